package dev.plumbline.reference.provider.balancing;

import java.util.List;

/**
 * Flows are spread evenly, and each stays on one member while that can carry; a member that leaves moves only its own
 * flows, one that comes takes only what becomes its own.
 *
 * @param fields which fields tell flows apart
 * @param ways whether both directions of a flow leave by the same member, at both ends of a link
 */
public record FlowHash(Fields fields, Ways ways) implements Balancing {

    /** Which fields of an IP packet tell flows apart; anything else than IP is told by its MAC addresses. */
    public enum Fields {
        /** The IP addresses: all packets between two hosts are one flow, fragments among them. */
        ADDRESSES,
        /**
         * The IP addresses, and TCP, UDP, UDP-Lite, SCTP or DCCP ports where a packet is no fragment and shows them.
         * Fragments, having no ports except the first, go by addresses; so a flow of whole packets and fragments is on
         * two members and can be reordered.
         */
        ADDRESSES_AND_PORTS
    }

    /** Whether the direction of a frame counts. */
    public enum Ways {
        /** Each direction is a flow. */
        EACH,
        /** Both directions are one flow. */
        BOTH
    }

    /** By addresses, each direction for itself. */
    public FlowHash() {
        this(Fields.ADDRESSES, Ways.EACH);
    }

    @Override
    public Balancer forTeam() {
        return (outbound, members) -> pick(outbound, members);
    }

    private String pick(Outbound outbound, List<String> members) {
        return Rendezvous.pick(key(outbound.frame()), members);
    }

    /** Equal for all frames of one flow. */
    long key(Octets frame) {
        Flow flow = Ethernet.flow(frame, fields);
        return ways == Ways.EACH
                ? Mixing.ordered(flow.source(), flow.destination())
                : Mixing.unordered(flow.source(), flow.destination());
    }
}
