package dev.plumbline.spec.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read ahead by a thread is what is read one by one. */
class TraceFeedTest {

    private static final int LONG = 20_000;

    private static List<String> lines(int events) {
        List<String> lines = new ArrayList<>();
        lines.add("{\"format\":1,\"producer\":\"test\",\"observation\":\"full\",\"role\":\"switch\",\"iut\":\"none\"}");
        for (int i = 0; i < events; i++) {
            lines.add(i % 2 == 0 ? "{\"ev\":\"WorkItem\"}" : "{\"ev\":\"Return\",\"of\":\"WorkItem\"}");
        }
        lines.add("{\"footer\":true,\"events\":" + events + "}");
        return lines;
    }

    private static TraceReader reader(List<String> lines) throws IOException, TraceException {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new TraceReader(new ByteArrayInputStream(bytes), "t");
    }

    private static List<String> fed(TraceReader trace) throws IOException, TraceException {
        List<String> said = new ArrayList<>();
        try (TraceFeed feed = new TraceFeed(trace)) {
            while (feed.next()) {
                said.add(feed.seq() + " " + feed.said().event());
            }
            assertThat(feed.next()).isFalse();
        }
        return said;
    }

    @Test
    void events_come_in_their_order_with_their_numbers() throws Exception {
        for (int events : List.of(0, 2, 2_048, 2_050, 2_560, LONG)) {
            List<String> expected = new ArrayList<>();
            TraceReader alone = new TraceReader(new BufferedReader(new StringReader(String.join("\n", lines(events)))), "t");
            for (var line = alone.next(); line.isPresent(); line = alone.next()) {
                expected.add(line.get().seq() + " " + line.get().event());
            }
            TraceReader trace = reader(lines(events));
            assertThat(fed(trace)).hasSize(events).isEqualTo(expected);
            assertThat(trace.isComplete()).isTrue();
        }
    }

    @Test
    void a_fault_is_met_where_it_stands() throws Exception {
        for (int at : List.of(1, 2_049, LONG / 2)) {
            List<String> lines = lines(LONG);
            lines.set(at, "nonsense");
            TraceReader trace = reader(lines);
            List<Long> seen = new ArrayList<>();
            assertThatThrownBy(() -> {
                        try (TraceFeed feed = new TraceFeed(trace)) {
                            while (feed.next()) {
                                seen.add(feed.seq());
                            }
                        }
                    })
                    .isInstanceOf(TraceException.class)
                    .hasMessageContaining("t:" + (at + 1) + ": ");
            assertThat(seen).hasSize(at - 1);
        }
    }

    @Test
    void a_fault_that_was_read_ahead_is_not_lost_with_the_feed() throws Exception {
        List<String> lines = lines(LONG);
        lines.set(LONG - 10, "nonsense");
        TraceReader trace = reader(lines);
        try (TraceFeed feed = new TraceFeed(trace)) {
            for (int i = 0; i < LONG / 2; i++) {
                assertThat(feed.next()).isTrue();
            }
        }
        assertThatThrownBy(trace::skipRest).isInstanceOf(TraceException.class).hasMessageContaining("t:" + (LONG - 9) + ": ");
    }

    @Test
    void a_feed_that_is_closed_reads_no_more() throws Exception {
        AtomicBoolean closed = new AtomicBoolean();
        byte[] bytes = String.join("\n", lines(LONG)).getBytes(StandardCharsets.UTF_8);
        InputStream in = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] to, int from, int length) {
                assertThat(closed).isFalse();
                return super.read(to, from, Math.min(length, 100));
            }
        };
        TraceFeed feed = new TraceFeed(new TraceReader(in, "t"));
        for (int i = 0; i < 3_000; i++) {
            assertThat(feed.next()).isTrue();
        }
        feed.close();
        closed.set(true);
        assertThat(in.available()).isPositive();
    }

    @Test
    void the_rest_of_a_file_can_be_read_when_the_feed_is_closed(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("long.ndjson"), lines(10 * LONG));
        for (int i = 0; i < 20; i++) {
            try (InputStream in = Channels.newInputStream(FileChannel.open(file))) {
                TraceReader trace = new TraceReader(in, "t");
                try (TraceFeed feed = new TraceFeed(trace)) {
                    for (int event = 0; event < 2_100 + 100 * i; event++) {
                        assertThat(feed.next()).isTrue();
                    }
                }
                trace.skipRest();
                assertThat(trace.isComplete()).isTrue();
            }
        }
    }
}
