package dev.plumbline.reference.datapath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.DatagramChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * A Linux network namespace without a name in the file system: it lives as long as its platform thread, the
 * sockets opened in it and {@link #fd()}, so that the kernel removes it and every interface in it when the
 * process ends, also by SIGKILL.
 */
public final class NetworkNamespace implements AutoCloseable {
    private final LinkedBlockingQueue<FutureTask<?>> tasks = new LinkedBlockingQueue<>();
    private final Thread thread;
    private final Descriptor descriptor;
    private volatile boolean closed;

    private NetworkNamespace(String name) {
        thread = Thread.ofPlatform().daemon().name("netns-" + name).unstarted(this::serve);
        thread.start();
        try {
            descriptor = call(NetworkNamespace::enterNew);
        } catch (RuntimeException e) {
            close(null);
            throw e;
        }
    }

    /**
     * Creates an empty namespace in which IPv6 is off for all interfaces to come.
     *
     * <p>Without a writable {@code /proc/sys} IPv6 stays on: neighbour discovery then adds a few multicast
     * frames, nothing else.
     *
     * @param name for the thread, so that a dump shows which is which; need not be unique
     * @throws SystemCallException EPERM without CAP_SYS_ADMIN or where a sandbox forbids {@code unshare}
     */
    public static NetworkNamespace create(String name) {
        startJavaNetworking();
        NetworkNamespace namespace = new NetworkNamespace(name);
        Sysctl.write(namespace, "net/ipv6/conf/all/disable_ipv6", "1");
        Sysctl.write(namespace, "net/ipv6/conf/default/disable_ipv6", "1");
        return namespace;
    }

    /**
     * Runs {@code action} on the namespace's thread and waits for it; what it throws is thrown here. Calls
     * may be nested. An action must not start threads: they would live in the namespace, and it as long as
     * they.
     *
     * @throws IllegalStateException after {@link #close()}
     */
    @SuppressWarnings("unchecked") // an action throws nothing but E and unchecked exceptions
    public <T, E extends Exception> T call(NamespaceAction<T, E> action) throws E {
        if (Thread.currentThread().equals(thread)) {
            return action.run();
        }
        FutureTask<T> task = new FutureTask<>(action::run);
        offer(task);
        try {
            return await(task);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Error error -> throw error;
                case RuntimeException unchecked -> throw unchecked;
                case null, default -> throw (E) e.getCause();
            }
        }
    }

    /** {@link #call} for what gives no value and throws nothing checked. */
    public void run(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }

    /** A descriptor that stands for the namespace towards the kernel; valid until {@link #close()}. */
    int fd() {
        return descriptor.number();
    }

    /**
     * Lets the namespace go: the kernel removes it, and the interfaces still in it, once nothing opened in it
     * is open.
     */
    @Override
    public void close() {
        close(descriptor);
    }

    private synchronized void offer(FutureTask<?> task) {
        if (closed) {
            throw new IllegalStateException(thread.getName() + " is closed");
        }
        tasks.add(task);
    }

    private synchronized void close(@Nullable Descriptor toClose) {
        closed = true;
        tasks.add(new FutureTask<>(() -> {}, null));
        if (toClose != null) {
            toClose.close();
        }
    }

    private void serve() {
        boolean interrupted = false;
        while (!closed || !tasks.isEmpty()) {
            try {
                tasks.take().run();
            } catch (InterruptedException e) {
                interrupted = true; // the namespace must outlive the attempt
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Descriptor enterNew() {
        NativeCall.check(LibC.unshare(LibC.CLONE_NEWNET), "unshare(CLONE_NEWNET)");
        String path = "/proc/thread-self/ns/net";
        return Descriptor.opened(LibC.open(path, LibC.O_RDONLY | LibC.O_CLOEXEC), "open(" + path + ")");
    }

    private static <T> T await(FutureTask<T> task) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Java looks once per process which IP versions there are: it must look before it can meet a namespace
     * without IPv6.
     */
    private static void startJavaNetworking() {
        try (DatagramChannel channel = DatagramChannel.open()) {
            channel.getLocalAddress();
        } catch (IOException e) {
            throw new UncheckedIOException("this JVM cannot open a UDP socket", e);
        }
    }
}
