package dev.plumbline.reference.datapath;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries frames between an upper {@link Tap} and the members of a team, as a {@link FrameHandler} says, on
 * one thread of its own.
 */
public final class TeamDatapath implements FrameOutlet, AutoCloseable {
    private final Tap upper;
    private final DatapathPorts ports;
    private final CommandQueue commands;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable Throwable failure;

    private TeamDatapath(Tap upper, DatapathPorts ports, CommandQueue commands) {
        this.upper = upper;
        this.ports = ports;
        this.commands = commands;
    }

    /**
     * Opens the members and starts the loop; frames that waited in {@code upper} are dropped.
     *
     * @param upper stays open when the datapath is closed
     * @param members names of interfaces of the namespace; their order gives their numbers
     * @param handlers makes the handler from the outlet it may use
     * @throws SystemCallException ENODEV if a member does not exist
     */
    public static TeamDatapath start(
            NetworkNamespace namespace,
            Tap upper,
            List<String> members,
            Function<? super FrameOutlet, ? extends FrameHandler> handlers) {
        DatapathPorts ports = DatapathPorts.open(namespace, members);
        CommandQueue commands = new CommandQueue();
        TeamDatapath datapath = new TeamDatapath(upper, ports, commands);
        try {
            DatapathLoop loop = new DatapathLoop(upper, ports, commands, handlers.apply(datapath));
            loop.dropWhatWaits(); // here, so that nothing sent after start() returns can be meant
            Thread thread = Thread.ofPlatform().daemon().name("team-datapath").unstarted(() -> datapath.run(loop));
            commands.servedBy(thread);
            thread.start();
            return datapath;
        } catch (RuntimeException e) {
            ports.close();
            commands.close();
            throw e;
        }
    }

    private void run(DatapathLoop loop) {
        try {
            CpuAffinity.stayHere();
            loop.run();
        } catch (Throwable e) { // kept for close(): nobody else looks at this thread
            failure = e;
        } finally {
            commands.stop();
        }
    }

    @Override
    public boolean transmit(int member, Frame frame) {
        return ports.member(member).send(frame);
    }

    @Override
    public boolean deliver(Frame frame) {
        return upper.send(frame);
    }

    @Override
    public void setUpperCarrier(boolean on) {
        upper.setCarrier(on);
    }

    @Override
    public void execute(Runnable command) {
        if (!commands.offer(command)) {
            throw new RejectedExecutionException("the datapath has stopped");
        }
    }

    boolean isClosed() {
        return closed.get();
    }

    /** What stopped the loop before its time, empty while it runs and after an orderly {@link #close()}. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * Stops the loop after the commands given so far and closes the members; a second call does nothing.
     *
     * @throws IllegalStateException if the loop had stopped by an exception, which is the cause
     */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        commands.stopAndJoin();
        ports.close();
        commands.close();
        if (failure != null) {
            throw new IllegalStateException("the datapath's loop failed", failure);
        }
    }
}
