package dev.plumbline.spec.judge;

/** What an event does to an instance beside moving it. Its arrays are never written to. */
final class Effects {

    private static final int[] NO_NUMBERS = {};
    private static final long[] NO_MARKS = {};

    /** Nothing. */
    static final Effects NONE = new Effects(NO_MARKS, NO_MARKS, NO_MARKS, NO_MARKS, NO_NUMBERS, NO_NUMBERS, NO_NUMBERS, 0);

    private final long[] exercised;
    private final long[] upheld;
    private final long[] visited;
    private final long[] taken;
    private final int[] added;
    private final int[] born;
    private final int[] finished;
    private final long stepped;

    /**
     * @param exercised guards that it puts to the test, as {@link Marks} has them
     * @param upheld guards of the environment that it puts to the test, as {@link Marks} has them
     * @param visited states in which the instance is afterwards, as {@link Marks} has them
     * @param taken edges of the machines' graphs that it goes along, as {@link Marks} has them
     * @param added where the ids are found that get slots: positions of parameters, or below 0 ids of the base
     * @param born machines that meet the instance
     * @param finished machines for which it is over from now on
     * @param stepped machines that have a label for the event, one bit each
     */
    Effects(
            long[] exercised,
            long[] upheld,
            long[] visited,
            long[] taken,
            int[] added,
            int[] born,
            int[] finished,
            long stepped) {
        this.exercised = exercised;
        this.upheld = upheld;
        this.visited = visited;
        this.taken = taken;
        this.added = added;
        this.born = born;
        this.finished = finished;
        this.stepped = stepped;
    }

    long[] exercised() {
        return exercised;
    }

    long[] upheld() {
        return upheld;
    }

    long[] visited() {
        return visited;
    }

    long[] taken() {
        return taken;
    }

    int[] added() {
        return added;
    }

    int[] born() {
        return born;
    }

    int[] finished() {
        return finished;
    }

    long stepped() {
        return stepped;
    }
}
