package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A graph bound to the event vocabulary, anew for each event: lists of candidates, tried one by one. */
final class PlainMachine {

    private record Actions(List<String> parameters, List<Set<String>> domains, Map<List<String>, Integer> labels) {}

    private static final Map<Machine, PlainMachine> MADE = new ConcurrentHashMap<>();

    private final TransitionGraph graph;
    private final Machine.Cut cut;
    private final Set<String> readings;
    private final Map<String, Actions> actions = new HashMap<>();
    private final List<Integer> owed = new ArrayList<>();
    private final List<Integer> finals = new ArrayList<>();

    /** That of a machine; made once. */
    static PlainMachine of(Machine machine) {
        return MADE.computeIfAbsent(machine, PlainMachine::new);
    }

    private PlainMachine(Machine machine) {
        this.graph = machine.graph();
        this.cut = machine.cut();
        this.readings = machine.readings();
        for (int i = 0; i < graph.labels().size(); i++) {
            add(i, graph.labels().get(i));
        }
        for (int i = 0; i < graph.guards().size(); i++) {
            switch (graph.guards().get(i).kind()) {
                case OWED -> {
                    if (isInForce(i)) {
                        owed.add(i);
                    }
                }
                case FINAL -> finals.add(i);
                default -> {}
            }
        }
    }

    private void add(int number, Label label) {
        Actions of = actions.computeIfAbsent(
                label.action(), _ -> new Actions(label.parameters(), new ArrayList<>(), new HashMap<>()));
        for (int i = 0; i < label.values().size(); i++) {
            if (of.domains.size() <= i) {
                of.domains.add(new HashSet<>());
            }
            of.domains.get(i).add(label.values().get(i));
        }
        of.labels.put(label.values(), number);
    }

    /** Name of the TLA+ module. */
    String name() {
        return graph.module();
    }

    /** How its instances are cut. */
    Machine.Cut cut() {
        return cut;
    }

    /** The graph. */
    TransitionGraph graph() {
        return graph;
    }

    /** Numbers of the obligations in force. */
    List<Integer> owed() {
        return owed;
    }

    private boolean isInForce(int guard) {
        List<String> when = graph.guards().get(guard).when();
        return when.isEmpty() || when.stream().anyMatch(w -> readings.containsAll(List.of(w.split("~"))));
    }

    /** Numbers of the guards beside a label that are in force: advice, liberties, and demands of the readings chosen. */
    List<Integer> besideInForce(Label label) {
        return label.beside().stream().filter(this::isInForce).toList();
    }

    /** Numbers of the demands, in force under the readings chosen, that a label does not meet in a state. */
    List<Integer> unmet(int state, Label label) {
        List<Integer> unmet = List.of();
        for (int guard : label.beside()) {
            if (graph.guards().get(guard).kind() == Guard.Kind.REQUIREMENT && !graph.holds(state, guard) && isInForce(guard)) {
                unmet = new ArrayList<>(unmet);
                unmet.add(guard);
            }
        }
        return unmet;
    }

    /** Instances of this machine for a new run. */
    Slicing slicing() {
        return switch (cut) {
            case ADDRESS -> new AddressSlicing();
            case REQUEST -> new ItemSlicing("req", "request", this::isFinal);
            case INDICATION -> new ItemSlicing("indication", "indication", this::isFinal);
            case PACKET -> new ItemSlicing("nbl", "packet", this::isFinal);
            case ADAPTER -> new ItemSlicing("adapter", "adapter", this::isFinal);
            case HANDLE -> new ItemSlicing("module", "module", this::isFinal);
            case MODULE -> new WholeSlicing();
            case BUNDLE -> new BundleSlicing(adapters(), this::isFinal);
        };
    }

    private boolean isFinal(int state) {
        return finals.stream().anyMatch(g -> graph.holds(state, g));
    }

    private int adapters() {
        Actions initialise = actions.get("MiniportInitialize");
        return initialise == null ? 0 : initialise.domains.get(0).size();
    }

    /** Whether events of that name are this machine's business. */
    boolean takesPartIn(Event event) {
        return actions.containsKey(event.name());
    }

    /**
     * The label of an event in an instance.
     *
     * @return none if the event, with these values, is not the machine's business
     */
    OptionalInt bind(Event event, Slice slice, Slicing slicing) throws Slicing.OutOfSlotsException {
        Actions of = actions.get(event.name());
        if (of == null) {
            return OptionalInt.empty();
        }
        EventType type = EventType.of(event);
        List<List<String>> candidates = new ArrayList<>();
        for (int i = 0; i < of.parameters.size(); i++) {
            String parameter = of.parameters.get(i);
            String value = type.value(event, parameter).map(Object::toString).orElse("none");
            Set<String> domain = of.domains.get(i);
            Optional<String> token =
                    domain.contains(value) ? Optional.of(value) : slicing.token(slice, parameter, value);
            candidates.add(candidates(domain, value, token));
        }
        return find(of, candidates, new ArrayList<>());
    }

    private static List<String> candidates(Set<String> domain, String value, Optional<String> token) {
        List<String> candidates = new ArrayList<>();
        for (String candidate : List.of(token.orElse(value), "other", "any")) {
            if (domain.contains(candidate) && !candidates.contains(candidate)) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    private static OptionalInt find(Actions of, List<List<String>> candidates, List<String> chosen) {
        if (chosen.size() == candidates.size()) {
            Integer label = of.labels.get(chosen);
            return label == null ? OptionalInt.empty() : OptionalInt.of(label);
        }
        for (String candidate : candidates.get(chosen.size())) {
            chosen.add(candidate);
            OptionalInt found = find(of, candidates, chosen);
            if (found.isPresent()) {
                return found;
            }
            chosen.remove(chosen.size() - 1);
        }
        return OptionalInt.empty();
    }

    /** The guards of a label that do not hold in a state. */
    List<Guard> falseGuards(int state, List<Integer> guards) {
        List<Guard> found = new ArrayList<>();
        for (int guard : guards) {
            if (!graph.holds(state, guard)) {
                found.add(graph.guards().get(guard));
            }
        }
        return found;
    }
}
