package dev.plumbline.spec.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * Which groups and members go when there are too many: those of which nothing is left to remember and then, if that is not
 * enough, those of which least is, the longest untouched first. Half of what may be kept stays, those touched last included.
 */
final class Sweep {

    /** Groups that are kept at most, and members of all groups together. */
    static final int MOST = 4096;

    private final Ensemble ensemble;
    private final Joint beginning;

    Sweep(Ensemble ensemble) {
        this.ensemble = ensemble;
        this.beginning = ensemble.beginning();
    }

    /** The groups that go. */
    List<Group> groups(Collection<Group> all) {
        return going(all, this::weight, Sweep::touched);
    }

    /** The members that go. */
    List<Instance> members(Collection<Group> of) {
        List<Instance> all = new ArrayList<>();
        of.forEach(group -> all.addAll(group.members().values()));
        return going(all, member -> Long.bitCount(apart(member)), Instance::touched);
    }

    private static <T> List<T> going(Collection<T> all, ToIntFunction<T> weight, ToLongFunction<T> touched) {
        Predicate<T> isNothing = one -> weight.applyAsInt(one) == 0;
        List<T> going = new ArrayList<>(all.stream().filter(isNothing).toList());
        List<T> rest = all.stream()
                .filter(isNothing.negate())
                .sorted(Comparator.comparingLong(touched))
                .toList();
        rest.stream()
                .limit(Math.max(0, rest.size() - MOST / 4))
                .sorted(Comparator.comparingInt(weight))
                .limit(Math.max(0, rest.size() - MOST / 2))
                .forEach(going::add);
        return going;
    }

    private static long touched(Group group) {
        return group.members().values().stream()
                .mapToLong(Instance::touched)
                .reduce(group.base().touched(), Math::max);
    }

    private int weight(Group group) {
        return group.members().values().stream()
                .mapToInt(member -> Long.bitCount(open(member)))
                .reduce(Long.bitCount(open(group.base())), Integer::sum);
    }

    /** Machines that have something to remember of a group, one bit each. */
    long open(Group group) {
        return group.members().values().stream()
                .mapToLong(this::open)
                .reduce(open(group.base()), (one, other) -> one | other);
    }

    private long open(Instance instance) {
        Joint joint = instance.joint();
        return instance.ids().length > 0 ? joint.present() : joint.present() & ~ensemble.idle(joint, beginning);
    }

    /** Machines that would be elsewhere in a member if they met it only now, one bit each. */
    long apart(Instance member) {
        Joint base = member.group().base().joint();
        long apart = 0;
        for (int i = 0; i < ensemble.machines().size(); i++) {
            boolean same = member.joint().state(i) == Joint.beginning(base.state(i));
            apart |= member.isPresent(i) && !same ? 1L << i : 0;
        }
        return apart;
    }
}
