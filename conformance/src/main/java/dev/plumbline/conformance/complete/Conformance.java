package dev.plumbline.conformance.complete;

/** How a behaviour relates to the specification. */
public enum Conformance {
    /** Bisimilar: both can do the same for ever. */
    EQUIVALENT,
    /** It takes less freedom than it has, or takes what nobody offers; after every common trace it shows nothing else. */
    CONFORMING,
    /** After some trace of the specification it shows an output or a silence that is not allowed, or refuses an input. */
    FAULTY;

    /** Whether, in a pair of states, the outputs or the silence that may come are more than what is allowed. */
    static boolean isWrongAtRest(Behaviour one, int state, Automaton spec, int at) {
        return (one.isSilent(state) && !spec.isSilent(at)) || isMore(one.outputs(state), spec.outputs(at));
    }

    private static boolean isMore(long[] shown, long[] allowed) {
        for (int i = 0; i < shown.length; i++) {
            if ((shown[i] & ~allowed[i]) != 0) {
                return true;
            }
        }
        return false;
    }
}
