package dev.plumbline.spec.judge;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** One instance of all machines of a cut: a connection, a request, a packet, or what such ones begin as. */
final class Instance extends Touches {

    private static final String[] NO_IDS = {};

    private final String prefix;
    private final String key;
    private final int[] births;
    private Joint joint;
    private String[] ids = NO_IDS;
    private @Nullable Group group;
    private boolean outlived;
    private boolean doubtful;
    /** Neighbours in an {@link ItemTable}. */
    @Nullable Instance previous;

    @Nullable Instance next;

    /** The next of the same slot there. */
    @Nullable Instance chained;

    /**
     * @param prefix what findings call it, but for the key
     * @param key under which it is found
     * @param machines how many there are in the cut
     */
    Instance(String prefix, String key, int machines, Joint joint) {
        this.prefix = prefix;
        this.key = key;
        this.births = new int[machines];
        this.joint = joint;
    }

    /** The same instance in another run that goes on from here. */
    Instance copy() {
        Instance copy = new Instance(prefix, key, births.length, joint);
        copy.follow(this, Long.MAX_VALUE);
        System.arraycopy(births, 0, copy.births, 0, births.length);
        copy.ids = ids;
        copy.outlived = outlived;
        copy.doubtful = doubtful;
        return copy;
    }

    /** Puts it with others that begin as the same; once. */
    void join(Group with) {
        group = with;
    }

    /** Those that begin as the same. */
    Group group() {
        if (group == null) {
            throw new IllegalStateException(name() + " is in no group");
        }
        return group;
    }

    /** Whether it is what the others of its group begin as. */
    boolean isBase() {
        return group().base() == this;
    }

    /**
     * Notes an event that concerns it, before it goes where that leads.
     *
     * @param seq number of the event in its trace
     * @param type number of its type
     * @param to where it goes
     */
    void touch(long seq, int type, Joint to) {
        Joint from = joint;
        if (from.present() == 0 && !isBase()) {
            follow(group().base(), seq);
        }
        note(seq, type);
        if (!from.owesAs(to)) {
            owe(to.owed(), seq);
        }
    }

    /** What findings call it. */
    String name() {
        return prefix + key;
    }

    /** Whether that is what findings call it. */
    boolean isNamed(String name) {
        return name.length() == prefix.length() + key.length() && name.startsWith(prefix) && name.endsWith(key);
    }

    String key() {
        return key;
    }

    Joint joint() {
        return joint;
    }

    void go(Joint to) {
        joint = to;
    }

    /** The ids that have slots; never written to. */
    String[] ids() {
        return ids;
    }

    void keep(String[] all) {
        ids = all;
    }

    /** Orders instances by when a machine met them, the first first. */
    static Comparator<Instance> byBirth(int machine) {
        // Numbers of births may run over, and those of instances that are there are near to each other.
        return (one, other) -> Integer.signum(one.births[machine] - other.births[machine]);
    }

    /** Notes when a machine met the instance. */
    void born(int machine, int when) {
        births[machine] = when;
    }

    /** Notes that a machine has forgotten it, for which it was over. */
    void outlive() {
        outlived = true;
    }

    /** Whether a machine has forgotten it, for which it was over. */
    boolean isOutlived() {
        return outlived;
    }

    /** Notes that it may have been met before and dropped. */
    void doubt() {
        doubtful = true;
    }

    /** Whether it may have been met before and dropped. */
    boolean isDoubtful() {
        return doubtful;
    }

    boolean isPresent(int machine) {
        return joint.state(machine) != Joint.ABSENT;
    }

    boolean isOver(int machine) {
        return (joint.over() >>> machine & 1) != 0;
    }
}
