package dev.plumbline.reference.datapath;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * Receives the datagrams of a {@link TrafficSender} and records them by flow, until the sending has ended
 * and none comes any more.
 */
final class TrafficReceiver implements Callable<List<FlowRecorder>>, AutoCloseable {
    private static final long SELECT_MILLIS = 20;
    private static final long PATIENCE_NANOS = 300_000_000L;

    private final TrafficPlan plan;
    private final DatagramChannel channel;
    private final UdpDrops drops;
    private final List<FlowRecorder> flows;
    private volatile boolean sendingEnded;

    TrafficReceiver(Endpoint to, TrafficPlan plan) throws IOException {
        this.plan = plan;
        this.drops = new UdpDrops(to.namespace());
        this.flows = IntStream.range(0, plan.flows()).mapToObj(FlowRecorder::new).toList();
        this.channel = UdpChannel.open(to);
    }

    InetSocketAddress address() throws IOException {
        return (InetSocketAddress) channel.getLocalAddress();
    }

    /** From now on, 300 ms without a datagram end the call. */
    void sendingEnded() {
        sendingEnded = true;
    }

    /** Datagrams the receiving namespace's UDP dropped since this was made, for want of room. */
    long drops() {
        return drops.count();
    }

    @Override
    public List<FlowRecorder> call() throws IOException {
        ByteBuffer datagram = ByteBuffer.allocateDirect(plan.payload());
        channel.configureBlocking(false);
        try (Selector selector = Selector.open()) {
            channel.register(selector, SelectionKey.OP_READ);
            long idleSince = System.nanoTime();
            while (!sendingEnded || System.nanoTime() - idleSince < PATIENCE_NANOS) {
                if (selector.select(key -> {}, SELECT_MILLIS) > 0 || !sendingEnded) {
                    idleSince = System.nanoTime();
                }
                while (channel.receive(datagram.clear()) != null) {
                    record(datagram.flip());
                }
            }
        }
        return flows;
    }

    private void record(ByteBuffer datagram) {
        long arrivedAt = System.nanoTime();
        if (datagram.limit() == plan.payload()) {
            int flow = datagram.getInt();
            flows.get(flow).arrival(Math.toIntExact(datagram.getLong()), datagram.getLong(), arrivedAt);
        }
    }

    @Override
    public void close() {
        UdpChannel.closeAll(List.of(channel));
    }
}
