package dev.plumbline.spec.soundness;

/** What became of a mutant. */
public enum Verdict {
    /** An example trace is judged otherwise. */
    EXAMPLE,
    /** What was reachable no longer is: an action, a state in which one guard alone forbids, a change of a condition. */
    REACHABILITY,
    /** An invariant does not hold, the model deadlocks, or an action is not exactly as its guards say. */
    INVARIANT,
    /** A consequence that was found for it does not follow. */
    CONSEQUENCE,
    /** A further model of the manifest, those with temporal properties among them, has another result. */
    MODEL,
    /** Nothing notices it. */
    SURVIVED,
    /** Its complete graph is that of the module. */
    EQUIVALENT
}
