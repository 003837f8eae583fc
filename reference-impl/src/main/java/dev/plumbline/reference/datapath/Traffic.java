package dev.plumbline.reference.datapath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A running load of UDP datagrams from one endpoint to another, sent and received by two threads of its own. */
public final class Traffic implements AutoCloseable {
    private final TrafficPlan plan;
    private final TrafficSender sender;
    private final TrafficReceiver receiver;
    private final FutureTask<Long> sending;
    private final FutureTask<List<FlowRecorder>> receiving;

    private Traffic(TrafficPlan plan, TrafficSender sender, TrafficReceiver receiver) {
        this.plan = plan;
        this.sender = sender;
        this.receiver = receiver;
        this.sending = new FutureTask<>(sender);
        this.receiving = new FutureTask<>(receiver);
    }

    /** Starts sending at once. The path between the endpoints is the caller's affair. */
    public static Traffic start(Endpoint from, Endpoint to, TrafficPlan plan) {
        try {
            TrafficReceiver receiver = new TrafficReceiver(to, plan);
            Traffic traffic = new Traffic(plan, sender(from, receiver, plan), receiver);
            Thread.ofPlatform().daemon().name("traffic-receiver").start(traffic.receiving);
            Thread.ofPlatform().daemon().name("traffic-sender").start(traffic.sending);
            return traffic;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start traffic", e);
        }
    }

    private static TrafficSender sender(Endpoint from, TrafficReceiver to, TrafficPlan plan) throws IOException {
        try {
            return new TrafficSender(from, to.address(), plan);
        } catch (IOException | RuntimeException e) {
            to.close();
            throw e;
        }
    }

    /** The time since the first datagram, for use with {@link TrafficReport#longestGap}; zero before it. */
    public Duration elapsed() {
        long start = sender.start();
        return start == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - start);
    }

    /** Datagrams given to the sender's IP stack so far. */
    public long sent() {
        return sender.sent();
    }

    /**
     * Waits until at least that many datagrams have been sent.
     *
     * @throws IllegalStateException if the sender ended before
     */
    public void awaitSent(long datagrams) throws InterruptedException {
        if (!sender.awaitSent(datagrams)) {
            throw new IllegalStateException("the sender ended after " + sender.sent() + " datagrams");
        }
    }

    /**
     * Waits for the sender to end and for the last datagrams to arrive.
     *
     * @throws IllegalStateException if sending or receiving failed
     */
    public TrafficReport finish() throws InterruptedException {
        try {
            long start = sending.get();
            receiver.sendingEnded();
            List<FlowReport> flows = receiving.get().stream()
                    .map(flow -> flow.report(sentBy(flow.number()), start))
                    .toList();
            return new TrafficReport(flows, receiver.drops());
        } catch (ExecutionException e) {
            throw new IllegalStateException("the traffic broke down", e.getCause());
        } finally {
            close();
        }
    }

    private long sentBy(int flow) {
        long rest = plan.total() - flow;
        return rest <= 0 ? 0 : (rest - 1) / plan.flows() + 1;
    }

    /** Ends both threads, whether or not the plan was carried out. */
    @Override
    public void close() {
        sender.close();
        receiver.close();
    }
}
