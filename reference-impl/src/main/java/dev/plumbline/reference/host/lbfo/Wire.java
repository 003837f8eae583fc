package dev.plumbline.reference.host.lbfo;

/** What happens to frames beyond the boundary: where they leave by, and who gets them. */
public interface Wire {

    /** The frame of a send leaves by an adapter. */
    void transmit(String adapter, String packet);

    /** A received packet goes up to the protocols that are bound to an adapter. */
    void deliver(String adapter, String packet);

    /** Nobody is there: frames have no content. */
    static Wire nowhere() {
        return new Wire() {
            @Override
            public void transmit(String adapter, String packet) {}

            @Override
            public void deliver(String adapter, String packet) {}
        };
    }
}
