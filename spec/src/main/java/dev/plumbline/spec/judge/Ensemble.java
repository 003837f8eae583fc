package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventTexts;
import dev.plumbline.spec.event.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The machines of one cut, side by side. What an event does to an instance of them all is worked out when it is met for
 * the first time and looked up from then on, by any run of the same machines.
 */
final class Ensemble {

    /** Machines of an ensemble at most: one bit each. */
    static final int MOST = 64;

    /** Transitions that are kept at most; beyond that all are forgotten. */
    private static final int MOST_TRANSITIONS = 1 << 17;

    private final Cutting cutting;
    private final Machine.Cut cut;
    private final List<Machine> machines;
    private final int[] numbers;
    private final long ending;
    private final Map<EventType, Optional<Part>> parts = new HashMap<>();
    private final Map<List<String>, Aspect> aspects = new HashMap<>();
    private final Map<Joint.Parts, Joint> joints = new HashMap<>();
    private final Map<List<Integer>, int[]> debts = new HashMap<>();
    private final Aspect forgetting;
    private final Joint nowhere;
    private int transitions;

    /**
     * @param machines the machines, all of that cut
     * @param numbers of each, its number among all machines of a run
     */
    Ensemble(Machine.Cut cut, List<Machine> machines, List<Integer> numbers) {
        this.cut = cut;
        this.cutting = Cutting.of(cut);
        this.machines = List.copyOf(machines);
        this.numbers = numbers.stream().mapToInt(Integer::intValue).toArray();
        long mask = 0;
        Part none = new Part(EventTexts.QUIESCENT, List.of(), List.of(), new int[0]);
        this.forgetting = new Aspect(none, new int[0], new String[0]);
        for (int i = 0; i < machines.size(); i++) {
            mask |= machines.get(i).hasFinals() ? 1L << i : 0;
        }
        this.ending = mask;
        int[] states = new int[machines.size()];
        Arrays.fill(states, Joint.ABSENT);
        this.nowhere = joint(states, 0, Slots.NONE);
    }

    Cutting cutting() {
        return cutting;
    }

    Machine.Cut cut() {
        return cut;
    }

    List<Machine> machines() {
        return machines;
    }

    /** Number of a machine among all machines of a run. */
    int number(int machine) {
        return numbers[machine];
    }

    /** The machines for which an instance can be over, one bit each. */
    long ending() {
        return ending;
    }

    /**
     * The machines for which an instance is where it began, and whose ids of it make no difference, one bit each.
     *
     * @param base where instances begin
     */
    long idle(Joint joint, Joint base) {
        Joint.Idle known = joint.idle();
        if (known == null || known.base() != base) {
            known = new Joint.Idle(base, idling(joint, base));
            joint.keep(known);
        }
        return known.machines();
    }

    private long idling(Joint joint, Joint base) {
        long idle = 0;
        for (int i = 0; i < machines.size(); i++) {
            int state = joint.state(i);
            boolean same = state >= 0 && state == base.state(i) && (joint.over() >>> i & 1) == 0;
            boolean free = same && !machines.get(i).owes(state)
                    && machines.get(i).slots().stream().noneMatch(joint.slots().sorts()::contains);
            idle |= free ? 1L << i : 0;
        }
        return idle;
    }

    /** How the machines take part in events of a type; none if no machine does. */
    synchronized Optional<Part> part(EventType type) {
        return parts.computeIfAbsent(type, this::take);
    }

    private Optional<Part> take(EventType type) {
        List<Integer> taking = new ArrayList<>();
        Set<String> parameters = new LinkedHashSet<>();
        for (int i = 0; i < machines.size(); i++) {
            if (machines.get(i).takesPartIn(type)) {
                taking.add(i);
                parameters.addAll(machines.get(i).parameters(type));
            }
        }
        return taking.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(type, taking, List.copyOf(parameters), cutting.keys(type)));
    }

    /** An event, as the machines see it. */
    synchronized Aspect aspect(Part part, EventTexts said) {
        List<String> key = new ArrayList<>();
        key.add(part.type().name());
        List<Integer> relatives = new ArrayList<>();
        List<String> sorts = new ArrayList<>();
        for (String parameter : part.parameters()) {
            String value = said.text(parameter);
            boolean known = false;
            boolean strange = false;
            for (int machine : part.machines()) {
                Optional<Set<String>> domain = machines.get(machine).domain(part.type(), parameter);
                known |= domain.isPresent() && domain.get().contains(value);
                strange |= domain.isPresent() && !domain.get().contains(value);
            }
            key.add(known ? "=" + value : "");
            Optional<String> sort = cutting.sort(parameter);
            if (strange && sort.isPresent()) {
                relatives.add(part.type().position(parameter));
                sorts.add(sort.get());
            }
        }
        return aspects.computeIfAbsent(key, _ -> new Aspect(
                part, relatives.stream().mapToInt(Integer::intValue).toArray(), sorts.toArray(String[]::new)));
    }

    /** Where an instance is that no machine has met. */
    Joint nowhere() {
        return nowhere;
    }

    /** Where an instance is that all machines have met, and that nothing has happened to. */
    Joint beginning() {
        return joint(new int[machines.size()], 0, Slots.NONE);
    }

    /** The joint state of these parts; equal ones are one object. */
    synchronized Joint joint(int[] states, long over, Slots slots) {
        Joint.Parts parts = new Joint.Parts(Arrays.stream(states).boxed().toList(), over, slots);
        Joint known = joints.get(parts);
        if (known == null) {
            known = new Joint(states, over, slots, owed(states, over));
            joints.put(parts, known);
        }
        return known;
    }

    /** Equal debts are one array. */
    private int[] owed(int[] states, long over) {
        List<Integer> owed = new ArrayList<>();
        for (int i = 0; i < states.length; i++) {
            if (states[i] >= 0 && (over >>> i & 1) == 0) {
                for (int guard : machines.get(i).owedIn(states[i])) {
                    owed.add(Joint.debt(i, guard));
                }
            }
        }
        return owed.isEmpty()
                ? Joint.DEBTLESS
                : debts.computeIfAbsent(owed, all -> all.stream().mapToInt(Integer::intValue).toArray());
    }

    /** A joint state as some machines leave it that judge the instance no more, one bit each. */
    Joint releasing(Joint joint, long machines) {
        int[] states = joint.states();
        for (int i = 0; i < states.length; i++) {
            states[i] = (machines >>> i & 1) != 0 ? Joint.RELEASED : states[i];
        }
        return joint(states, joint.over() & ~machines, joint.slots());
    }

    /** The transition of an event in an instance, as {@link Joint#find} would have found it. */
    synchronized Transition workOut(
            Population population,
            Instance instance,
            Aspect aspect,
            EventTexts said,
            long relation,
            Mode mode,
            @Nullable Joint before,
            @Nullable Joint after) {
        Workout workout = new Workout(this, population, instance, aspect, mode, before, after);
        Transition made = workout.run(said, relation);
        if (relation >= 0) {
            keep(instance.joint(), made);
        }
        return made;
    }

    /** What becomes of a joint state when some machines forget the instance, one bit each. */
    Transition forgetting(Joint joint, long machines) {
        Transition known = joint.find(forgetting, machines, null, null);
        return known != null ? known : forget(joint, machines);
    }

    private synchronized Transition forget(Joint joint, long machines) {
        int[] states = joint.states();
        for (int i = 0; i < states.length; i++) {
            states[i] = (machines >>> i & 1) != 0 ? Joint.ABSENT : states[i];
        }
        Joint next = joint(states, joint.over() & ~machines, joint.slots().without(machines));
        Transition made =
                new Transition(forgetting, machines, null, null, true, false, next, Effects.NONE, false);
        keep(joint, made);
        return made;
    }

    private void keep(Joint from, Transition made) {
        if (++transitions > MOST_TRANSITIONS) {
            flush();
        }
        from.add(made);
    }

    /** Forgets everything that was worked out; runs that are under way work it out again. */
    synchronized void flush() {
        joints.values().forEach(Joint::forget);
        joints.clear();
        transitions = 0;
    }

    /** Forgets how events look. */
    synchronized void forgetAspects() {
        aspects.clear();
        flush();
    }
}
