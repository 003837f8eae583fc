package dev.plumbline.reference.live;

import dev.plumbline.ndis.lbfo.LbfoDriver;
import dev.plumbline.reference.datapath.FrameOutlet;
import dev.plumbline.reference.datapath.TeamDatapath;
import dev.plumbline.reference.datapath.TeamRig;
import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.EventSink;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.lbfo.JavaLbfoIut;
import dev.plumbline.reference.host.lbfo.LbfoAdapter;
import dev.plumbline.reference.host.lbfo.LbfoNdis;
import dev.plumbline.reference.host.lbfo.LbfoWorld;
import dev.plumbline.reference.provider.lbfo.PacketContents;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One bundle of a {@link TeamRig}'s members under an LBFO miniport, carrying what crosses the rig; needs what the rig
 * needs.
 *
 * <p>The adapters have the names of the members. Events go to the sink on the datapath's thread; while the sink takes
 * its time, frames wait in the kernel's queues (10,000 at the upper TAP).
 */
public final class LiveBundle implements AutoCloseable {

    /** The BundleId of the adapters. */
    public static final String BUNDLE = "LIVE";

    private static final long PATIENCE_MILLIS = 20;

    private final TeamRig rig;
    private final Iut iut;
    private final CurrentFrame current = new CurrentFrame();
    private final TeamDatapath datapath;
    private @Nullable LiveLbfoHost host;
    private boolean ended;

    private LiveBundle(TeamRig rig, Function<PacketContents, LbfoDriver> driver, EventSink sink) throws IutException {
        this.rig = rig;
        this.iut = JavaLbfoIut.load("live bundle", driver.apply(current));
        List<LbfoAdapter> adapters =
                rig.members().stream().map(name -> new LbfoAdapter(name, BUNDLE)).toList();
        this.datapath = rig.connect(outlet -> host = host(outlet, new LbfoWorld(adapters), sink));
    }

    private LiveLbfoHost host(FrameOutlet outlet, LbfoWorld world, EventSink sink) {
        LiveWire wire = new LiveWire(outlet, rig.members(), current);
        LbfoNdis ndis = new LbfoNdis(world, iut, Choices.usual(), sink, wire);
        return new LiveLbfoHost(rig.members(), world.adapters().getFirst().bundle(), ndis, wire);
    }

    /**
     * Sets up a rig and starts to carry.
     *
     * @param members of the bundle, from 1 to 8; the specification counts three
     * @param driver made for what is in the packets, which it may look at within {@code MiniportSend}
     * @throws IutException if the driver cannot be loaded
     * @throws dev.plumbline.reference.datapath.SystemCallException if there can be no rig
     */
    public static LiveBundle open(int members, Function<PacketContents, LbfoDriver> driver, EventSink sink)
            throws IutException {
        TeamRig rig = TeamRig.open(members);
        try {
            return new LiveBundle(rig, driver, sink);
        } catch (IutException | RuntimeException e) {
            rig.close();
            throw e;
        }
    }

    /** What it runs in. */
    public TeamRig rig() {
        return rig;
    }

    /** Why the miniport is no longer called, if it cannot be judged any further. */
    public Optional<IutException> failure() {
        return host == null ? Optional.empty() : host.failure();
    }

    /** Halts the adapters, as the last events; a second call does nothing. */
    public void end() {
        LiveLbfoHost running = host;
        if (ended || running == null) {
            return;
        }
        ended = true;
        try {
            CompletableFuture<Void> end = CompletableFuture.runAsync(running::end, datapath);
            while (!end.isDone() && datapath.failure().isEmpty()) {
                waitFor(end);
            }
        } catch (RejectedExecutionException e) {
            return; // the loop has stopped: close() says why
        }
    }

    /**
     * Ends the run and deletes the rig; a second call does nothing.
     *
     * @throws IllegalStateException if the datapath had stopped by an exception, which is the cause
     */
    @Override
    public void close() {
        try (iut;
                rig) {
            end();
        }
    }

    private static void waitFor(CompletableFuture<Void> end) {
        try {
            end.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return; // asked again
        } catch (ExecutionException e) {
            throw new IllegalStateException("the run could not be ended", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the run ended", e);
        }
    }
}
