package dev.plumbline.reference.host.vswitch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the switch writes into the forwarding detail of a packet for network virtualisation (DATA-40 to DATA-49). */
final class PacketContents {

    /** One kind of packet, in the words of {@code FilterSendNetBufferLists}; none where its version of NDIS has no bit. */
    record Kind(
            String encapsulation,
            @Nullable String nativeForwarding,
            @Nullable String subnet,
            @Nullable String subnetId) {

        boolean isNvgre() {
            return encapsulation.equals("nvgre");
        }

        boolean isNative() {
            return "set".equals(nativeForwarding);
        }
    }

    private static final Kind BEFORE_HYBRID = new Kind("plain", null, null, null);
    private static final Kind PLAIN = new Kind("plain", "clear", "plain", "clear");
    private static final Kind NVGRE = new Kind("nvgre", "set", "plain", "clear");
    private static final Kind INTERNAL = new Kind("plain", "set", "internal", "set");
    private static final Kind EXTERNAL = new Kind("plain", "clear", "external", "set");
    private static final Kind EXTERNAL_NVGRE = new Kind("nvgre", "clear", "external", "set");

    private final Surroundings around;

    PacketContents(Surroundings around) {
        this.around = around;
    }

    /** Decides of what kind the next packet from a source is. */
    Kind of(String source) {
        if (around.state().world().version() == NdisVersion.NDIS_6_30) {
            return BEFORE_HYBRID;
        }
        if (source.equals("0/0")) {
            return PLAIN;
        }
        if (NicKinds.isExternal(source)) {
            return switch (around.choose("encapsulation", List.of("plain", "nvgre", "nvgre, external subnet"))) {
                case "nvgre" -> NVGRE;
                case "nvgre, external subnet" -> EXTERNAL_NVGRE;
                default -> PLAIN;
            };
        }
        return switch (around.choose("subnet", List.of("plain", "internal", "external"))) {
            case "internal" -> INTERNAL;
            case "external" -> EXTERNAL;
            default -> PLAIN;
        };
    }
}
