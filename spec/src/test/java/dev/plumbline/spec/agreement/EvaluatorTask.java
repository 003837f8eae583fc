package dev.plumbline.spec.agreement;

import dev.plumbline.spec.graph.SpecificationException;
import dev.plumbline.spec.graph.TlcModel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What runs in the class loader of one model. Public only so that it can be called from outside of it. */
public final class EvaluatorTask {

    private EvaluatorTask() {}

    /**
     * Judges with the evaluator of the model {@code MC<module>}.
     *
     * @param choices readings of each choice
     * @param texts texts of the labels
     * @param parents for each node of the tree of traces the one before it; the first ones are those of the choices
     * @param steps for each node the label that leads there
     * @param cut how the machine is cut into instances
     * @param readings readings in force in dialogues
     * @param events the events of dialogues, as {@link Said} tells them
     * @param dialogues for each dialogue the numbers of its events
     * @return for each node what speaks against it, null behind one that is forbidden; then for each dialogue what {@link
     *     Objection} tells, or null
     */
    public static String[][][] run(
            String folder,
            String module,
            String[][] choices,
            String[] texts,
            int[] parents,
            int[] steps,
            String cut,
            String[] readings,
            String[][] events,
            int[][] dialogues)
            throws SpecificationException {
        TlcAnswers tlc = new TlcAnswers(new TlcModel(Path.of(folder), "MC" + module));
        List<Set<String>> sets = Stream.of(choices).map(Set::of).toList();
        String[][] said = new EvaluatorWalk(tlc, sets, texts).judge(parents, steps);
        DialogueWalk walk = new DialogueWalk(tlc, cut, Set.of(readings));
        List<Said> vocabulary = Stream.of(events).map(Said::of).toList();
        String[][] objections = new String[dialogues.length][];
        for (int i = 0; i < dialogues.length; i++) {
            List<Said> dialogue = Arrays.stream(dialogues[i]).mapToObj(vocabulary::get).toList();
            objections[i] = walk.objection(dialogue).map(Objection::texts).orElse(null);
        }
        return new String[][][] {said, objections};
    }
}
