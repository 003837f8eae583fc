package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The judge without tables, as plain as can be: each machine walks its own graph, instance by instance and event by
 * event, and binds each value where it meets it. What {@link Judge} says is held against it.
 */
final class PlainJudge {

    /** A machine at work in this run. */
    private static final class Player {
        final PlainMachine machine;
        final Slicing slicing;
        final BitSet exercised = new BitSet();
        final BitSet visited = new BitSet();

        Player(PlainMachine machine, Slicing slicing) {
            this.machine = machine;
            this.slicing = slicing;
        }
    }

    /** A judge of the same run that goes on by itself. */
    PlainJudge copy() {
        PlainJudge copy = new PlainJudge(List.of());
        for (Player player : players) {
            copy.players.add(new Player(player.machine, player.slicing.copy()));
        }
        copy.events = events;
        return copy;
    }

    /** Where every instance of every machine is, those that are over included; equal for judges that go on alike. */
    String snapshot() {
        SortedSet<String> slices = new TreeSet<>();
        for (Player player : players) {
            player.slicing.all().forEach(s -> slices.add(player.machine.name() + " " + s.snapshot()));
            player.slicing.finished().forEach(s -> slices.add(player.machine.name() + " over " + s.snapshot()));
        }
        return slices.toString();
    }

    private record Step(Player player, Slice slice, int label, int target) {}

    private final List<Player> players = new ArrayList<>();
    private long events;

    /** A judge of a new run. */
    PlainJudge(List<Machine> machines) {
        for (Machine machine : machines) {
            PlainMachine plain = PlainMachine.of(machine);
            players.add(new Player(plain, plain.slicing()));
        }
    }

    /** Judges the next event. */
    Judgement accept(TraceLine line) {
        events++;
        if (line.event() instanceof Event.Quiescent) {
            return quiescent(line);
        }
        List<Step> steps = new ArrayList<>();
        for (Player player : players) {
            if (!player.machine.takesPartIn(line.event())) {
                continue;
            }
            for (Slice slice : player.slicing.concerned(line.event())) {
                OptionalInt label;
                try {
                    label = player.machine.bind(line.event(), slice, player.slicing);
                } catch (Slicing.OutOfSlotsException e) {
                    return new Judgement.OutOfScope(player.machine.name(), slice.name(), e.bound());
                }
                if (label.isPresent()) {
                    int target = player.machine.graph().step(slice.state(), label.getAsInt());
                    steps.add(new Step(player, slice, label.getAsInt(), target));
                }
            }
        }
        boolean allowed = steps.stream().allMatch(PlainJudge::isAllowed);
        return allowed ? commit(steps, line) : refuse(steps, line);
    }

    /** Events that were judged. */
    long events() {
        return events;
    }

    /**
     * The requirements that this run put to the test: an event of the implementation met a condition that it could have
     * broken, or an obligation arose and was met.
     */
    SortedSet<RequirementId> exercised() {
        SortedSet<RequirementId> ids = new TreeSet<>();
        for (Player player : players) {
            player.exercised.stream()
                    .mapToObj(g -> player.machine.graph().guards().get(g))
                    .forEach(guard -> guard.cites().forEach(id -> ids.add(new RequirementId(id))));
        }
        return ids;
    }

    /** Per machine, the states of its graph in which an instance was. */
    Map<String, BitSet> visited() {
        Map<String, BitSet> visited = new LinkedHashMap<>();
        players.forEach(p -> visited.put(p.machine.name(), (BitSet) p.visited.clone()));
        return visited;
    }

    private Judgement commit(List<Step> steps, TraceLine line) {
        List<Finding> advice = new ArrayList<>();
        for (Step step : steps) {
            TransitionGraph graph = step.player.machine.graph();
            Label label = graph.labels().get(step.label);
            int from = step.slice.state();
            if (label.by() == Event.Actor.IUT) {
                exercise(step.player, graph, from, label);
            }
            for (int number : step.player.machine.besideInForce(label)) {
                Guard guard = graph.guards().get(number);
                if (guard.kind() == Guard.Kind.ADVICE && !graph.holds(from, number)) {
                    advice.add(finding(step, guard, Finding.Kind.ADVICE, line));
                }
            }
            for (int owed : step.player.machine.owed()) {
                if (graph.holds(from, owed) && !graph.holds(step.target, owed)) {
                    step.player.exercised.set(owed);
                }
            }
            step.player.visited.set(step.target);
            step.slice.propose(step.target);
        }
        steps.forEach(s -> s.slice.commit());
        for (Player player : players) {
            player.slicing.settle(
                    steps.stream().filter(s -> s.player.equals(player)).map(Step::slice).toList());
        }
        return new Judgement.Allowed(advice);
    }

    private static boolean isAllowed(Step step) {
        return step.target != TransitionGraph.NONE && falseGuards(step).isEmpty();
    }

    /** What forbids a step: false guards of its label, or of a reading in force. */
    private static List<Guard> falseGuards(Step step) {
        PlainMachine machine = step.player.machine;
        Label label = machine.graph().labels().get(step.label);
        List<Integer> unmet = machine.unmet(step.slice.state(), label);
        if (step.target != TransitionGraph.NONE && unmet.isEmpty()) {
            return List.of();
        }
        List<Guard> found = machine.falseGuards(step.slice.state(), label.guards());
        unmet.forEach(number -> found.add(machine.graph().guards().get(number)));
        return found;
    }

    /** Notes the guards that could have been broken here: those that demanded something. */
    private static void exercise(Player player, TransitionGraph graph, int state, Label label) {
        for (int number : label.guards()) {
            if (graph.guards().get(number).kind() == Guard.Kind.REQUIREMENT) {
                exercise(player, graph, state, number);
            }
        }
        for (int number : player.machine.besideInForce(label)) {
            if (graph.guards().get(number).kind() != Guard.Kind.PERMISSION) {
                exercise(player, graph, state, number);
            } else if (graph.holds(state, number)) {
                player.exercised.set(number);
            }
        }
    }

    private static void exercise(Player player, TransitionGraph graph, int state, int number) {
        if (graph.guards().get(number).discriminating() && graph.demands(state, number)) {
            player.exercised.set(number);
        }
    }

    private Judgement refuse(List<Step> steps, TraceLine line) {
        List<Finding> findings = new ArrayList<>();
        List<Finding> frame = new ArrayList<>();
        for (Step step : steps) {
            if (isAllowed(step)) {
                continue;
            }
            for (Guard guard : falseGuards(step)) {
                switch (guard.kind()) {
                    case SCOPE -> {}
                    case FRAME, NESTING -> frame.add(finding(step, guard, Finding.Kind.REFUSED, line));
                    default -> findings.add(finding(step, guard, Finding.Kind.REFUSED, line));
                }
            }
            if (step.player.slicing.hasForgotten()) {
                return new Judgement.OutOfScope(step.player.machine.name(), step.slice.name(), "items in flight");
            }
        }
        if (findings.isEmpty() && frame.isEmpty()) {
            return scope(steps);
        }
        List<Finding> cited = findings.isEmpty() ? frame : findings;
        return line.event().by() == Event.Actor.IUT ? new Judgement.Violated(cited) : new Judgement.HostBroke(cited);
    }

    private static Judgement scope(List<Step> steps) {
        for (Step step : steps) {
            Label label = step.player.machine.graph().labels().get(step.label);
            for (Guard guard : step.player.machine.falseGuards(step.slice.state(), label.guards())) {
                return new Judgement.OutOfScope(
                        step.player.machine.name(), step.slice.name(), String.join(", ", guard.cites()));
            }
        }
        throw new IllegalStateException("refused without a false guard");
    }

    private Judgement quiescent(TraceLine line) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Player> told = new LinkedHashMap<>();
        for (Player player : players) {
            for (Slice slice : player.slicing.all()) {
                List<Guard> owed = owedIn(player, slice);
                if (owed.isEmpty() || isToldByAnother(player, slice, told)) {
                    continue;
                }
                for (Guard guard : owed) {
                    if (findings.stream().noneMatch(f -> f.guard().equals(guard.toString()))) {
                        findings.add(finding(player, slice, guard, Finding.Kind.OWED, line));
                    }
                }
            }
        }
        if (!findings.isEmpty()) {
            return new Judgement.Violated(findings);
        }
        for (Player player : players) {
            if (player.slicing.hasForgotten()) {
                return new Judgement.OutOfScope(player.machine.name(), "", "items in flight");
            }
        }
        return new Judgement.Allowed(List.of());
    }

    /** Whether another machine has told what is owed at the same connection: one debt is told once. */
    private static boolean isToldByAnother(Player player, Slice slice, Map<String, Player> told) {
        if (player.machine.cut() != Machine.Cut.ADDRESS) {
            return false;
        }
        Player first = told.putIfAbsent(slice.name(), player);
        return first != null && !first.equals(player);
    }

    private static List<Guard> owedIn(Player player, Slice slice) {
        TransitionGraph graph = player.machine.graph();
        return player.machine.owed().stream()
                .filter(g -> graph.holds(slice.state(), g))
                .map(g -> graph.guards().get(g))
                .toList();
    }

    private static Finding finding(Step step, Guard guard, Finding.Kind kind, TraceLine line) {
        return finding(step.player, step.slice, guard, kind, line);
    }

    private static Finding finding(Player player, Slice slice, Guard guard, Finding.Kind kind, TraceLine line) {
        List<RequirementId> ids = guard.cites().stream().map(RequirementId::new).toList();
        return new Finding(
                ids, player.machine.name(), slice.name(), guard.toString(), kind, line.seq(), line.event());
    }
}
