package dev.plumbline.spec.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.requirement.CatalogueException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The judge allows exactly what the graph allows, event by event, through slots, slices and binding by name. */
class JudgeFollowsGraphProperties {

    @Property(tries = 40)
    void of_a_port_and_its_connections(@ForAll @Size(max = 60) List<@IntRange(min = 0) Integer> tape) {
        walk("SwitchNic", tape);
    }

    @Property(tries = 200)
    void of_an_oid_request(@ForAll @Size(max = 15) List<@IntRange(min = 0) Integer> tape) {
        walk("OidRequest", tape);
    }

    @Property(tries = 100)
    void of_a_bundle(@ForAll @Size(max = 40) List<@IntRange(min = 0) Integer> tape) {
        walk("LbfoBundle", tape);
    }

    /** Walks where the tape leads, then tries every label in the last state. */
    private static void walk(String module, List<Integer> tape) {
        Machine machine = machineOfTheGraph(module);
        TransitionGraph graph = machine.graph();
        Speaker speaker = Speaker.of(module);
        List<Event> said = new ArrayList<>();
        int state = 0;
        for (int choice : tape) {
            List<Integer> possible = sayable(graph, speaker, graph.enabled(state));
            List<Integer> leading = leadingOn(graph, state, possible);
            possible = choice % 4 == 0 || leading.isEmpty() ? possible : leading;
            if (possible.isEmpty()) {
                break;
            }
            int label = possible.get(choice / 4 % possible.size());
            said.add(speaker.event(graph.labels().get(label)).orElseThrow());
            state = graph.step(state, label);
        }
        for (int label = 0; label < graph.labels().size(); label++) {
            Optional<Event> event = speaker.copy().event(graph.labels().get(label));
            if (event.isPresent() && !(isOver(graph, state) && startsAnew(module, event.get()))) {
                Judge judge = judgeOf(machine, said);
                Judgement judgement = judge.accept(line(said.size(), event.get()));
                assertThat(judgement).as("%s after %s", event.get(), said).isInstanceOf(expected(graph, state, label));
            }
        }
    }

    /** The judge of the widest behaviour: no reading is in force. */
    private static Machine machineOfTheGraph(String module) {
        try {
            return Machines.builtIn(List.of(module), Set.of()).get(0);
        } catch (CatalogueException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Most labels change nothing; without a preference a walk would stay where it is. */
    private static List<Integer> leadingOn(TransitionGraph graph, int state, List<Integer> labels) {
        return labels.stream().filter(l -> graph.step(state, l) != state).toList();
    }

    private static Judge judgeOf(Machine machine, List<Event> said) {
        Judge judge = new Judge(List.of(machine));
        for (int i = 0; i < said.size(); i++) {
            assertThat(judge.accept(line(i, said.get(i)))).as("%s of %s", i, said).isInstanceOf(Judgement.Allowed.class);
        }
        return judge;
    }

    private static TraceLine line(int before, Event event) {
        return new TraceLine(before + 1L, 0, 0, 0, event);
    }

    private static List<Integer> sayable(TransitionGraph graph, Speaker speaker, List<Integer> labels) {
        return labels.stream()
                .filter(l -> speaker.copy().event(graph.labels().get(l)).isPresent())
                .toList();
    }

    /** The judge forgets an item of a bundle that is over; its id may then mean a new one. */
    private static boolean startsAnew(String module, Event event) {
        List<String> parameters = EventType.of(event).parameters();
        return module.equals("LbfoBundle") && (parameters.contains("packet") || parameters.contains("req"));
    }

    private static boolean isOver(TransitionGraph graph, int state) {
        List<Guard> guards = graph.guards();
        for (int guard = 0; guard < guards.size(); guard++) {
            if (guards.get(guard).kind() == Guard.Kind.FINAL && graph.holds(state, guard)) {
                return true;
            }
        }
        return false;
    }

    private static Class<? extends Judgement> expected(TransitionGraph graph, int state, int number) {
        if (graph.step(state, number) != TransitionGraph.NONE) {
            return Judgement.Allowed.class;
        }
        Label label = graph.labels().get(number);
        boolean scopeOnly = label.guards().stream()
                .filter(g -> !graph.holds(state, g))
                .allMatch(g -> graph.guards().get(g).kind() == Guard.Kind.SCOPE);
        if (scopeOnly) {
            return Judgement.OutOfScope.class;
        }
        return label.by() == Event.Actor.IUT ? Judgement.Violated.class : Judgement.HostBroke.class;
    }
}
