package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.EthernetFrame;
import dev.plumbline.reference.provider.balancing.ActiveBackup;
import dev.plumbline.reference.provider.balancing.Balancer;
import dev.plumbline.reference.provider.balancing.Balancing;
import dev.plumbline.reference.provider.balancing.FlowHash;
import dev.plumbline.reference.provider.balancing.Octets;
import dev.plumbline.reference.provider.balancing.Outbound;
import java.nio.ByteBuffer;
import java.util.List;

/** Decides which member of the team carries a packet. */
@FunctionalInterface
public interface MemberPolicy {

    /**
     * Chooses one.
     *
     * @param members connected members, at least one, in the order in which they were created
     */
    String choose(List<String> members, EthernetFrame frame);

    /** The member that carried the last packet carries the next; the others stand by. */
    static MemberPolicy activeBackup() {
        return of(new ActiveBackup());
    }

    /** Each flow keeps to one member as long as that is there. */
    static MemberPolicy byFlow() {
        return of(new FlowHash());
    }

    /** A policy of any team. */
    static MemberPolicy of(Balancing balancing) {
        Balancer balancer = balancing.forTeam();
        return (members, frame) -> balancer.pick(new Outbound(octets(frame), frame.source()), members);
    }

    /** A frame with an IP packet in it, of which the addresses stand for the conversation. */
    private static Octets octets(EthernetFrame frame) {
        ByteBuffer octets = ByteBuffer.allocate(34);
        octets.putInt(2, frame.destination().hashCode());
        octets.putInt(8, frame.source().hashCode());
        octets.putShort(12, (short) 0x0800);
        octets.put(14, (byte) 0x45);
        octets.putShort(16, (short) 20);
        octets.putInt(26, frame.source().hashCode());
        octets.putInt(30, frame.flow().hashCode());
        return Octets.of(octets.array());
    }
}
