package dev.plumbline.reference.host.lbfo;

import dev.plumbline.reference.host.Iut.Callouts;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Who may speak with NDIS: one thread at a time, and only while an entry point of the driver runs.
 *
 * <p>A call from a thread of the driver's own is answered within the entry point that runs, or waits for the next one,
 * which does not end before. Nothing of the driver runs while NDIS answers, so a call cannot come from within another.
 */
final class Floor {

    private static final int MOST_CALLS = 10_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Thread host = Thread.currentThread();
    private @Nullable Callouts callouts;
    private @Nullable IutException broken;
    private @Nullable RuntimeException fault;
    private int waiting;
    private int calls;
    private boolean closed;

    /** An entry point begins, on this thread. */
    void enter(Callouts answers) {
        lock.lock();
        try {
            host = Thread.currentThread();
            callouts = answers;
            calls = 0;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * The entry point has returned, once every call that waited for it is answered.
     *
     * @throws IutException if the driver broke the protocol, now or before
     * @throws RuntimeException that of whoever answers, if it threw one: no fault of the driver's
     */
    void leave() throws IutException {
        lock.lock();
        try {
            while (waiting > 0) {
                changed.awaitUninterruptibly();
            }
            callouts = null;
            if (fault != null) {
                throw fault;
            }
            if (broken != null) {
                throw broken;
            }
        } finally {
            lock.unlock();
        }
    }

    /** No entry point will run any more: who waits for one, or calls later, gets an exception. */
    void close() {
        lock.lock();
        try {
            closed = true;
            callouts = null;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Answers a call of the driver; once the protocol is broken, without looking at it.
     *
     * @throws BoundaryError if the driver calls without end
     * @throws IllegalStateException if no entry point runs and none can be waited for
     */
    Message call(Message callout) {
        lock.lock();
        try {
            awaitEntryPoint();
            if (callouts == null) {
                throw new IllegalStateException(callout.name() + " outside every entry point");
            }
            return answer(callouts, callout);
        } finally {
            lock.unlock();
        }
    }

    private void awaitEntryPoint() {
        if (callouts != null || Thread.currentThread().equals(host)) {
            return;
        }
        waiting++;
        while (callouts == null && !closed) {
            changed.awaitUninterruptibly();
        }
        waiting--;
        changed.signalAll();
    }

    private Message answer(Callouts answers, Message callout) {
        if (++calls >= MOST_CALLS) {
            IutException flood = new IutException(IutException.Kind.FLOOD, MOST_CALLS + " calls in one entry point");
            broken = broken == null ? flood : broken;
            throw new BoundaryError(flood);
        }
        if (broken != null || fault != null) {
            return Message.done();
        }
        try {
            return answers.answer(callout);
        } catch (IutException e) {
            broken = e;
        } catch (RuntimeException e) {
            fault = e;
        }
        return Message.done();
    }
}
