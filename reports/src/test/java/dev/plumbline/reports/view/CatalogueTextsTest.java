package dev.plumbline.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.Level;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueTextsTest {

    @Test
    void theWordsAreThoseOfTheCatalogue() throws Exception {
        var texts = new CatalogueTexts(Catalogue.builtIn(), Map.of("lbfo", List.of(new RequirementId("LBFO-02"))));
        RequirementText text = texts.find("REF-05").orElseThrow();
        assertThat(text.level()).isEqualTo(Level.MUST);
        assertThat(text.text()).startsWith("Every reference");
        assertThat(text.source()).isNotEmpty();
        assertThat(text.hint()).isNotBlank();
        assertThat(texts.find("REF-999")).isEmpty();
        assertThat(texts.applicable("lbfo")).containsExactly("LBFO-02");
        assertThat(texts.applicable("other")).isEmpty();
    }
}
