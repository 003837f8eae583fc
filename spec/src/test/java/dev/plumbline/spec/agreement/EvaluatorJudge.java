package dev.plumbline.spec.agreement;

import dev.plumbline.spec.graph.IsolatedTlc;
import dev.plumbline.spec.graph.SpecificationException;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.model.Manifest;
import dev.plumbline.spec.requirement.CatalogueException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The second judge: steps the module with TLC's own evaluator, and evaluates each guard in every state on the way. */
final class EvaluatorJudge {

    /**
     * What it says.
     *
     * @param opinions of each trace of the machine
     * @param objections of the machine against each dialogue; none where it has none
     */
    record Answer(List<Opinion> opinions, List<Optional<Objection>> objections) {}

    private EvaluatorJudge() {}

    /** What it says of traces of one machine. */
    static List<Opinion> of(Path folder, MachineCorpus corpus, TransitionGraph graph)
            throws SpecificationException, CatalogueException, IOException {
        return of(folder, corpus, graph, DialogueTexts.NONE).opinions;
    }

    /**
     * What it says of traces of one machine, and what that machine says of dialogues.
     *
     * @param folder folder of the module
     * @param graph gives labels their texts, and nothing else
     */
    static Answer of(Path folder, MachineCorpus corpus, TransitionGraph graph, DialogueTexts said)
            throws SpecificationException, CatalogueException, IOException {
        TraceTree tree = new TraceTree(corpus);
        String[][][] answer = (String[][][]) IsolatedTlc.call(
                EvaluatorTask.class,
                "run",
                folder.toString(),
                corpus.module(),
                corpus.choices().stream().map(readings -> readings.toArray(String[]::new)).toArray(String[][]::new),
                graph.labels().stream().map(Object::toString).toArray(String[]::new),
                tree.parents(),
                tree.labels(),
                Manifest.builtIn(corpus.module()).cut(),
                said.readings,
                said.events,
                said.dialogues);
        List<List<String>> against = new ArrayList<>();
        for (String[] texts : answer[0]) {
            against.add(texts == null ? List.of() : Stream.of(texts).map(EvaluatorJudge::withoutKind).toList());
        }
        List<Optional<Objection>> objections = new ArrayList<>();
        for (String[] texts : answer[1]) {
            objections.add(Optional.ofNullable(texts).map(Objection::of));
        }
        return new Answer(tree.opinions(against), objections);
    }

    private static String withoutKind(String guard) {
        return guard.substring(guard.indexOf(' ') + 1);
    }
}
