package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventTexts;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A graph bound to the event vocabulary: finds the label that an event has in an instance. Immutable. */
public final class Machine {

    /** How the instances of a machine are cut. */
    public enum Cut {
        /** By port and NIC connection. */
        ADDRESS,
        /** By OID request. */
        REQUEST,
        /** By bundle, and by packet or request in it. */
        BUNDLE,
        /** One instance: the filter module, or the driver. */
        MODULE,
        /** By status indication. */
        INDICATION,
        /** By NET_BUFFER_LIST. */
        PACKET,
        /** By adapter. */
        ADAPTER,
        /** By handle of a filter module. */
        HANDLE
    }

    /** Products that begin with one machine and are kept, at most. */
    private static final int MOST_PRODUCTS = 16;

    /** No label. */
    private static final int UNBOUND = -1;

    private record Actions(List<String> parameters, List<Set<String>> domains, Map<List<String>, Integer> labels) {}

    private final TransitionGraph graph;
    private final Cut cut;
    private final Set<String> readings;
    private final Map<String, List<Integer>> numbers = new LinkedHashMap<>();
    private final Map<String, Actions> actions = new ConcurrentHashMap<>();
    private volatile @Nullable Set<String> slots;
    private final List<Integer> owed = new ArrayList<>();
    private final List<Integer> finals = new ArrayList<>();
    private final Map<List<Machine>, Product> products = new ConcurrentHashMap<>();

    /** Binds a graph; no reading of a conflict is in force. */
    public Machine(TransitionGraph graph, Cut cut) {
        this(graph, cut, Set.of());
    }

    /**
     * Binds a graph.
     *
     * @param readings the readings of conflicts and the options in force, each {@code Parameter=value}
     * @throws IllegalArgumentException if an action or a parameter of it is not in the event vocabulary
     */
    public Machine(TransitionGraph graph, Cut cut, Set<String> readings) {
        this.graph = graph;
        this.cut = cut;
        this.readings = Set.copyOf(readings);
        for (int i = 0; i < graph.labels().size(); i++) {
            note(i, graph.labels().get(i));
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

    /** Notes which labels an action has; they are taken apart when the action is met. */
    private void note(int number, Label label) {
        List<Integer> known = numbers.get(label.action());
        if (known == null) {
            check(label);
            known = new ArrayList<>();
            numbers.put(label.action(), known);
        }
        known.add(number);
    }

    private void check(Label label) {
        EventType type = EventType.named(label.action())
                .orElseThrow(() -> new IllegalArgumentException(
                        graph.module() + ": action " + label.action() + " is not in the event vocabulary"));
        if (type.by() != label.by()) {
            throw new IllegalArgumentException(graph.module() + ": " + label.action() + " is caused by " + type.by());
        }
        for (String parameter : label.parameters()) {
            if (!type.has(parameter)) {
                throw new IllegalArgumentException(
                        graph.module() + ": " + type + " of the event vocabulary has no parameter " + parameter);
            }
        }
    }

    /** An action, taken apart; null if there is none of that name. */
    private @Nullable Actions action(String name) {
        List<Integer> of = numbers.get(name);
        return of == null ? null : actions.computeIfAbsent(name, _ -> takeApart(of));
    }

    private Actions takeApart(List<Integer> of) {
        List<Set<String>> domains = new ArrayList<>();
        Map<List<String>, Integer> known = new HashMap<>();
        for (int number : of) {
            List<String> values = graph.labels().get(number).values();
            for (int i = 0; i < values.size(); i++) {
                if (domains.size() <= i) {
                    domains.add(new HashSet<>());
                }
                domains.get(i).add(values.get(i));
            }
            known.put(values, number);
        }
        return new Actions(graph.labels().get(of.getFirst()).parameters(), domains, known);
    }

    /** Name of the TLA+ module. */
    public String name() {
        return graph.module();
    }

    /** The readings and options in force. */
    public Set<String> readings() {
        return readings;
    }

    /** How its instances are cut. */
    Cut cut() {
        return cut;
    }

    /** The graph. */
    public TransitionGraph graph() {
        return graph;
    }

    /** Numbers of the obligations in force. */
    public List<Integer> owed() {
        return owed;
    }

    private boolean isInForce(int guard) {
        return graph.guards().get(guard).isInForce(readings);
    }

    /** Numbers of the guards beside a label that are in force: advice, liberties, and demands of the readings chosen. */
    public List<Integer> besideInForce(Label label) {
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

    /** Whether an instance is over in a state. */
    boolean isFinal(int state) {
        for (int guard : finals) {
            if (graph.holds(state, guard)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an instance can be over. */
    boolean hasFinals() {
        return !finals.isEmpty();
    }

    /** Whether an obligation in force is open in a state. */
    boolean owes(int state) {
        return !owedIn(state).isEmpty();
    }

    /** Numbers of the obligations in force that are open in a state. */
    List<Integer> owedIn(int state) {
        return owed.stream().filter(guard -> graph.holds(state, guard)).toList();
    }

    /** Adapters per bundle that the model counts. */
    int adapters() {
        Actions initialise = action("MiniportInitialize");
        return initialise == null ? 0 : initialise.domains.get(0).size();
    }

    /** The product of machines of which this is the first. */
    Product product(List<Machine> all, Supplier<Product> otherwise) {
        if (products.size() > MOST_PRODUCTS) {
            products.clear();
        }
        return products.computeIfAbsent(all, _ -> otherwise.get());
    }

    /** The types of events that are this machine's business. */
    Set<EventType> actions() {
        Set<EventType> types = new LinkedHashSet<>();
        numbers.keySet().forEach(name -> types.add(EventType.named(name).orElseThrow()));
        return types;
    }

    /** Whether events of that type are this machine's business. */
    boolean takesPartIn(EventType type) {
        return numbers.containsKey(type.name());
    }

    /** The parameters of which this machine tells one value from another by slots. */
    Set<String> slots() {
        Set<String> known = slots;
        if (known == null) {
            known = new HashSet<>();
            for (Label label : graph.labels()) {
                for (int i = 0; i < label.values().size(); i++) {
                    if (label.values().get(i).startsWith("#")) {
                        known.add(label.parameters().get(i));
                    }
                }
            }
            slots = known;
        }
        return known;
    }

    /** The parameters that this machine reads of events of a type. */
    List<String> parameters(EventType type) {
        Actions of = action(type.name());
        return of == null ? List.of() : of.parameters;
    }

    /** The values that this machine knows of a parameter; none if it does not read it. */
    Optional<Set<String>> domain(EventType type, String parameter) {
        Actions of = action(type.name());
        int position = of == null ? -1 : of.parameters.indexOf(parameter);
        return of == null || position < 0 ? Optional.empty() : Optional.of(of.domains.get(position));
    }

    /**
     * The label of an event in an instance.
     *
     * @param tokens what its values are called there
     * @return negative if the event, with these values, is not the machine's business
     */
    int bind(EventTexts said, Tokens tokens) throws OutOfSlotsException {
        Actions of = action(said.type().name());
        if (of == null) {
            return UNBOUND;
        }
        List<List<String>> candidates = new ArrayList<>();
        for (int i = 0; i < of.parameters.size(); i++) {
            String parameter = of.parameters.get(i);
            String value = said.text(parameter);
            Set<String> domain = of.domains.get(i);
            Optional<String> token =
                    domain.contains(value) ? Optional.of(value) : tokens.token(parameter, value);
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

    private static int find(Actions of, List<List<String>> candidates, List<String> chosen) {
        if (chosen.size() == candidates.size()) {
            return of.labels.getOrDefault(chosen, UNBOUND);
        }
        for (String candidate : candidates.get(chosen.size())) {
            chosen.add(candidate);
            int found = find(of, candidates, chosen);
            if (found != UNBOUND) {
                return found;
            }
            chosen.removeLast();
        }
        return UNBOUND;
    }

    /** Numbers of the guards that an event of the implementation could have broken: those that demanded something. */
    List<Integer> tested(int state, Label label) {
        return guardsOf(label).stream().filter(guard -> isTested(state, guard)).toList();
    }

    /** Numbers of the guards of a label that can put a clause to the test: demands, and liberties that are in force. */
    public List<Integer> guardsOf(Label label) {
        List<Integer> found = new ArrayList<>();
        for (int number : label.guards()) {
            Guard guard = graph.guards().get(number);
            if (guard.kind() == Guard.Kind.REQUIREMENT && guard.discriminating()) {
                found.add(number);
            }
        }
        for (int number : besideInForce(label)) {
            Guard guard = graph.guards().get(number);
            if (guard.kind() == Guard.Kind.PERMISSION || guard.discriminating()) {
                found.add(number);
            }
        }
        return found;
    }

    /** Whether one of those guards demands something of its label in a state, or is a liberty that is taken there. */
    public boolean isTested(int state, int guard) {
        return graph.guards().get(guard).kind() == Guard.Kind.PERMISSION ? graph.holds(state, guard) : graph.demands(state, guard);
    }

    /** What forbids a step: false guards of its label, or of a reading in force; none if nothing does. */
    List<Guard> forbidding(int state, int number) {
        Label label = graph.labels().get(number);
        List<Integer> unmet = unmet(state, label);
        if (graph.step(state, number) != TransitionGraph.NONE && unmet.isEmpty()) {
            return List.of();
        }
        List<Guard> found = falseGuards(state, label.guards());
        unmet.forEach(guard -> found.add(graph.guards().get(guard)));
        return found;
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
