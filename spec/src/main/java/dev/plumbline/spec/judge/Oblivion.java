package dev.plumbline.spec.judge;

/**
 * What a run has dropped although something of it was left to remember. An instance that is met anew under such a name is
 * doubtful: it begins as one that was never met, and what a machine refuses of it may rest on that.
 */
final class Oblivion {

    private final Sieve names;
    private long forgotten;
    private long forgiven;

    /** Nothing was dropped. */
    Oblivion() {
        this(new Sieve());
    }

    private Oblivion(Sieve names) {
        this.names = names;
    }

    Oblivion copy() {
        Oblivion copy = new Oblivion(names.copy());
        copy.forgotten = forgotten;
        copy.forgiven = forgiven;
        return copy;
    }

    /**
     * Notes that an instance, or a group, is dropped.
     *
     * @param open machines that had something to remember of it, one bit each; those alone are in doubt later
     * @param owed whether it may have owed something
     */
    void drop(String name, long open, boolean owed) {
        if (open != 0) {
            names.add(name);
            forgotten |= open;
            forgiven |= owed ? open : 0;
        }
    }

    /** Whether something of that name may have been dropped. */
    boolean mayKnow(String name) {
        return forgotten != 0 && names.mayHave(name);
    }

    /** Whether a machine may be elsewhere in an instance than it seems. */
    boolean isInDoubt(Instance instance, int machine) {
        return instance.isDoubtful() && (forgotten >>> machine & 1) != 0;
    }

    /** Machines to which something may have been owed that was dropped, one bit each. */
    long forgiven() {
        return forgiven;
    }
}
