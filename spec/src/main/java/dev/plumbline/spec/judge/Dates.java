package dev.plumbline.spec.judge;

/** Since when an instance owes what it owes. */
final class Dates {

    private int[] owed = Joint.DEBTLESS;
    private long[] since = {};
    private long[] spare = {};

    /**
     * Notes what is owed from now on.
     *
     * @param owing all of it, as {@link Joint#owed} has it
     * @param seq number of the event that has changed it
     */
    void owe(int[] owing, long seq) {
        long[] dates = spare.length < owing.length ? new long[owing.length] : spare;
        for (int i = 0; i < owing.length; i++) {
            long known = since(owing[i]);
            dates[i] = known > 0 ? known : seq;
        }
        spare = since;
        since = dates;
        owed = owing;
    }

    /** Number of the event since which something is owed, one of {@link Joint#owed}; 0 if it is not. */
    long since(int debt) {
        for (int i = 0; i < owed.length; i++) {
            if (owed[i] == debt) {
                return since[i];
            }
        }
        return 0;
    }

    /** The same for another instance, or in another run. */
    Dates copy() {
        Dates copy = new Dates();
        copy.owed = owed;
        copy.since = since.clone();
        return copy;
    }
}
