package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The instances of all machines of one cut in one run. */
abstract sealed class Population permits WholePopulation, ItemPopulation, AddressPopulation, BundlePopulation {

    /** In place of a value that is absent. */
    static final String NONE = "none";

    private static final int MOST_IDS = 8;
    private static final int MOST_RELATIVES = 7;

    private final Ensemble ensemble;
    private int births;
    private int owing;

    Population(Ensemble ensemble) {
        this.ensemble = ensemble;
    }

    Ensemble ensemble() {
        return ensemble;
    }

    /** How many instances owe something. */
    int owing() {
        return owing;
    }

    /** How many instances and names are kept, but for what is in flight in bundles. */
    abstract int kept();

    /** Adds what an event would do to the instances that it is about. */
    abstract void propose(Aspect aspect, EventTexts said, Proposal to);

    /** The instances of a machine that an event is about, in the order in which findings name them. */
    abstract List<Instance> concerned(int machine, Part part, EventTexts said);

    /** What the values of an event are called in an instance. */
    abstract Tokens tokens(Instance instance, int machine, EventTexts said, IdSlots naming);

    /** Whose ids have slots for an instance. */
    Instance holder(Instance instance) {
        return instance;
    }

    /** The ids of an instance, those included that a step which is proposed hands slots to. */
    String[] proposedIds(Instance holder) {
        return holder.ids();
    }

    /** Has a machine that meets an instance call its ids what it calls those of the base. */
    void adopt(Instance instance, int machine, IdSlots naming) {}

    /** Whether an instance can be over and be remembered all the same. */
    boolean canEnd(Instance instance) {
        return false;
    }

    /** All instances of a machine, in the order in which findings name them. */
    abstract List<Instance> all(int machine);

    /** The instance of that key; none if no machine has met it. */
    @Nullable Instance find(String key) {
        for (int machine = 0; machine < ensemble.machines().size(); machine++) {
            for (Instance instance : all(machine)) {
                if (instance.key().equals(key)) {
                    return instance;
                }
            }
        }
        return null;
    }

    /** Instances of a machine that are over and still remembered. */
    List<Instance> finished(int machine) {
        return List.of();
    }

    /** The ids that a machine has named in an instance, and what it calls them. */
    Map<String, String> named(Instance instance, int machine) {
        return Map.of();
    }

    /** Whether instances were dropped that may have owed something. */
    boolean hasForgotten() {
        return false;
    }

    /** Whether a machine may refuse an event only because it has dropped an instance. */
    boolean isForgetful(Instance instance, int machine) {
        return hasForgotten(machine);
    }

    /** Whether what a machine finds of an instance may rest on something that was dropped. */
    boolean isInDoubt(Instance instance, int machine) {
        return false;
    }

    /** Has machines judge an instance no more, one bit each. */
    final void release(Instance instance, long machines) {
        Joint to = ensemble.releasing(instance.joint(), machines);
        owing -= instance.joint().owes() && !to.owes() && counts(instance) ? 1 : 0;
        instance.go(to);
    }

    /** Gives up what an instance owes, which is dropped. */
    final void lose(Instance instance) {
        owing -= instance.joint().owes() && counts(instance) ? 1 : 0;
    }

    /** Whether instances of a machine were dropped that may have owed something. */
    boolean hasForgotten(int machine) {
        return false;
    }

    /** The same instances in another run that goes on from here. */
    abstract Population copy();

    /** Takes over what another run keeps in its books. */
    final void resume(Population from) {
        births = from.births;
        owing = from.owing;
    }

    /** Goes where an event leads; {@link #settle} is next. */
    final void go(Instance instance, Transition transition, EventTexts said) {
        Joint from = instance.joint();
        Joint to = transition.next();
        if (from.owes() != to.owes() && counts(instance)) {
            owing += to.owes() ? 1 : -1;
        }
        if (!transition.isQuiet()) {
            Effects effects = transition.effects();
            for (int machine : effects.born()) {
                instance.born(machine, ++births);
            }
            if (effects.added().length > 0) {
                instance.keep(ids(instance, effects, said));
            }
        }
        instance.go(to);
    }

    /** Whether obligations of an instance count. */
    boolean counts(Instance instance) {
        return true;
    }

    /** Drops what is not needed any more, when all instances have gone where an event leads. */
    abstract void settle(Instance instance, Transition transition, Joint from);

    /** The ids of an instance after a step. */
    final String[] ids(Instance instance, Effects effects, EventTexts said) {
        String[] old = instance.ids();
        int[] added = effects.added();
        String[] all = Arrays.copyOf(old, old.length + added.length);
        for (int i = 0; i < added.length; i++) {
            all[old.length + i] = added[i] < 0 ? instance.group().base().ids()[-1 - added[i]] : text(said, added[i]);
        }
        return all;
    }

    /** An instance that no machine has met. */
    final Instance unmet(String prefix, String key) {
        return new Instance(prefix, key, ensemble.machines().size(), ensemble.nowhere());
    }

    /** The transition of an event in an instance, looked up or worked out. */
    final Transition step(
            Instance instance,
            Aspect aspect,
            EventTexts said,
            long relation,
            Mode mode,
            @Nullable Joint before,
            @Nullable Joint after) {
        long key = relation < 0 ? relation : relation | mode.bits();
        Transition known = relation < 0 ? null : instance.joint().find(aspect, key, before, after);
        return known != null ? known : ensemble.workOut(this, instance, aspect, said, key, mode, before, after);
    }

    /** Which of an instance's ids the values of an event are; negative if there are too many to tell. */
    static long relation(Aspect aspect, EventTexts said, String[] ids, Slots slots) {
        int relatives = aspect.relatives();
        if (ids.length == 0 || relatives == 0) {
            return 0;
        }
        if (ids.length > MOST_IDS || relatives > MOST_RELATIVES) {
            return -1;
        }
        long relation = 0;
        for (int i = 0; i < relatives; i++) {
            String value = text(said, aspect.relative(i));
            String sort = aspect.sort(i);
            for (int id = 0; id < ids.length; id++) {
                if (value.equals(ids[id]) && sort.equals(slots.sorts().get(id))) {
                    relation |= 1L << (i * MOST_IDS + id);
                }
            }
        }
        return relation;
    }

    static String text(EventTexts said, int position) {
        String text = said.text(position);
        return text == null ? NONE : text;
    }
}
