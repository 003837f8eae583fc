package dev.plumbline.conformance.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.adapter.Inbox.Read;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class InboxTest {

    private static final Duration LONG = Duration.ofSeconds(10);

    @Test
    void linesComeInOrderAndWhatIsLeftComesWithTheEnd() throws Exception {
        Inbox inbox = of("one\n\ntwo\r\nthr", 10);
        assertThat(text(inbox.next(LONG), Read.Line.class)).isEqualTo("one");
        assertThat(text(inbox.next(LONG), Read.Line.class)).isEmpty();
        assertThat(inbox.waiting()).isNotEmpty();
        assertThat(text(inbox.next(LONG), Read.Line.class)).isEqualTo("two\r");
        assertThat(text(inbox.next(LONG), Read.End.class)).isEqualTo("thr");
    }

    @Test
    void theLongestLineIsALineAndOneByteMoreIsNot() throws Exception {
        assertThat(text(of("0123456789\n", 10).next(LONG), Read.Line.class)).isEqualTo("0123456789");
        assertThat(of("0123456789X\n", 10).next(LONG)).isInstanceOf(Read.TooLong.class);
        assertThat(of("0123456789X", 10).next(LONG)).isInstanceOf(Read.TooLong.class);
    }

    @Test
    void nothingWithinTheTimeIsSilence() throws Exception {
        Inbox nobodyReads = new Inbox(InputStream.nullInputStream(), 10);
        assertThat(nobodyReads.next(Duration.ofMillis(1))).isInstanceOf(Read.Silence.class);
    }

    @Test
    void outputWithoutEndIsNotReadBeyondTheLongestLine() throws Exception {
        AtomicLong produced = new AtomicLong();
        int longest = 100_000;
        Inbox inbox = new Inbox(endless(produced), longest);
        Thread reader = Thread.ofPlatform().daemon().start(inbox);
        while (reader.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertThat(produced.get()).isBetween((long) longest, longest + 20_000L);
        assertThat(inbox.goesOn(LONG, 1 << 20, LONG)).isTrue();
        reader.interrupt();
        assertThat(reader.join(LONG)).isTrue();
    }

    @Test
    void outputThatStopsDoesNotGoOn() throws Exception {
        Inbox inbox = of("a few\nlines\n", 10);
        assertThat(inbox.goesOn(LONG, 1 << 20, LONG)).isFalse();
        assertThat(inbox.waiting()).isEmpty();
    }

    /** Line feeds until the reading thread is interrupted. */
    private static InputStream endless(AtomicLong produced) {
        return new InputStream() {
            @Override
            public int read() {
                return Thread.currentThread().isInterrupted() ? -1 : '\n';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                produced.addAndGet(length);
                return Thread.currentThread().isInterrupted() ? -1 : length;
            }
        };
    }

    private static Inbox of(String output, int longest) {
        Inbox inbox = new Inbox(new ByteArrayInputStream(output.getBytes(StandardCharsets.UTF_8)), longest);
        Thread.ofPlatform().daemon().start(inbox);
        return inbox;
    }

    private static String text(Read read, Class<? extends Read> expected) {
        assertThat(read).isInstanceOf(expected);
        return new String(read.bytes(), StandardCharsets.UTF_8);
    }
}
