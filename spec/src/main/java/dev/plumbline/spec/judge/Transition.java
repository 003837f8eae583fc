package dev.plumbline.spec.judge;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What an event does to an instance, for all machines of a cut at once. Immutable. */
final class Transition {

    private static final AtomicInteger LAST = new AtomicInteger();

    private final Aspect aspect;
    private final long relation;
    private final @Nullable Joint before;
    private final @Nullable Joint after;
    private final boolean allowed;
    private final boolean advising;
    private final Joint next;
    private final int id;
    private final Effects effects;
    private final boolean quiet;

    /**
     * @param aspect the event
     * @param relation what its other values are equal to
     * @param before where the base has to be; null if that does not matter
     * @param after where the base has to go; null if that does not matter
     * @param allowed whether every machine allows it
     * @param advising whether some machine advises against it
     * @param next where the instance goes; where it is, if it is not allowed
     * @param effects what it does beside that
     * @param quiet whether a run keeps nothing in its books but the next state
     */
    Transition(
            Aspect aspect,
            long relation,
            @Nullable Joint before,
            @Nullable Joint after,
            boolean allowed,
            boolean advising,
            Joint next,
            Effects effects,
            boolean quiet) {
        this.aspect = aspect;
        this.relation = relation;
        this.before = before;
        this.after = after;
        this.allowed = allowed;
        this.advising = advising;
        this.next = next;
        this.id = LAST.incrementAndGet();
        this.effects = effects;
        this.quiet = quiet;
    }

    boolean fits(Aspect of, long related, @Nullable Joint from, @Nullable Joint to) {
        return aspect == of
                && relation == related
                && (before == null || before == from)
                && (after == null || after == to);
    }

    static int spread(Aspect aspect, long relation) {
        int mixed = aspect.hash() + Long.hashCode(relation) * 0x85EBCA6B;
        return mixed ^ mixed >>> 15;
    }

    int spread() {
        return spread(aspect, relation);
    }

    boolean allowed() {
        return allowed;
    }

    /** Whether the event is allowed and nobody advises against it. */
    boolean isPlain() {
        return allowed && !advising;
    }

    Joint next() {
        return next;
    }

    /** Tells it from any other transition. */
    int id() {
        return id;
    }

    Effects effects() {
        return effects;
    }

    /** Whether a run keeps nothing in its books but the next state. */
    boolean isQuiet() {
        return quiet;
    }
}
