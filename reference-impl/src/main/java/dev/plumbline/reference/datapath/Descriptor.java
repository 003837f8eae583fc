package dev.plumbline.reference.datapath;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An open file descriptor of this process; closed at most once, so that a number the kernel has given away
 * again is never closed.
 */
final class Descriptor implements AutoCloseable {
    private final int number;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Descriptor(int number) {
        this.number = number;
    }

    /** Takes over the result of a call that opens something; {@code call} names it for the message of the exception. */
    static Descriptor opened(int result, String call) {
        return new Descriptor(NativeCall.check(result, call));
    }

    int number() {
        return number;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            LibC.close(number);
        }
    }
}
