package dev.plumbline.reports.junit;

import dev.plumbline.reports.Renderer;
import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Conformance;
import dev.plumbline.reports.record.Finding;
import dev.plumbline.reports.record.Header;
import dev.plumbline.reports.record.ProfileVerdict;
import dev.plumbline.reports.record.RunRecord;
import dev.plumbline.reports.view.Wording;
import dev.plumbline.spec.judge.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/**
 * Writes {@code junit.xml}: a suite for each profile, a case for each check. A profile that was not fully judged has
 * one failing case more, because CI servers show a skipped case as if all were well.
 */
public final class JunitXml implements Renderer {

    /** Name of the file in an output folder. */
    public static final String FILE = "junit.xml";

    @Override
    public Path render(RunRecord run, Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try (Writer out = Files.newBufferedWriter(file)) {
            XmlText xml = new XmlText(out);
            write(run, xml);
            xml.end();
        } catch (XMLStreamException e) {
            throw new IOException("the JUnit report cannot be written: " + e.getMessage(), e);
        }
        return file;
    }

    private static void write(RunRecord run, XmlText xml) throws XMLStreamException {
        List<SuiteCounts> all = run.profiles().stream()
                .map(profile -> SuiteCounts.of(profile, run.checksOf(profile.profile())))
                .toList();
        SuiteCounts sum = all.stream().reduce(SuiteCounts.NONE, SuiteCounts::plus);
        xml.open(
                "testsuites", "name", "Plumbline " + run.header().run(), "tests", sum.tests(), "failures",
                sum.failures(), "errors", sum.errors(), "skipped", sum.skipped(), "time", seconds(sum.millis()));
        for (int i = 0; i < all.size(); i++) {
            suite(run, run.profiles().get(i), all.get(i), xml);
        }
        xml.close();
    }

    private static void suite(RunRecord run, ProfileVerdict profile, SuiteCounts counts, XmlText xml)
            throws XMLStreamException {
        xml.open(
                "testsuite", "name", profile.profile(), "timestamp", run.header().started(), "tests", counts.tests(),
                "failures", counts.failures(), "errors", counts.errors(), "skipped", counts.skipped(), "time",
                seconds(counts.millis()));
        properties(run.header(), profile, xml);
        for (Check check : run.checksOf(profile.profile())) {
            testcase(check, xml);
        }
        if (profile.verdict() == Conformance.NOT_JUDGED) {
            xml.open("testcase", "classname", profile.profile(), "name",
                    "profile " + profile.profile() + " was not fully judged", "time", seconds(0));
            xml.open("failure", "type", Conformance.NOT_JUDGED, "message", profile.why()).close();
            xml.close();
        }
        xml.close();
    }

    private static void properties(Header header, ProfileVerdict profile, XmlText xml) throws XMLStreamException {
        xml.open("properties");
        property("iut", header.iut(), xml);
        property("kit", header.kit(), xml);
        property("seed", header.seed(), xml);
        property("command", header.command(), xml);
        property("verdict", profile.verdict(), xml);
        property("requirements", profile.requirements(), xml);
        property("exercised", profile.exercised(), xml);
        property("events", profile.events(), xml);
        xml.close();
    }

    private static void testcase(Check check, XmlText xml) throws XMLStreamException {
        xml.open("testcase", "classname", check.profile() + "." + check.suite(), "name", check.id(), "time",
                seconds(check.millis()));
        xml.open("properties");
        Long seed = check.seed();
        if (seed != null) {
            property("seed", seed, xml);
        }
        property("events", check.events(), xml);
        property("exercised", check.verdict() == Verdict.NOT_RUN ? 0 : check.requirements().size(), xml);
        xml.close();
        String element = switch (check.verdict()) {
            case PASS -> "";
            case FAIL -> "failure";
            case ERROR -> "error";
            case INCONCLUSIVE, NOT_RUN -> "skipped";
        };
        if (element.equals("skipped")) {
            xml.open(element, "message", Wording.of(check.verdict()) + ": " + Wording.headline(check)).close();
        } else if (!element.isEmpty()) {
            xml.open(element, "type", check.verdict(), "message", Wording.headline(check));
            xml.text(details(check)).close();
        }
        xml.close();
    }

    private static void property(String name, Object value, XmlText xml) throws XMLStreamException {
        xml.open("property", "name", name, "value", value).close();
    }

    private static String details(Check check) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : check.findings()) {
            text.append('\n').append(Wording.line(finding));
        }
        String replay = check.replay();
        return text.append(replay == null ? "" : "\nAgain: " + replay).append('\n').toString();
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
    }
}
