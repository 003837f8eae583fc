package dev.plumbline.spec.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.explain.Explainer;
import dev.plumbline.spec.explain.Explanation;
import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.StateValues;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.judge.Situation;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is told beside the clause that is broken, at the violating examples of all modules, is what the graph says. */
class ExplanationTest {

    private record Case(Machine machine, Example example, Explanation explanation) {

        TransitionGraph graph() {
            return machine.graph();
        }

        Finding finding() {
            return explanation.finding();
        }

        GraphReplay replay() {
            return new GraphReplay(graph(), machine.readings());
        }

        List<String> before() {
            return example.violating().subList(0, example.violating().size() - 1);
        }
    }

    private static final List<Case> CASES = new ArrayList<>();

    @BeforeAll
    static void judgeEveryViolatingExample() throws Exception {
        for (String module : JudgedModules.names()) {
            TransitionGraph graph = GraphExport.builtIn(module);
            for (Example example : Examples.builtIn(module).examples()) {
                if (!example.violating().isEmpty()) {
                    judge(graph, example);
                }
            }
        }
    }

    private static void judge(TransitionGraph graph, Example example) throws Exception {
        Machine.Cut cut = ExampleTraces.cut(graph.module());
        Machine machine = Machines.builtIn(List.of(graph.module()), Choice.of(example.readings())).getFirst();
        Trial trial = Trial.of(machine, cut, ExampleTrace.events(graph, cut, example.violating()));
        Explainer explainer = new Explainer(List.of(machine), Catalogue.builtIn());
        for (Finding finding : trial.result().findings()) {
            Situation situation = trial.result().situations().get(finding);
            CASES.add(new Case(machine, example, explainer.of(finding, situation)));
        }
    }

    @Test
    void there_is_one_for_every_finding_and_it_knows_the_clauses_and_their_hints() {
        assertThat(CASES).hasSizeGreaterThan(500);
        assertThat(CASES).allSatisfy(c -> {
            assertThat(c.explanation.clauses()).extracting(Requirement::id).isEqualTo(c.finding().requirements());
            assertThat(c.explanation.clauses()).filteredOn(clause -> clause.level().isBinding())
                    .allSatisfy(clause -> assertThat(clause.hint()).isNotBlank());
        });
    }

    @Test
    void the_values_are_those_of_the_state_before_the_event() {
        assertThat(CASES).allSatisfy(c -> {
            int state = c.replay().end(c.before());
            assertThat(c.explanation.values()).isEqualTo(StateValues.builtIn(c.machine.name()).in(state)).isNotEmpty();
        });
    }

    @Test
    void the_last_events_are_steps_in_their_order() {
        assertThat(CASES).filteredOn(c -> !steps(c).isEmpty() && !told(c).isEmpty()).hasSizeGreaterThan(300).allSatisfy(c ->
                assertThat(steps(c)).containsSubsequence(told(c)));
        assertThat(CASES).anyMatch(c -> told(c).size() == 4 && steps(c).size() > 4);
    }

    private static List<String> steps(Case c) {
        return c.before().stream().map(step -> step.substring(0, step.indexOf('('))).toList();
    }

    /** Without the events that a trace of events needs beside the steps. */
    private static List<String> told(Case c) {
        return c.explanation.situation().touches().stream()
                .map(Situation.Touch::event)
                .filter(steps(c)::contains)
                .toList();
    }

    @Test
    void what_would_have_been_allowed_is_what_the_graph_allows() {
        assertThat(CASES).filteredOn(c -> c.finding().kind() == Finding.Kind.REFUSED).allSatisfy(c -> {
            GraphReplay replay = c.replay();
            int state = replay.end(c.before());
            Event.Actor by = c.finding().event().by();
            Set<String> allowed = new TreeSet<>();
            Set<String> told = new TreeSet<>();
            for (Label label : c.graph().labels()) {
                if (label.by() == by && replay.forbidding(state, label.toString()).isEmpty()) {
                    allowed.add(label.toString());
                }
                if (label.by() == by && c.explanation.allowed().stream().anyMatch(text -> isSaid(label, text))) {
                    told.add(label.toString());
                }
            }
            boolean abridged = c.explanation.allowed().stream().anyMatch(text -> text.endsWith("more of that name"));
            assertThat(allowed).containsAll(told);
            assertThat(told).hasSizeGreaterThanOrEqualTo(abridged ? 1 : allowed.size());
        });
    }

    private static boolean isSaid(Label label, String text) {
        for (String one : text.split(" or ", -1)) {
            int opening = one.indexOf('(');
            String action = opening < 0 ? one : one.substring(0, opening);
            if (label.action().equals(action) && (opening < 0 || matches(label, one.substring(opening + 1, one.length() - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Label label, String parameters) {
        for (String part : parameters.isEmpty() ? List.<String>of() : List.of(parameters.split(", ", -1))) {
            String[] halves = part.split("=", 2);
            String value = label.values().get(label.parameters().indexOf(halves[0]));
            if (!Set.of(halves[1].split("\\|", -1)).contains(value)) {
                return false;
            }
        }
        return true;
    }

    @Test
    void the_way_out_of_a_debt_discharges_it() {
        List<Case> owed = CASES.stream().filter(c -> c.finding().kind() == Finding.Kind.OWED).toList();
        assertThat(owed).hasSizeGreaterThan(20);
        assertThat(owed).allSatisfy(c -> {
            int guard = c.explanation.situation().guard();
            assertThat(c.graph().guards().get(guard).kind()).isEqualTo(Guard.Kind.OWED);
            List<String> steps = new ArrayList<>(c.before());
            assertThat(c.graph().holds(c.replay().end(steps), guard)).isTrue();
            steps.addAll(c.explanation.allowed());
            assertThat(c.explanation.allowed()).isNotEmpty();
            assertThat(c.replay().allowed(steps)).isTrue();
            assertThat(c.graph().holds(c.replay().end(steps), guard)).isFalse();
        });
    }

    @Test
    void a_debt_is_dated_by_the_event_that_made_it() {
        assertThat(CASES).filteredOn(c -> c.finding().kind() == Finding.Kind.OWED).allSatisfy(c -> {
            long since = c.explanation.situation().since();
            assertThat(since).isPositive();
            Map<Long, String> touches = new HashMap<>();
            c.explanation.situation().touches().forEach(touch -> touches.put(touch.seq(), touch.event()));
            String made = "";
            int guard = c.explanation.situation().guard();
            for (int i = c.before().size(); i > 0 && c.graph().holds(c.replay().end(c.before().subList(0, i)), guard); i--) {
                made = c.before().get(i - 1);
            }
            if (touches.containsKey(since)) {
                assertThat(made).startsWith(touches.get(since) + "(");
            }
        });
    }
}
