package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.event.TraceHeader;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A machine before a producer that does not see everything: what an event may be there, and what goes unseen. Immutable. */
final class SightedMachine {

    /** Out of the graph, by a label that only a bound of the model refuses. */
    static final int BEYOND = -2;

    private final Machine machine;
    private final TransitionGraph graph;
    private final Spread spread;
    private final TraceHeader header;
    private final Map<String, ActionLabels> actions;
    private final int[][] clauses;
    private final int[][] demands;
    private final List<Integer> unseen;
    private final List<Integer> finals;
    private final Closure inFamilies;
    private final Closure inItems;
    private final Closure inAllFamilies;
    private final Closure inAllItems;

    /** The machine before a producer with that header. */
    SightedMachine(Machine machine, TraceHeader header) {
        this.machine = machine;
        this.graph = machine.graph();
        this.header = header;
        this.actions = ActionLabels.of(graph);
        this.clauses = graph.labels().stream().map(this::clauses).toArray(int[][]::new);
        this.demands = graph.labels().stream().map(this::demands).toArray(int[][]::new);
        Spread exact = Spread.of(machine, true);
        List<Integer> labels = IntStream.range(0, demands.length).boxed().toList();
        this.unseen = labels.stream().filter(i -> goesUnseen(graph.labels().get(i).action(), exact)).toList();
        this.spread = seesAll() ? exact : Spread.of(machine, false);
        this.finals = IntStream.range(0, graph.guards().size())
                .filter(g -> graph.guards().get(g).kind() == Guard.Kind.FINAL)
                .boxed()
                .toList();
        this.inFamilies = new Closure(this, aboutFamilies(unseen));
        this.inItems = new Closure(this, unseen);
        this.inAllFamilies = new Closure(this, aboutFamilies(labels));
        this.inAllItems = new Closure(this, labels);
    }

    private List<Integer> aboutFamilies(List<Integer> labels) {
        return labels.stream().filter(l -> !spread.isAboutAnItem(graph.labels().get(l))).toList();
    }

    private int[] clauses(Label label) {
        return label.guards().stream()
                .filter(g -> graph.guards().get(g).kind() != Guard.Kind.SCOPE)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int[] demands(Label label) {
        return machine.besideInForce(label).stream()
                .filter(g -> graph.guards().get(g).kind() == Guard.Kind.REQUIREMENT)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Events that do not tell which instance they are about are as good as unseen. */
    private boolean goesUnseen(String action, Spread exact) {
        return !header.sees(action)
                || exact.keys(EventType.named(action).orElseThrow()).stream().anyMatch(header.blindIn(action)::contains);
    }

    Machine machine() {
        return machine;
    }

    TransitionGraph graph() {
        return graph;
    }

    Spread spread() {
        return spread;
    }

    Map<String, ActionLabels> actions() {
        return actions;
    }

    /** An action that the machine has. */
    ActionLabels action(String name) {
        ActionLabels action = actions.get(name);
        if (action == null) {
            throw new IllegalArgumentException(machine.name() + " takes no part in " + name);
        }
        return action;
    }

    /** Where the base of a family may get unseen. */
    Closure inFamilies() {
        return inFamilies;
    }

    /** Where an item may get unseen. */
    Closure inItems() {
        return inItems;
    }

    /** Where the base of a family may get by events of any kind. */
    Closure inAllFamilies() {
        return inAllFamilies;
    }

    /** Where an item may get by events of any kind. */
    Closure inAllItems() {
        return inAllItems;
    }

    /** Whether an item is over in a state. */
    boolean isFinal(int state) {
        return finals.stream().anyMatch(g -> graph.holds(state, g));
    }

    /** The labels that may be taken unseen. */
    List<Integer> unseen() {
        return unseen;
    }

    /** Whether everything that this machine takes part in is seen, with all its parameters. */
    boolean seesAll() {
        return unseen.isEmpty() && actions.keySet().stream().allMatch(a -> header.blindIn(a).isEmpty());
    }

    /** Whether the machine takes part in an event, and can tell in which instance. */
    boolean judges(Event event) {
        return actions.containsKey(event.name()) && !goesUnseen(event.name(), spread);
    }

    /** Whether parameters of events of that name were not seen. */
    boolean isBlindIn(String name) {
        return !header.blindIn(name).isEmpty();
    }

    /** What an event may be in an instance where slots stand for that; the machine takes part in it. */
    EventReading reading(Event event, Map<String, String> slots, Naming naming) {
        return EventReading.of(action(event.name()), event, header.blindIn(event.name()), naming, slots);
    }

    /** What slots stand for after a label that was taken unseen; none if it cannot be. */
    Optional<Map<String, String>> unseen(int number, Map<String, String> slots, Naming naming) {
        Label label = graph.labels().get(number);
        Optional<Map<String, String>> after = Optional.of(slots);
        for (int i = 0; i < label.parameters().size() && after.isPresent(); i++) {
            after = naming.unseen(after.get(), label.parameters().get(i), label.values().get(i), hasFirst(label, i));
        }
        return after;
    }

    /** Whether there is the same label but for {@code #1} as the value of a parameter. */
    private boolean hasFirst(Label like, int parameter) {
        List<String> values = new ArrayList<>(like.values());
        values.set(parameter, "#1");
        return action(like.action()).labels().containsKey(values);
    }

    /** The state after a label; {@link TransitionGraph#NONE} if a clause forbids it, {@link #BEYOND} if only a bound does. */
    int step(int state, int label) {
        int target = graph.step(state, label);
        if (target == TransitionGraph.NONE) {
            if (!isBounded(label) || !holdAll(state, clauses[label])) {
                return TransitionGraph.NONE;
            }
            target = BEYOND;
        }
        return holdAll(state, demands[label]) ? target : TransitionGraph.NONE;
    }

    /** Whether a bound of the model may refuse a label. */
    boolean isBounded(int label) {
        return clauses[label].length < graph.labels().get(label).guards().size();
    }

    private boolean holdAll(int state, int[] guards) {
        for (int guard : guards) {
            if (!graph.holds(state, guard)) {
                return false;
            }
        }
        return true;
    }

    /** The guards that a label does not meet in a state; it may be taken if there are none. */
    List<Integer> unmet(int state, int label) {
        List<Integer> found = List.of();
        if (graph.step(state, label) == TransitionGraph.NONE) {
            found = new ArrayList<>();
            for (int guard : graph.labels().get(label).guards()) {
                if (!graph.holds(state, guard)) {
                    found.add(guard);
                }
            }
        }
        for (int guard : demands[label]) {
            if (!graph.holds(state, guard)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(guard);
            }
        }
        return found;
    }

    /** The constant that bounds the model, if nothing else than a bound is among these guards; else empty. */
    String bound(List<Integer> unmet) {
        return unmet.stream().allMatch(g -> graph.guards().get(g).kind() == Guard.Kind.SCOPE)
                ? String.join(", ", graph.guards().get(unmet.getFirst()).cites())
                : "";
    }
}
