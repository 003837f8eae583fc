package dev.plumbline.spec.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Traces of producers that know only part of a run. */
class PartialTraceReaderTest {

    private static final List<String> GOOD = List.of(
            "{'format':1,'producer':'p','observation':'partial','role':'switch','iut':'x','sees':['FilterOidRequest',"
                    + "'FilterOidRequestReturn','ReferenceSwitchNicReturn','DereferenceSwitchNic','Return','Quiescent'],"
                    + "'blind':['FilterOidRequest.target','FilterOidRequest.irql']}",
            "{'seq':1,'t':5,'ev':'FilterOidRequest','req':'r','oid':'o','source':'0/0'}",
            "{'lost':0}",
            "{'seq':2,'t':6,'ev':'ReferenceSwitchNicReturn','nic':'1/1','status':'SUCCESS'}",
            "{'seq':3,'start':7,'end':8,'call':1,'ev':'DereferenceSwitchNic','nic':'1/1'}",
            "{'seq':4,'start':7,'end':9,'ret':1,'ev':'FilterOidRequestReturn','req':'r','oid':'o','target':'1','status':'SUCCESS'}",
            "{'seq':5,'t':9,'ev':'Quiescent'}",
            "{'footer':true,'events':5}");

    private static final List<String> OVERLAPPING = List.of(
            "{'format':1,'producer':'p','observation':'full','role':'switch','iut':'x'}",
            "{'seq':1,'t':0,'ev':'WorkItem'}",
            "{'seq':2,'start':1,'end':4,'ev':'WorkItem'}",
            "{'seq':3,'start':2,'end':4,'ret':1,'ev':'Return','of':'WorkItem'}",
            "{'seq':4,'t':5,'ret':2,'ev':'Return','of':'WorkItem'}",
            "{'footer':true,'events':4}");

    /** Columns: number of the line that is replaced, from 1; what stands there instead; how the error starts. */
    @ParameterizedTest(name = "line {0} is {1}")
    @CsvFileSource(resources = "malformed-partial-traces.txt", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void a_malformed_line_is_named_with_what_was_expected(int line, String instead, String error) {
        List<String> lines = new ArrayList<>(GOOD);
        lines.set(line - 1, instead);
        assertThatExceptionOfType(TraceException.class)
                .isThrownBy(() -> read(lines))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()).replace('"', '\''))
                        .startsWith("t.ndjson:" + line + ": " + error)
                        .doesNotContain("jackson", "Feature", "dev.plumbline"));
    }

    @Test
    void the_trace_that_the_malformed_ones_are_made_of_tells_what_is_known() throws IOException, TraceException {
        TraceReader reader = reader(GOOD);
        assertThat(reader.header().isPartial()).isTrue();
        assertThat(reader.header().sees("FilterOidRequest")).isTrue();
        assertThat(reader.header().sees("WorkItem")).isFalse();
        assertThat(reader.header().blindIn("FilterOidRequest")).containsExactly("target", "irql");
        List<TraceLine> lines = TraceText.rest(reader);
        assertThat(reader.isComplete()).isTrue();
        assertThat(reader.gaps()).isEqualTo(1);
        assertThat(lines).extracting(TraceLine::hasInterval).containsExactly(false, false, true, true, false);
        assertThat(lines.get(3)).extracting(TraceLine::time, TraceLine::latest, TraceLine::ret).containsExactly(7L, 9L, 1L);
        assertThat(((SwitchEvent.FilterOidRequest) lines.getFirst().event()).target()).isEqualTo(EventCodec.UNKNOWN);
    }

    @Test
    void a_producer_that_says_that_it_sees_everything_loses_nothing() {
        List<String> lines = new ArrayList<>(GOOD);
        lines.set(0, "{'format':1,'producer':'p','observation':'full','role':'switch','iut':'x'}");
        lines.set(1, "{'lost':3}");
        assertThatExceptionOfType(TraceException.class)
                .isThrownBy(() -> read(lines))
                .withMessage("t.ndjson:2: events were lost, but the header says \"observation\":\"full\"");
    }

    @Test
    void a_return_among_intervals_names_its_call() {
        List<String> lines = List.of(
                "{'format':1,'producer':'p','observation':'full','role':'switch','iut':'x'}",
                "{'seq':1,'start':1,'end':4,'ev':'WorkItem'}",
                "{'seq':2,'start':2,'end':3,'ev':'WorkItem'}",
                "{'seq':3,'start':3,'end':9,'ev':'Return','of':'WorkItem'}");
        assertThatExceptionOfType(TraceException.class)
                .isThrownBy(() -> read(lines))
                .withMessage("t.ndjson:4: a return among events with intervals has to name its call: expected \"ret\"");
    }

    @Test
    void calls_of_several_threads_overlap() throws IOException, TraceException {
        TraceReader reader = reader(OVERLAPPING);
        assertThat(TraceText.rest(reader)).extracting(TraceLine::ret).containsExactly(0L, 0L, 1L, 2L);
        assertThat(reader.isComplete()).isTrue();
    }

    @Test
    void texts_end_where_they_cannot_tell_when_an_event_happened() throws IOException, TraceException {
        TraceReader reader = reader(OVERLAPPING);
        EventTexts said = new EventTexts();
        assertThat(reader.next(said)).isTrue();
        assertThat(reader.interval()).isEmpty();
        assertThat(reader.next(said)).isFalse();
        assertThat(reader.seq()).isEqualTo(2);
        assertThat(reader.interval()).hasValueSatisfying(line -> assertThat(line.latest()).isEqualTo(4));
        assertThat(TraceText.rest(reader)).extracting(TraceLine::seq).containsExactly(3L, 4L);
    }

    @Test
    void what_is_left_is_read_to_the_end_in_every_form() throws IOException, TraceException {
        for (List<String> trace : List.of(GOOD, OVERLAPPING)) {
            TraceReader reader = reader(trace);
            reader.skipRest();
            assertThat(reader.isComplete()).isTrue();
            List<String> wrong = new ArrayList<>(trace);
            wrong.set(wrong.size() - 2, "{'seq':9,'ev':'WorkItem'}");
            TraceReader other = reader(wrong);
            assertThatExceptionOfType(TraceException.class).isThrownBy(other::skipRest);
        }
    }

    private static void read(List<String> lines) throws IOException, TraceException {
        TraceText.rest(reader(lines));
    }

    private static TraceReader reader(List<String> lines) throws IOException, TraceException {
        return TraceText.reader(String.join("\n", lines).replace('\'', '"'));
    }
}
