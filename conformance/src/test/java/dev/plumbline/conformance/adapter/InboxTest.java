package dev.plumbline.conformance.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.adapter.Inbox.Read;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class InboxTest {

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(10);

    @Test
    void linesComeInOrderAndWhatIsLeftComesWithTheEnd() throws Exception {
        Inbox inbox = of("one\n\ntwo\r\nthr", 10);
        assertThat(text(inbox.next(), Read.Line.class)).isEqualTo("one");
        assertThat(text(inbox.next(), Read.Line.class)).isEmpty();
        assertThat(inbox.waiting()).isNotEmpty();
        assertThat(text(inbox.next(), Read.Line.class)).isEqualTo("two\r");
        assertThat(text(inbox.next(), Read.End.class)).isEqualTo("thr");
    }

    @Test
    void theLongestLineIsALineAndOneByteMoreIsNot() throws Exception {
        assertThat(text(of("0123456789\n", 10).next(), Read.Line.class)).isEqualTo("0123456789");
        assertThat(of("0123456789X\n", 10).next()).isInstanceOf(Read.TooLong.class);
        assertThat(of("0123456789X", 10).next()).isInstanceOf(Read.TooLong.class);
    }

    @Test
    void nothingIsReadBeforeSomebodyWantsIt() throws Exception {
        Inbox inbox = of("one\ntwo\n", 10);
        assertThat(inbox.waiting()).isEmpty();
        inbox.look();
        assertThat(inbox.waiting()).asString(StandardCharsets.UTF_8).isEqualTo("one\ntwo\n");
        assertThat(text(inbox.next(), Read.Line.class)).isEqualTo("one");
        assertThat(inbox.waiting()).asString(StandardCharsets.UTF_8).isEqualTo("two\n");
    }

    @Test
    void outputWithoutEndIsNotReadBeyondTheLongestLine() {
        AtomicLong produced = new AtomicLong();
        int longest = 100_000;
        Inbox inbox = new Inbox(endless('A', produced), longest);
        assertThat(inbox.next()).isInstanceOf(Read.TooLong.class);
        assertThat(produced.get()).isBetween((long) longest, longest + 40_000L);
        assertThat(inbox.goesOn(PAUSE, 1 << 20, LONG)).isTrue();
    }

    @Test
    void lookingAtOutputWithoutEndKeepsABoundedPartOfIt() {
        AtomicLong produced = new AtomicLong();
        Inbox inbox = new Inbox(endless('\n', produced), 100_000);
        for (int look = 0; look < 100; look++) {
            inbox.look();
        }
        assertThat(inbox.waiting().length).isLessThan(200_000);
        assertThat(produced.get()).isLessThan(200_000);
    }

    @Test
    void outputThatStopsDoesNotGoOn() throws Exception {
        Inbox inbox = of("a few\nlines\n", 10);
        assertThat(inbox.goesOn(PAUSE, 1 << 20, LONG)).isFalse();
        assertThat(inbox.waiting()).isEmpty();
        assertThat(inbox.next()).isInstanceOf(Read.End.class);
    }

    /** One character again and again. */
    private static InputStream endless(char character, AtomicLong produced) {
        return new InputStream() {
            @Override
            public int read() {
                return character;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                produced.addAndGet(length);
                Arrays.fill(into, offset, offset + length, (byte) character);
                return length;
            }

            @Override
            public int available() {
                return Integer.MAX_VALUE;
            }
        };
    }

    private static Inbox of(String output, int longest) {
        return new Inbox(new ByteArrayInputStream(output.getBytes(StandardCharsets.UTF_8)), longest);
    }

    private static String text(Read read, Class<? extends Read> expected) {
        assertThat(read).isInstanceOf(expected);
        return new String(read.bytes(), StandardCharsets.UTF_8);
    }
}
