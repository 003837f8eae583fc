package dev.plumbline.reference.live;

import dev.plumbline.reference.datapath.Frame;
import dev.plumbline.reference.provider.balancing.Octets;
import dev.plumbline.reference.provider.lbfo.PacketContents;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The frame that the loop is at, behind the packet id that stands for it; one at a time. */
final class CurrentFrame implements PacketContents {

    private @Nullable Frame frame;
    private String packet = "";

    /** The frame that {@code name} stands for until the next call. */
    void carry(String name, Frame content) {
        packet = name;
        frame = content;
    }

    /** The frame of a packet, if the loop is at it. */
    Optional<Frame> find(String name) {
        return Optional.ofNullable(frame).filter(content -> name.equals(packet));
    }

    @Override
    public Octets of(String name) {
        Optional<Frame> content = find(name);
        return content.isPresent() ? content.get() : Octets.none();
    }
}
