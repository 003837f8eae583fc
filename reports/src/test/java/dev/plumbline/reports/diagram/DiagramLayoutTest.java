package dev.plumbline.reports.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reports.diagram.Diagram.Arrow;
import dev.plumbline.reports.diagram.Diagram.Bar;
import dev.plumbline.reports.diagram.Diagram.Rule;
import dev.plumbline.reports.diagram.Diagram.Tone;
import dev.plumbline.reports.fixture.Checks;
import dev.plumbline.reports.fixture.Traces;
import dev.plumbline.reports.record.Finding;
import dev.plumbline.spec.requirement.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramLayoutTest {

    @TempDir
    Path folder;

    @Test
    void anEventGoesFromTheSideThatCausesItToTheOther() throws Exception {
        Diagram diagram = kept();
        Arrow request = arrow(diagram, 1);
        assertThat(request.from()).isEqualTo(Geometry.ENVIRONMENT);
        assertThat(request.to()).isLessThan(Geometry.IUT).isGreaterThan(Geometry.IUT - 10);
        assertThat(request.isReturn()).isFalse();
        Arrow callout = arrow(diagram, 2);
        assertThat(callout.from()).isGreaterThan(callout.to());
        Arrow answer = arrow(diagram, 3);
        assertThat(answer.from()).isLessThan(answer.to());
        assertThat(answer.isReturn()).isTrue();
    }

    @Test
    void aCallHasABarOnTheCalledSideFromItsArrowToItsReturn() throws Exception {
        Diagram diagram = kept();
        Bar bar = diagram.bars().getFirst();
        assertThat(bar.x()).isEqualTo(Geometry.IUT - 5);
        assertThat(bar.y()).isEqualTo(arrow(diagram, 1).y());
        assertThat(bar.y() + bar.height()).isEqualTo(arrow(diagram, 4).y());
        assertThat(bar.isOpen()).isFalse();
        assertThat(diagram.bars()).hasSize(7);
    }

    @Test
    void aNestedCallHasItsBarBesideTheOuterOne() throws Exception {
        Diagram diagram = kept();
        Arrow nested = arrow(diagram, 9);
        assertThat(diagram.bars())
                .filteredOn(bar -> bar.y() == nested.y())
                .extracting(Bar::x)
                .containsExactly(Geometry.IUT - 11);
        assertThat(nested.to()).isEqualTo(Geometry.IUT - 11);
        assertThat(arrow(diagram, 10).from()).isEqualTo(nested.to());
    }

    @Test
    void theRefusedEventIsMarkedAndWhatItBrokeIsSaidBelowIt() throws Exception {
        Diagram diagram = kept();
        assertThat(diagram.rules()).extracting(Rule::tone).containsExactly(Tone.PLAIN, Tone.REFUSED);
        assertThat(diagram.refusal()).isNotNull();
        assertThat(diagram.refusal().title()).startsWith("REF-05: ").contains("NicReferenceOwed");
        assertThat(String.join(" ", diagram.refusal().lines())).isEqualTo(Checks.referenceKept().text());
        assertThat(diagram.refusal().y()).isGreaterThan(diagram.rules().getLast().y());
        assertThat(diagram.height()).isGreaterThan(diagram.refusal().y() + diagram.refusal().height());
    }

    @Test
    void ofALongTraceTheBeginningAndWhatLeadsToTheRefusalIsShown() throws Exception {
        Path file = folder.resolve("long.ndjson");
        Traces.longOne(file, 200);
        Diagram diagram = DiagramLayout.draw(DrawnTrace.read(file), dereference(302), false);
        assertThat(arrow(diagram, 302).tone()).isEqualTo(Tone.REFUSED);
        assertThat(arrow(diagram, 301).tone()).isEqualTo(Tone.PLAIN);
        assertThat(arrow(diagram, 303).tone()).isEqualTo(Tone.AFTER);
        assertThat(diagram.arrows())
                .hasSize(71)
                .extracting(Arrow::seq)
                .contains(1L, 6L, 242L, 306L)
                .doesNotContain(7L, 307L);
        assertThat(diagram.rules())
                .extracting(Rule::label)
                .containsExactly("235 events left out", "294 events left out");
        assertThat(diagram.text()).hasSize(73).contains("  302  <-  DereferenceSwitchNic  nic=1/1");
    }

    @Test
    void inAShrunkTraceTheLastEventOfThatNameIsTheRefusedOne() throws Exception {
        Path file = folder.resolve("shrunk.ndjson");
        Traces.longOne(file, 2);
        Diagram diagram = DiagramLayout.draw(DrawnTrace.read(file), dereference(302), true);
        assertThat(arrow(diagram, 5).tone()).isEqualTo(Tone.REFUSED);
    }

    @Test
    void aCallThatNeverReturnedStaysOpen() throws Exception {
        Path file = folder.resolve("open.ndjson");
        Files.write(file, List.of(
                Traces.line(1, "environment", "FilterOidRequest", 0, 0, ""),
                Traces.line(2, "iut", "DereferenceSwitchNic", 1, 0, "")));
        DrawnTrace trace = DrawnTrace.read(file);
        Diagram diagram = DiagramLayout.draw(trace, dereference(2), false);
        assertThat(trace.isWhole()).isFalse();
        assertThat(diagram.bars()).singleElement().matches(Bar::isOpen);
    }

    @Test
    void anEventThatIsNotThereLeavesThePictureWithoutARefusal() throws Exception {
        Path file = folder.resolve("short.ndjson");
        Traces.longOne(file, 2);
        assertThat(DiagramLayout.draw(DrawnTrace.read(file), dereference(99), false).refusal()).isNull();
    }

    private Diagram kept() throws Exception {
        Path file = folder.resolve("kept.ndjson");
        Traces.referenceKept(file);
        return DiagramLayout.draw(DrawnTrace.read(file), Checks.referenceKept(), false);
    }

    private static Finding dereference(long event) {
        return new Finding(
                "REF-06", 1, Level.MUST, "SwitchNic", "1/1", event, "DereferenceSwitchNic", "NicReferenceIsOutstanding",
                "No reference was outstanding.", null);
    }

    private static Arrow arrow(Diagram diagram, long seq) {
        return diagram.arrows().stream().filter(arrow -> arrow.seq() == seq).findFirst().orElseThrow();
    }
}
