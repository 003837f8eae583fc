package dev.plumbline.reference.host.vswitch;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Keeps the environment to one thread while an extension may have several. The environment's thread holds the lock at
 * all times except while the extension's own code runs, so that a call of another thread takes place inside the entry
 * point that is running, or inside the next one.
 */
final class OneAtATime {

    private final ReentrantLock environment = new ReentrantLock(true);
    private volatile boolean closed;

    /** Runs the extension's code; called by the environment. */
    <T> T inExtension(Supplier<T> code) {
        if (!environment.isHeldByCurrentThread()) {
            environment.lock();
        }
        environment.unlock();
        try {
            return code.get();
        } finally {
            environment.lock();
        }
    }

    /**
     * Runs the environment's code; called by the extension, on any thread.
     *
     * @throws IllegalStateException if the environment is gone
     */
    <T> T inEnvironment(Supplier<T> code) {
        environment.lock();
        try {
            if (closed) {
                throw new IllegalStateException("a service was called after the end of the environment");
            }
            return code.get();
        } finally {
            environment.unlock();
        }
    }

    /** Ends the environment; threads that wait for it get an exception. */
    void close() {
        closed = true;
        while (environment.isHeldByCurrentThread()) {
            environment.unlock();
        }
    }
}
