package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Judges events in every order that their intervals leave open; the run goes on as long as some order is allowed. The host
 * is believed wherever an order is left in which it keeps its promises.
 */
final class Interleavings {

    /** Orders that are judged side by side. */
    static final int ORDERS = 1000;

    /** An order in which some events of the window have been taken. */
    private record Order(Set<Long> taken, Run run, List<Finding> advice) {}

    /** An event that is not allowed next in an order. */
    private record DeadEnd(long events, Judgement judgement, Map<Finding, Situation> situations) {}

    private final Window window = new Window();
    private final List<DeadEnd> deadEnds = new ArrayList<>();
    private final Map<Finding, Situation> situations = new HashMap<>();
    private List<Order> orders;
    private boolean overflown;

    /** Goes on where {@code run} is. */
    Interleavings(Run run, List<Finding> advice) {
        orders = List.of(new Order(Set.of(), run, List.copyOf(advice)));
    }

    /** Takes note of an event that is to be judged later. */
    void foresee(Event event) {
        orders.forEach(order -> order.run.foresee(event));
    }

    /** Takes the next event of the trace; judges those that have to come before it. */
    Judgement accept(TraceLine line) {
        return advance(window.add(line));
    }

    /** Judges everything that was taken. */
    Judgement settle() {
        return advance(Set.copyOf(window.all()));
    }

    /** Events were lost here; everything before has been judged. */
    void lose() {
        orders.forEach(order -> order.run.lose());
    }

    /** Whether there are more orders than are judged. */
    boolean isOverflown() {
        return overflown;
    }

    /** The orders that are left. */
    List<Run> runs() {
        return orders.stream().map(Order::run).toList();
    }

    /** Recommendations that were not followed in one of the orders that are left. */
    List<Finding> advice() {
        return orders.getFirst().advice;
    }

    /** Goes on with every order until it has taken the lines that are {@code settled}. */
    private Judgement advance(Set<Long> settled) {
        NavigableMap<Integer, List<Order>> open = new TreeMap<>();
        orders.forEach(order -> open.computeIfAbsent(order.taken.size(), _ -> new ArrayList<>()).add(order));
        List<Order> reached = new ArrayList<>();
        while (!open.isEmpty()) {
            for (Order order : merged(open.pollFirstEntry().getValue())) {
                if (order.taken.containsAll(settled)) {
                    reached.add(order);
                } else {
                    List<Order> next = next(order);
                    next.forEach(n -> open.computeIfAbsent(n.taken.size(), _ -> new ArrayList<>()).add(n));
                }
            }
            if (open.values().stream().mapToInt(List::size).sum() + reached.size() > ORDERS) {
                overflown = true;
                return new Judgement.Allowed(List.of());
            }
        }
        if (reached.isEmpty()) {
            return judgement();
        }
        orders = reached;
        forgetWhatAllHaveTaken();
        return new Judgement.Allowed(List.of());
    }

    /** One each of the orders that go on alike, counting as exercised what all of those have exercised. */
    private static Collection<Order> merged(List<Order> orders) {
        if (orders.size() == 1) {
            return orders;
        }
        Map<String, Order> merged = new LinkedHashMap<>();
        for (Order order : orders) {
            merged.merge(new TreeSet<>(order.taken) + order.run.snapshot(), order, (one, other) -> {
                SortedSet<RequirementId> both = new TreeSet<>(one.run.exercised());
                return both.retainAll(other.run.exercised()) ? new Order(one.taken, one.run.copy(both), one.advice) : one;
            });
        }
        return merged.values();
    }

    private List<Order> next(Order order) {
        List<Order> found = new ArrayList<>();
        List<DeadEnd> refused = new ArrayList<>();
        List<TraceLine> lines = window.next(order.taken);
        Optional<TraceLine> idle = lines.stream().filter(line -> order.run.isIdle(line.event())).findFirst();
        lines = idle.map(List::of).orElse(lines);
        for (int i = 0; i < lines.size(); i++) {
            boolean isLast = i == lines.size() - 1;
            Run run = isLast ? order.run : order.run.copy(order.run.exercised());
            long events = run.events();
            Judgement judgement = run.accept(lines.get(i));
            if (judgement instanceof Judgement.Allowed allowed) {
                Set<Long> taken = new TreeSet<>(order.taken);
                taken.add(lines.get(i).seq());
                found.add(new Order(taken, run, join(order.advice, allowed.advice())));
            } else {
                refused.add(new DeadEnd(events, judgement, run.situations()));
            }
        }
        if (found.isEmpty()) {
            deadEnds.addAll(refused);
        }
        return found;
    }

    private static List<Finding> join(List<Finding> some, List<Finding> more) {
        if (more.isEmpty()) {
            return some;
        }
        List<Finding> all = new ArrayList<>(some);
        TraceJudge.keep(more, all);
        return all;
    }

    /** What is said where no order is left: of the orders that went furthest. */
    private Judgement judgement() {
        long furthest = deadEnds.stream().mapToLong(DeadEnd::events).max().orElseThrow();
        List<DeadEnd> told = deadEnds.stream()
                .filter(d -> d.events == furthest || d.judgement instanceof Judgement.HostBroke)
                .toList();
        told.forEach(d -> situations.putAll(d.situations));
        Judgement judgement = Judgements.of(told.stream().map(DeadEnd::judgement).toList());
        situations.keySet().retainAll(findings(judgement));
        return judgement;
    }

    private static List<Finding> findings(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Violated violated -> violated.findings();
            case Judgement.HostBroke broke -> broke.findings();
            case Judgement.Allowed _, Judgement.OutOfScope _ -> List.of();
        };
    }

    /** Where the instances were that the last judgement found something about, as far as that is known. */
    Map<Finding, Situation> situations() {
        return Map.copyOf(situations);
    }

    private void forgetWhatAllHaveTaken() {
        Set<Long> common = new TreeSet<>(orders.getFirst().taken);
        orders.forEach(order -> common.retainAll(order.taken));
        common.forEach(window::settle);
        List<Order> left = new ArrayList<>();
        for (Order order : orders) {
            Set<Long> taken = new TreeSet<>(order.taken);
            taken.removeAll(common);
            left.add(new Order(taken, order.run, order.advice));
        }
        orders = left;
    }

    /** How many behaviours are left, over all orders. */
    Run.Behaviours behaviours() {
        return orders.stream().map(o -> o.run.behaviours()).reduce(Run.Behaviours::and).orElseThrow();
    }

    /** What every order that is left has put to the test. */
    SortedSet<RequirementId> exercised() {
        SortedSet<RequirementId> all = new TreeSet<>(orders.getFirst().run.exercised());
        orders.forEach(order -> all.retainAll(order.run.exercised()));
        return all;
    }

    /** Why no order can pass, if that is so. */
    Optional<String> doubt() {
        return orders.stream().anyMatch(o -> o.run.doubt().isEmpty()) ? Optional.empty() : orders.getFirst().run.doubt();
    }
}
