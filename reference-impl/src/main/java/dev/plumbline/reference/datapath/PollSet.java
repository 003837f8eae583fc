package dev.plumbline.reference.datapath;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;

/**
 * An array of {@code struct pollfd} that waits for input, for one thread.
 *
 * <pre>
 * 0    4         6        8
 * | fd | awaited | found |
 * </pre>
 */
final class PollSet {
    private static final int SIZE = 8;
    private static final short IN = 0x1;
    private static final short INVALID = 0x20;
    private static final int FOR_EVER = -1;

    private final MemorySegment fds;
    private final int count;

    PollSet(int count) {
        this.fds = Arena.ofAuto().allocate((long) SIZE * count, SIZE);
        this.count = count;
    }

    void watch(int place, int fd) {
        fds.set(JAVA_INT, (long) SIZE * place, fd);
        fds.set(JAVA_SHORT, (long) SIZE * place + 4, IN);
    }

    /** Waits until at least one source is ready or a signal interrupts. */
    void await() {
        poll(FOR_EVER);
    }

    /** Waits at most that long, to the next millisecond. */
    void await(Duration atMost) {
        poll((int) Math.min(Integer.MAX_VALUE, atMost.plusNanos(999_999).toMillis()));
    }

    private void poll(int millis) {
        int result = LibC.poll(fds, count, millis);
        if (Errno.EINTR.is(result)) {
            for (int place = 0; place < count; place++) {
                fds.set(JAVA_SHORT, (long) SIZE * place + 6, (short) 0);
            }
        } else {
            NativeCall.check(result, "poll");
        }
    }

    /** Whether the last wait found input, an error or the end at the source: in each case a read will tell. */
    boolean isReady(int place) {
        short found = fds.get(JAVA_SHORT, (long) SIZE * place + 6);
        if ((found & INVALID) != 0) {
            throw new IllegalStateException("source " + place + " was closed while it was polled");
        }
        return found != 0;
    }
}
