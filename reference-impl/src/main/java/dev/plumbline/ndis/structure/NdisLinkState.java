package dev.plumbline.ndis.structure;

import static dev.plumbline.ndis.structure.Types.ULONG;
import static dev.plumbline.ndis.structure.Types.ULONG64;
import static dev.plumbline.ndis.structure.Types.enumeration;

import dev.plumbline.ndis.value.MediaConnectState;
import dev.plumbline.ndis.value.ObjectType;
import java.util.Optional;

/**
 * The state of a link: the buffer of {@code NDIS_STATUS_LINK_STATE} and {@code OID_GEN_LINK_STATE}.
 *
 * <pre>{@code
 * | offset | octets | member
 * +--------+--------+------------------------------------------------------
 * | 0x0000 |      4 | Header                       NDIS_OBJECT_HEADER, type 0x80
 * | 0x0004 |      4 | MediaConnectState            NDIS_MEDIA_CONNECT_STATE
 * | 0x0008 |      4 | MediaDuplexState             NDIS_MEDIA_DUPLEX_STATE
 * | 0x000C |      4 | (padding)
 * | 0x0010 |      8 | XmitLinkSpeed                ULONG64
 * | 0x0018 |      8 | RcvLinkSpeed                 ULONG64
 * | 0x0020 |      4 | PauseFunctions               NDIS_SUPPORTED_PAUSE_FUNCTIONS
 * | 0x0024 |      4 | AutoNegotiationFlags         ULONG
 * +--------+--------+------------------------------------------------------
 *   revision 1: Header.Size 40, sizeof 40
 * }</pre>
 *
 * @param mediaConnectState whether there is a link
 * @param mediaDuplexState whether it goes both ways at once
 * @param xmitLinkSpeed bits per second out, without sign
 * @param rcvLinkSpeed bits per second in, without sign
 * @param pauseFunctions which pause frames are in use
 * @param autoNegotiationFlags what was negotiated
 */
public record NdisLinkState(
        long mediaConnectState,
        long mediaDuplexState,
        long xmitLinkSpeed,
        long rcvLinkSpeed,
        long pauseFunctions,
        long autoNegotiationFlags) {

    /** Its layout. */
    public static final Layout<NdisLinkState> LAYOUT = Layout.of("NDIS_LINK_STATE", NdisLinkState.class)
            .header(ObjectType.DEFAULT)
            .field(0x04, "MediaConnectState", enumeration("NDIS_MEDIA_CONNECT_STATE"))
            .field(0x08, "MediaDuplexState", enumeration("NDIS_MEDIA_DUPLEX_STATE"))
            .field(0x10, "XmitLinkSpeed", ULONG64)
            .field(0x18, "RcvLinkSpeed", ULONG64)
            .field(0x20, "PauseFunctions", enumeration("NDIS_SUPPORTED_PAUSE_FUNCTIONS"))
            .field(0x24, "AutoNegotiationFlags", ULONG)
            .revision()
            .done();

    /** @throws IllegalArgumentException if a number does not fit its member */
    public NdisLinkState {
        LAYOUT.check(
                mediaConnectState,
                mediaDuplexState,
                xmitLinkSpeed,
                rcvLinkSpeed,
                pauseFunctions,
                autoNegotiationFlags);
    }

    /** Whether there is a link; empty if the documents do not name the number. */
    public Optional<MediaConnectState> knownMediaConnectState() {
        return MediaConnectState.of(mediaConnectState);
    }
}
