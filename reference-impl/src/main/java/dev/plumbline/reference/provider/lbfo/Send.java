package dev.plumbline.reference.provider.lbfo;

/** A send that was accepted and is not completed (LBFO-23). */
final class Send {

    private final long number;
    private final String packet;
    private final String context;
    private boolean done;

    /**
     * @param number place in the order of acceptance
     * @param context adapter that the send was given to, on which it is completed (LBFO-22)
     */
    Send(long number, String packet, String context) {
        this.number = number;
        this.packet = packet;
        this.context = context;
    }

    long number() {
        return number;
    }

    String packet() {
        return packet;
    }

    String context() {
        return context;
    }

    /** The hardware is done with its frame. */
    void done() {
        done = true;
    }

    boolean isDone() {
        return done;
    }
}
