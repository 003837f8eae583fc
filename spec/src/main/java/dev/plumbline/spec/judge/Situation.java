package dev.plumbline.spec.judge;

import java.util.List;

/**
 * Where an instance of a machine was when something was found about it.
 *
 * @param state number of its state in the machine's graph
 * @param guard number of the guard that does not hold, or of the obligation that is not met
 * @param since number of the event since which the instance has owed something; 0 if it owes nothing
 * @param touches the last events before that concerned the instance, oldest first; at most {@value #REMEMBERED}
 */
public record Situation(int state, int guard, long since, List<Touch> touches) {

    /** How many events are remembered of each instance. */
    static final int REMEMBERED = 4;

    /** Copies the list. */
    public Situation {
        touches = List.copyOf(touches);
    }

    /**
     * An event that concerned an instance.
     *
     * @param seq number of the event in its trace
     * @param event its name
     */
    public record Touch(long seq, String event) {}
}
