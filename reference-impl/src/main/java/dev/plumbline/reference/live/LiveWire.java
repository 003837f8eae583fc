package dev.plumbline.reference.live;

import dev.plumbline.reference.datapath.Frame;
import dev.plumbline.reference.datapath.FrameOutlet;
import dev.plumbline.reference.host.lbfo.Wire;
import java.util.List;

/** Frames behind packet ids: one at a time, the one that the loop is at. */
final class LiveWire implements Wire {

    private final FrameOutlet outlet;
    private final List<String> members;
    private final CurrentFrame current;

    LiveWire(FrameOutlet outlet, List<String> members, CurrentFrame current) {
        this.outlet = outlet;
        this.members = List.copyOf(members);
        this.current = current;
    }

    /** The frame that {@code name} stands for until the next call. */
    void carry(String name, Frame content) {
        current.carry(name, content);
    }

    @Override
    public void transmit(String adapter, String name) {
        int member = members.indexOf(adapter);
        if (member >= 0) {
            current.find(name).ifPresent(frame -> outlet.transmit(member, frame));
        }
    }

    @Override
    public void deliver(String adapter, String name) {
        current.find(name).ifPresent(outlet::deliver);
    }
}
