package dev.plumbline.reports.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reports.fixture.Hostile;
import dev.plumbline.reports.fixture.Runs;
import dev.plumbline.reports.record.RunRecord;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class JunitXmlTest {

    @TempDir
    Path folder;

    @Test
    void aPassingRunHasOnlyPlainCases() throws Exception {
        Element root = render(Runs.passing(folder));
        assertCounts(root, 2, 0, 0, 0);
        assertThat(root.getElementsByTagName("testcase").getLength()).isEqualTo(2);
    }

    @Test
    void aFindingIsAFailureThatNamesTheClauseAndHowToRepeatIt() throws Exception {
        Element root = render(Runs.failing(folder));
        assertCounts(root, 3, 2, 0, 0);
        Element failure = first(root, "failure");
        assertThat(failure.getAttribute("message")).startsWith("REF-05 MUST: One reference");
        assertThat(failure.getTextContent()).contains("NicReferenceOwed", "Again: ./plumbline replay");
    }

    @Test
    void aProfileThatWasNotFullyJudgedFailsThoughItsCasesWereOnlySkipped() throws Exception {
        Element root = render(Runs.withNotRun(folder));
        assertCounts(root, 6, 1, 1, 3);
        assertThat(root.getElementsByTagName("testcase").getLength()).isEqualTo(6);
        assertThat(root.getElementsByTagName("skipped").getLength()).isEqualTo(3);
        assertThat(first(root, "skipped").getAttribute("message"))
                .isEqualTo("inconclusive: more requests at once than the graph has slots (requests=9)");
        Element failure = first(root, "failure");
        assertThat(failure.getAttribute("message")).isEqualTo("4 checks ended without a judgement.");
        assertThat(((Element) failure.getParentNode()).getAttribute("name"))
                .isEqualTo("profile switch-team-6.40 was not fully judged");
    }

    @Test
    void theSeedAndWhatWasExercisedAreProperties() throws Exception {
        Element root = render(Runs.passing(folder));
        assertThat(property(first(root, "testsuite"), "seed")).isEqualTo("123");
        assertThat(property(first(root, "testsuite"), "exercised")).isEqualTo("5");
        assertThat(property(first(root, "testcase"), "seed")).isEqualTo("17");
        assertThat(property(first(root, "testcase"), "exercised")).isEqualTo("5");
    }

    @Test
    void textThatIsNoXmlIsMadeHarmless() throws Exception {
        Element root = render(Hostile.run(folder));
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
        assertThat(first(root, "testcase").getAttribute("name"))
                .startsWith("<script>alert(1)</script>\"'>")
                .endsWith("&amp;\ufffd\ufffd[31m");
    }

    private Element render(RunRecord run) throws Exception {
        Path file = new JunitXml().render(run, folder);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    }

    private static void assertCounts(Element root, int tests, int failures, int errors, int skipped) {
        for (Element element : new Element[] {root, first(root, "testsuite")}) {
            assertThat(element.getAttribute("tests")).isEqualTo(Integer.toString(tests));
            assertThat(element.getAttribute("failures")).isEqualTo(Integer.toString(failures));
            assertThat(element.getAttribute("errors")).isEqualTo(Integer.toString(errors));
            assertThat(element.getAttribute("skipped")).isEqualTo(Integer.toString(skipped));
        }
        assertThat(root.getElementsByTagName("failure").getLength()).isEqualTo(failures);
        assertThat(root.getElementsByTagName("error").getLength()).isEqualTo(errors);
    }

    private static Element first(Element root, String name) {
        return (Element) root.getElementsByTagName(name).item(0);
    }

    private static String property(Element element, String name) {
        var properties = first(element, "properties").getElementsByTagName("property");
        for (int i = 0; i < properties.getLength(); i++) {
            if (((Element) properties.item(i)).getAttribute("name").equals(name)) {
                return ((Element) properties.item(i)).getAttribute("value");
            }
        }
        throw new AssertionError("no property " + name);
    }
}
