package dev.plumbline.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reports.fixture.Hostile;
import dev.plumbline.reports.fixture.Texts;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page is well-formed XML besides being HTML, so that a parser can say what became markup. */
class EscapingTest {

    @TempDir
    Path folder;

    private final List<Element> elements = new ArrayList<>();

    @BeforeEach
    void thePageOfARunWhoseEveryTextIsMarkup() throws Exception {
        Path file = new HtmlReport(new Texts(Hostile.TEXT)).render(Hostile.run(folder), folder);
        String page = Files.readString(file).replaceAll("[\\x07\\x1b]", "?");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
    }

    @Test
    void noTextBecomesAnElement() {
        assertThat(elements).filteredOn(element -> element.getTagName().equals("script")).hasSize(1);
        assertThat(elements).extracting(Element::getTagName).doesNotContain("img", "stop");
    }

    @Test
    void noTextBecomesAnAttribute() {
        Set<String> names = new TreeSet<>();
        for (Element element : elements) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                names.add(element.getAttributes().item(i).getNodeName());
            }
        }
        assertThat(names).isNotEmpty().noneMatch(name -> name.startsWith("on")).doesNotContain("src", "style");
    }

    @Test
    void everyTextIsShownAsItIs() {
        String shown = elements.getFirst().getTextContent();
        assertThat(shown).contains(Hostile.TEXT.replaceAll("[\\x07\\x1b]", "?"));
        assertThat(elements)
                .filteredOn(element -> element.getTagName().equals("h1"))
                .extracting(Element::getTextContent)
                .containsExactly(Hostile.TEXT.replaceAll("[\\x07\\x1b]", "?"));
    }

    @Test
    void linksLeadIntoThePageOrTheOutputFolder() {
        assertThat(elements)
                .filteredOn(element -> element.hasAttribute("href"))
                .extracting(element -> element.getAttribute("href"))
                .contains("%3Cscript%3E'%22%26.ndjson")
                .allMatch(link -> link.equals("data:,") || link.matches("(#[A-Za-z0-9_-]+|[A-Za-z0-9_%.'/-]+)"));
    }
}
