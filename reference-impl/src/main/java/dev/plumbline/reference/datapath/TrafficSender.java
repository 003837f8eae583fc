package dev.plumbline.reference.datapath;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends the datagrams of a {@link TrafficPlan}, each at its own deadline; after a delay it catches up in a burst.
 *
 * <pre>
 * 0      4          12        20
 * | flow | sequence | sent at | zeros ...   big endian
 * </pre>
 */
final class TrafficSender implements Callable<Long>, AutoCloseable {
    private static final long NANOS = 1_000_000_000L;

    private final TrafficPlan plan;
    private final InetSocketAddress target;
    private final List<DatagramChannel> flows = new ArrayList<>();
    private final ByteBuffer datagram;
    private volatile long start;
    private long sent;
    private boolean ended;

    /** Opens one socket per flow; each gets a source port of its own. */
    TrafficSender(Endpoint from, InetSocketAddress target, TrafficPlan plan) throws IOException {
        this.plan = plan;
        this.target = target;
        this.datagram = ByteBuffer.allocateDirect(plan.payload());
        try {
            for (int flow = 0; flow < plan.flows(); flow++) {
                flows.add(UdpChannel.open(from));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Sends everything; gives the time of the start. */
    @Override
    public Long call() throws IOException {
        try {
            return sendAll();
        } finally {
            end();
        }
    }

    private long sendAll() throws IOException {
        start = System.nanoTime();
        long total = plan.total();
        for (long next = 0; next < total; ) {
            long elapsed = System.nanoTime() - start;
            long due = Math.min(total, elapsed * plan.perSecond() / NANOS + 1);
            for (; next < due; next++) {
                send(next);
            }
            count(next);
            long wait = start + next * NANOS / plan.perSecond() - System.nanoTime();
            if (wait > 0) {
                LockSupport.parkNanos(wait);
            }
        }
        return start;
    }

    /** The time of the start, 0 before it. */
    long start() {
        return start;
    }

    private void send(long number) throws IOException {
        int flow = (int) (number % plan.flows());
        datagram.clear().putInt(flow).putLong(number / plan.flows()).putLong(System.nanoTime()).rewind();
        flows.get(flow).send(datagram, target);
    }

    private synchronized void count(long now) {
        sent = now;
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    synchronized long sent() {
        return sent;
    }

    /** Waits until {@code number} datagrams have been sent; false if the sender ended before. */
    synchronized boolean awaitSent(long number) throws InterruptedException {
        while (sent < number && !ended) {
            wait();
        }
        return sent >= number;
    }

    @Override
    public void close() {
        UdpChannel.closeAll(flows);
    }
}
