package dev.plumbline.reference.provider.extension;

import dev.plumbline.ndis.filter.EthernetFrame;
import java.util.Optional;

/** A custom policy of a filtering extension (DATA-11, DATA-12, DATA-37). */
public interface FilterPolicy {

    /** Whether a frame from {@code source}, port/index, may not pass at all. */
    boolean drops(String source, EthernetFrame frame);

    /** What goes on in the place of a frame; none if the frame itself does. */
    Optional<EthernetFrame> replacement(EthernetFrame frame);

    /** Whether a frame may not be delivered to {@code destination}, port/index. */
    boolean excludes(String destination, EthernetFrame frame);

    /** One flow of four is dropped, one has its source address masked, one does not reach partitions, one passes. */
    static FilterPolicy byFlow() {
        return new FilterPolicy() {
            private int class4(EthernetFrame frame) {
                return Math.floorMod(frame.flow().hashCode(), 4);
            }

            @Override
            public boolean drops(String source, EthernetFrame frame) {
                return class4(frame) == 1;
            }

            @Override
            public Optional<EthernetFrame> replacement(EthernetFrame frame) {
                return class4(frame) == 2
                        ? Optional.of(new EthernetFrame(frame.destination(), "02-00-00-00-00-FF", frame.flow()))
                        : Optional.empty();
            }

            @Override
            public boolean excludes(String destination, EthernetFrame frame) {
                return class4(frame) == 3 && destination.endsWith("/0");
            }
        };
    }
}
