package dev.plumbline.reference.datapath;

import java.util.BitSet;

/** The simplest policy: one member carries everything, the others wait; a member that comes back waits in turn. */
final class ActiveBackupHandler implements FrameHandler {
    private static final int NONE = -1;

    private final FrameOutlet outlet;
    private final BitSet usable = new BitSet();
    private volatile int active = NONE;

    ActiveBackupHandler(FrameOutlet outlet) {
        this.outlet = outlet;
    }

    @Override
    public void fromUpper(Frame frame) {
        if (active != NONE) {
            outlet.transmit(active, frame);
        }
    }

    @Override
    public void fromMember(int member, Frame frame) {
        if (member == active) { // the bridge floods to every port: what comes in elsewhere is a copy
            outlet.deliver(frame);
        }
    }

    @Override
    public void linkChanged(int member, boolean carrier) {
        usable.set(member, carrier);
        if (active == NONE || !usable.get(active)) {
            active = usable.nextSetBit(0);
        }
    }

    /** The member that carries frames, -1 if none can. */
    int active() {
        return active;
    }
}
