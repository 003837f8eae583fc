package dev.plumbline.spec.judge;

/** Events that no machine tells apart but by what their ids are equal to: what each ensemble sees of them. */
final class Kind {

    private final int[] ensembles;
    private final Aspect[] aspects;

    /**
     * @param ensembles numbers of the ensembles that take part
     * @param aspects what each of those sees
     */
    Kind(int[] ensembles, Aspect[] aspects) {
        this.ensembles = ensembles;
        this.aspects = aspects;
    }

    /** How many ensembles take part. */
    int size() {
        return ensembles.length;
    }

    /** Number of an ensemble that takes part. */
    int ensemble(int i) {
        return ensembles[i];
    }

    /** What it sees. */
    Aspect aspect(int i) {
        return aspects[i];
    }
}
