package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventTexts;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out what an event does to an instance: every machine binds it, steps its graph, and says what that shows. */
final class Workout {

    private final Ensemble ensemble;
    private final Population population;
    private final Instance instance;
    private final Aspect aspect;
    private final Mode mode;
    private final @Nullable Joint before;
    private final @Nullable Joint after;
    private final IdSlots naming;
    private final boolean namesItself;
    private final List<Long> exercised = new ArrayList<>();
    private final List<Long> upheld = new ArrayList<>();
    private final List<Long> visited = new ArrayList<>();
    private final List<Long> taken = new ArrayList<>();
    private final List<Integer> born = new ArrayList<>();
    private final List<Integer> finished = new ArrayList<>();
    private long stepped;
    private boolean advising;

    /**
     * @param before where the base of the instance is; null if it is one
     * @param after where the base goes; null if that does not matter
     */
    Workout(
            Ensemble ensemble,
            Population population,
            Instance instance,
            Aspect aspect,
            Mode mode,
            @Nullable Joint before,
            @Nullable Joint after) {
        this.ensemble = ensemble;
        this.population = population;
        this.instance = instance;
        this.aspect = aspect;
        this.mode = mode;
        this.before = before;
        this.after = after;
        Instance holder = population.holder(instance);
        this.namesItself = holder.equals(instance);
        // Where the base keeps the ids, those that it gets by the same event have slots already.
        Slots slots = namesItself || after == null ? holder.joint().slots() : after.slots();
        this.naming = new IdSlots(population.proposedIds(holder), slots);
    }

    /** Works it out; the transition has that relation. */
    Transition run(EventTexts said, long relation) {
        int[] states = instance.joint().states();
        long over = instance.joint().over();
        boolean forked = false;
        for (int i : aspect.part().machines()) {
            if (states[i] == Joint.ABSENT) {
                if (mode.passesBy()) {
                    continue;
                }
                if (before != null) {
                    forked = true;
                    population.adopt(instance, i, naming);
                }
                states[i] = before == null ? 0 : Joint.beginning(before.state(i));
                born.add(i);
            } else if (mode.passesBy() && (over >>> i & 1) != 0) {
                continue;
            }
            if (states[i] == Joint.RELEASED) {
                continue;
            }
            int label;
            try {
                label = ensemble.machines().get(i).bind(said, population.tokens(instance, i, said, naming));
            } catch (OutOfSlotsException e) {
                return refusal(relation);
            }
            if (label < 0 || mode == Mode.TOUCHED) {
                continue;
            }
            int target = step(i, states[i], label);
            if (target == TransitionGraph.NONE) {
                return refusal(relation);
            }
            states[i] = target;
        }
        over |= settle(states, over);
        Slots slots = namesItself ? naming.slots() : instance.joint().slots();
        Effects effects = new Effects(
                longs(exercised), longs(upheld), longs(visited), longs(taken), namesItself ? naming.sources() : new int[0], ints(born), ints(finished), stepped);
        Joint next = ensemble.joint(states, over, slots);
        Joint from = forked || !namesItself ? before : null;
        return new Transition(aspect, relation, from, after, true, advising, next, effects, isQuiet(effects, next));
    }

    private boolean isQuiet(Effects effects, Joint next) {
        return effects.added().length == 0
                && effects.born().length == 0
                && effects.finished().length == 0
                && next.present() == instance.joint().present()
                && !ensemble.cutting().isCounted();
    }

    private Transition refusal(long relation) {
        return new Transition(
                aspect, relation, before, after, false, false, instance.joint(), Effects.NONE, true);
    }

    private int step(int i, int state, int label) {
        Machine machine = ensemble.machines().get(i);
        TransitionGraph graph = machine.graph();
        int target = graph.step(state, label);
        Label of = graph.labels().get(label);
        if (target == TransitionGraph.NONE || !machine.unmet(state, of).isEmpty()) {
            return TransitionGraph.NONE;
        }
        stepped |= 1L << i;
        int number = ensemble.number(i);
        List<Long> met = of.by() == Event.Actor.IUT ? exercised : upheld;
        machine.tested(state, of).forEach(guard -> met.add(Marks.mark(number, guard)));
        for (int guard : machine.besideInForce(of)) {
            advising |= graph.guards().get(guard).kind() == Guard.Kind.ADVICE && !graph.holds(state, guard);
        }
        for (int owed : machine.owed()) {
            if (graph.holds(state, owed) && !graph.holds(target, owed)) {
                exercised.add(Marks.mark(number, owed));
            }
        }
        visited.add(Marks.mark(number, target));
        int edge = graph.edge(state, label);
        if (edge != TransitionGraph.NONE) {
            taken.add(Marks.mark(number, edge));
        }
        return target;
    }

    /** Machines that have stepped drop what is not needed, or note that it is over. */
    private long settle(int[] states, long over) {
        long ended = 0;
        for (int i = 0; i < states.length; i++) {
            if ((stepped >>> i & 1) == 0) {
                continue;
            }
            Machine machine = ensemble.machines().get(i);
            if (after != null && ensemble.cutting().isDropped(machine, states[i], after.state(i))) {
                states[i] = Joint.ABSENT;
            } else if (population.canEnd(instance) && (over >>> i & 1) == 0 && machine.isFinal(states[i])) {
                ended |= 1L << i;
                finished.add(i);
            }
        }
        return ended;
    }

    private static long[] longs(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
