package dev.plumbline.reference.live;

import dev.plumbline.reference.datapath.Frame;
import dev.plumbline.reference.datapath.FrameOutlet;
import dev.plumbline.reference.host.lbfo.Wire;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Frames behind packet ids: one at a time, the one that the loop is at. */
final class LiveWire implements Wire {

    private final FrameOutlet outlet;
    private final List<String> members;
    private @Nullable Frame frame;
    private String packet = "";

    LiveWire(FrameOutlet outlet, List<String> members) {
        this.outlet = outlet;
        this.members = List.copyOf(members);
    }

    /** The frame that {@code name} stands for until the next call. */
    void carry(String name, Frame content) {
        packet = name;
        frame = content;
    }

    @Override
    public void transmit(String adapter, String name) {
        int member = members.indexOf(adapter);
        if (frame != null && name.equals(packet) && member >= 0) {
            outlet.transmit(member, frame);
        }
    }

    @Override
    public void deliver(String adapter, String name) {
        if (frame != null && name.equals(packet)) {
            outlet.deliver(frame);
        }
    }
}
