package dev.plumbline.conformance.complete;

/** An implementation as a strategy meets it: it takes inputs, and it alone chooses among its outputs. */
public interface Opponent {

    /** It stays silent. */
    int SILENCE = -1;

    /** Brings it back to its beginning, as a detach and an attach do. */
    void reset();

    /** Gives it an input; whether it takes it. */
    boolean take(int input);

    /** Waits; the output that comes, or {@link #SILENCE}. */
    int show();
}
