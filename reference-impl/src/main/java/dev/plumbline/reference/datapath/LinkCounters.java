package dev.plumbline.reference.datapath;

import java.nio.ByteBuffer;

/**
 * What the kernel counted at an interface since it exists ({@code IFLA_STATS64}): packets and octets without
 * FCS, seen from the host.
 */
public record LinkCounters(
        long receivedPackets,
        long sentPackets,
        long receivedOctets,
        long sentOctets,
        long receiveErrors,
        long sendErrors,
        long receiveDrops,
        long sendDrops) {
    static final LinkCounters NONE = new LinkCounters(0, 0, 0, 0, 0, 0, 0, 0);

    static LinkCounters read(ByteBuffer stats) {
        return new LinkCounters(
                stats.getLong(0),
                stats.getLong(8),
                stats.getLong(16),
                stats.getLong(24),
                stats.getLong(32),
                stats.getLong(40),
                stats.getLong(48),
                stats.getLong(56));
    }

    /** What was counted between {@code earlier} and this. */
    public LinkCounters since(LinkCounters earlier) {
        return new LinkCounters(
                receivedPackets - earlier.receivedPackets,
                sentPackets - earlier.sentPackets,
                receivedOctets - earlier.receivedOctets,
                sentOctets - earlier.sentOctets,
                receiveErrors - earlier.receiveErrors,
                sendErrors - earlier.sendErrors,
                receiveDrops - earlier.receiveDrops,
                sendDrops - earlier.sendDrops);
    }
}
