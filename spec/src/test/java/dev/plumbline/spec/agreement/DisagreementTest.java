package dev.plumbline.spec.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.example.Steps;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.model.ModuleFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison of the judges finds a graph in which a single bit is wrong, on a small machine that has debts. */
class DisagreementTest {

    private static final String MODULE = "TeamMiniportPower";
    private static final int MUTANTS = 5000;
    private static final int AT_ONCE = 200;
    private static final long SEED = 1;

    private static TransitionGraph graph;
    private static MachineCorpus corpus;
    private static Dialogues dialogues;
    private static EvaluatorJudge.Answer evaluator;

    @TempDir
    private Path folder;

    @BeforeAll
    static void askTheEvaluator(@TempDir Path folder) throws Exception {
        Machine machine = Machines.builtIn(List.of(MODULE), Set.of()).getFirst();
        graph = machine.graph();
        corpus = Corpus.of(MODULE, MUTANTS, SEED);
        dialogues = DialogueCorpus.of(List.of(machine), Set.of(), 0, 200, SEED);
        ModuleFolder.copy(MODULE, folder);
        evaluator = EvaluatorJudge.of(folder, corpus, graph, DialogueTexts.of(dialogues));
    }

    @Test
    void the_graph_as_it_is_agrees_with_the_evaluator() throws Exception {
        assertThat(GraphJudge.of(corpus)).isEqualTo(evaluator.opinions());
    }

    @Test
    void an_edge_too_few_or_too_many_is_found_wherever_it_is() throws Exception {
        List<String> unseen = new ArrayList<>();
        for (int state = 0; state < graph.states(); state++) {
            for (int label = 0; label < graph.labels().size(); label++) {
                if (!isFound(new Flipped(GraphView.of(graph), state, Optional.of(label), Optional.empty()))) {
                    unseen.add(graph.labels().get(label) + " in state " + state);
                }
            }
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void a_wrong_bit_of_a_guard_is_found_wherever_the_guard_is_looked_at() throws Exception {
        List<String> unseen = new ArrayList<>();
        for (int state = 0; state < graph.states(); state++) {
            for (int guard : lookedAt(state)) {
                if (!isFound(new Flipped(GraphView.of(graph), state, Optional.empty(), Optional.of(guard)))) {
                    unseen.add(graph.guards().get(guard) + " in state " + state);
                }
            }
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void the_checker_of_traces_agrees_with_the_graph_and_not_with_one_that_lacks_an_edge() throws Exception {
        List<Opinion> checker = CheckerJudge.of(
                        Files.createDirectory(folder.resolve("checker")), List.of(corpus), Map.of(MODULE, graph), 300)
                .getOrDefault(MODULE, List.of());
        List<Opinion> right = GraphJudge.of(corpus);
        assertThat(new Opinions(corpus, right, right, checker).disagreements(graph)).isEmpty();
        int label = graph.enabled(0).getFirst();
        List<Opinion> wrong = GraphJudge.of(corpus, view -> new Flipped(view, 0, Optional.of(label), Optional.empty()));
        List<Disagreement> found = new Opinions(corpus, wrong, wrong, checker).disagreements(graph);
        assertThat(found)
                .isNotEmpty()
                .extracting(disagreement -> disagreement.steps().get(disagreement.graph().taken()))
                .containsOnly(graph.labels().get(label).toString());
    }

    @Test
    void a_judge_that_lacks_a_machine_is_found_by_dialogues() {
        List<DialogueOpinion> judge = new ArrayList<>();
        List<DialogueOpinion> nobody = new ArrayList<>();
        List<DialogueOpinion> alone = new ArrayList<>();
        for (int i = 0; i < dialogues.dialogues().size(); i++) {
            judge.add(DialogueJudges.graph(dialogues.machines(), dialogues.dialogues().get(i)));
            nobody.add(DialogueJudges.graph(List.of(), dialogues.dialogues().get(i)));
            alone.add(DialogueJudges.evaluator(
                    dialogues.dialogues().get(i), Map.of(MODULE, evaluator.objections().get(i)), Set.of()));
        }
        assertThat(new DialogueOpinions(MODULE, dialogues, judge, alone).differences()).isEmpty();
        assertThat(new DialogueOpinions(MODULE, dialogues, nobody, alone).differences()).isNotEmpty();
    }

    private static boolean isFound(GraphView altered) throws Exception {
        for (int from = 0; from < corpus.traces().size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, corpus.traces().size());
            MachineCorpus part = corpus.with(corpus.traces().subList(from, to));
            if (!GraphJudge.of(part, _ -> altered).equals(evaluator.opinions().subList(from, to))) {
                return true;
            }
        }
        return false;
    }

    /** The guards of labels that are refused in a state, and the debts. */
    private static Set<Integer> lookedAt(int state) throws Exception {
        Set<Integer> guards = new TreeSet<>();
        IntStream.range(0, graph.labels().size())
                .filter(label -> graph.step(state, label) == TransitionGraph.NONE)
                .forEach(label -> guards.addAll(graph.labels().get(label).guards()));
        for (Set<String> readings : corpus.choices()) {
            guards.addAll(Machines.builtIn(List.of(MODULE), readings).getFirst().owed());
        }
        return guards;
    }

    /** A graph in which one edge or one bit of a guard is other than it should be. */
    private record Flipped(GraphView right, int where, Optional<Integer> edge, Optional<Integer> bit) implements GraphView {

        @Override
        public int step(int state, int label) {
            int target = right.step(state, label);
            if (state != where || label == Steps.QUIESCENT || !edge.equals(Optional.of(label))) {
                return target;
            }
            return target == TransitionGraph.NONE ? state : TransitionGraph.NONE;
        }

        @Override
        public boolean holds(int state, int guard) {
            return right.holds(state, guard) != (state == where && bit.equals(Optional.of(guard)));
        }
    }
}
