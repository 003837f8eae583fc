package dev.plumbline.conformance.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/**
 * What a harness prints, in memory that is bounded by the longest line: nothing is read before somebody wants it, and
 * meanwhile the harness waits. For one thread; whoever ends the harness ends the waiting for it, too.
 */
final class Inbox {

    /** What came when a line was waited for; {@code bytes} never end in a line feed. */
    sealed interface Read {
        byte[] bytes();

        /** A line. */
        @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
        record Line(byte[] bytes) implements Read {}

        /** The beginning of a line that is too long. */
        @SuppressWarnings("ArrayRecordComponent")
        record TooLong(byte[] bytes) implements Read {}

        /** The output is closed; {@code bytes} came after the last line feed. */
        @SuppressWarnings("ArrayRecordComponent")
        record End(byte[] bytes) implements Read {}
    }

    private static final int CHUNK = 8192;
    private static final Duration LOOK = Duration.ofMillis(1);

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[2 * CHUNK];
    private int from;
    private int to;

    /** @param longest bytes of the longest line that is accepted */
    Inbox(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Waits for a line, for as long as the output is open. */
    Read next() {
        int scanned = from;
        while (true) {
            int feed = lineFeed(scanned);
            int length = (feed < 0 ? to : feed) - from;
            if (length > longest) {
                return new Read.TooLong(waiting());
            } else if (feed >= 0) {
                byte[] line = Arrays.copyOfRange(buffer, from, feed);
                from = feed + 1;
                return new Read.Line(line);
            }
            makeRoom();
            scanned = to;
            int read = read(buffer, to, buffer.length - to);
            if (read < 0) {
                return new Read.End(waiting());
            }
            to += read;
        }
    }

    /** What was read beyond the lines that were taken. */
    byte[] waiting() {
        return Arrays.copyOfRange(buffer, from, to);
    }

    /** Reads what is there by now, so that {@link #waiting} has it; not beyond the longest line. */
    void look() {
        if (to - from > longest) {
            return;
        }
        makeRoom();
        int most = Math.min(available(), buffer.length - to);
        if (most > 0) {
            to += Math.max(0, read(buffer, to, most));
        }
    }

    /**
     * Discards what is there and what still comes, until nothing has come for {@code pause}.
     *
     * @return whether the pause never came: more than {@code most} bytes did, or {@code patience} ran out
     */
    boolean goesOn(Duration pause, long most, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        long quiet = System.nanoTime() + pause.toNanos();
        long total = 0;
        while (System.nanoTime() < quiet) {
            int discarded = discard();
            total += discarded;
            if (discarded == 0) {
                LockSupport.parkNanos(LOOK.toNanos());
            } else if (total > most || System.nanoTime() > end) {
                return true;
            } else {
                quiet = System.nanoTime() + pause.toNanos();
            }
        }
        return false;
    }

    /** Discards what is there by now; how many bytes that were that nobody had read. */
    int discard() {
        from = 0;
        to = 0;
        int there = Math.min(available(), buffer.length);
        return there == 0 ? 0 : Math.max(0, read(buffer, 0, there));
    }

    private int available() {
        try {
            return in.available();
        } catch (IOException e) {
            return 0; // closed
        }
    }

    private int read(byte[] into, int at, int most) {
        try {
            return in.read(into, at, most);
        } catch (IOException e) {
            return readAfterExit(into, at, most);
        }
    }

    /** The JDK may swap the stream under a reader when the process exits; what was left is then in the new one. */
    private int readAfterExit(byte[] into, int at, int most) {
        try {
            return in.read(into, at, most);
        } catch (IOException e) {
            return -1;
        }
    }

    /** At least a chunk at the end of the buffer, which has no line feed. */
    private void makeRoom() {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        if (buffer.length - to < CHUNK) {
            buffer = Arrays.copyOf(buffer, Math.max(to + CHUNK, Math.min(2 * buffer.length, longest + 1 + CHUNK)));
        }
    }

    private int lineFeed(int after) {
        for (int at = after; at < to; at++) {
            if (buffer[at] == '\n') {
                return at;
            }
        }
        return -1;
    }
}
