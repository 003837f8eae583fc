package dev.plumbline.spec.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Malformed catalogues: file, line, and what was expected there. */
class MalformedCatalogueTest {

    private static final String AREA = """
            area: REF
            title: References
            requirements:
              - id: REF-01
                revision: 1
                level: MUST
                actor: EXT
                versions: "6.30+"
                kind: safety
                text: Something.
                source:
                  - document: "a page"
                status: stated
                testability: boundary
                reason: ""
                conflicts: [C-01]
                hint: Look here.
              - id: REF-02
                revision: 1
                level: MAY
                actor: EXT
                versions: "6.30+"
                kind: documentation
                text: Something else.
                source: []
                status: derived
                testability: none
                reason: It permits.
                conflicts: []
                hint: ""
            """;

    private static final String CONFLICTS = """
            conflicts:
              - id: C-01
                topic: Something
                readings:
                  - name: one
                    text: It is so.
                  - name: other
                    text: It is not so.
                decision: one
                why: Because.
                effect: boundary
                reason: ""
                parameter: Chosen
                requirements: [REF-01]
              - id: C-02
                topic: Something else
                readings:
                  - name: only
                    text: It was a slip.
                decision: only
                why: Because.
                effect: none
                reason: No trace shows it.
                parameter: ""
                requirements: []
            """;

    @TempDir
    private Path folder;

    @Test
    void the_catalogue_that_the_malformed_ones_are_made_of_is_in_order() throws IOException, CatalogueException {
        Catalogue catalogue = read(AREA, CONFLICTS);
        assertThat(catalogue.requirements()).hasSize(2);
        assertThat(catalogue.conflicts()).hasSize(2);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: References   | title: [References]      | area.yaml:2  | from Array value
            revision: 1         | revision: 1: 2           | area.yaml:5  | mapping values are not allowed here
            revision: 1         | revision: one            | area.yaml:5  | not a valid `int` value
            level: MUST         | level: OUGHT             | area.yaml:6  | "OUGHT": not one of the values accepted
            level: MUST         | level: MUST~    levle: a | area.yaml:19 | Unrecognized field "levle"
            level: MUST         | levle: MUST              | area.yaml:18 | Missing creator property 'level' (index 2) (at requirements[0].level)
            actor: EXT          | actor: EXT~    actor: SW | area.yaml:8  | Duplicate field 'actor'
            id: REF-01          | id: reference one        | area.yaml:4  | expected an id such as REF-05, found "reference one"
            status: stated      | status: rumoured         | area.yaml:13 | "rumoured": not one of the values accepted
            text: Something.    | text: ~                  | area.yaml    | text
            - id: REF-01        | -~  - id: REF-01         | area.yaml    | requirements
            area: REF           | area: OID                | area.yaml:4  | REF-01 does not belong to area OID
            id: REF-02          | id: REF-01               | area.yaml:18 | REF-01 stands there twice
            reason: It permits. | reason: ''               | area.yaml:18 | REF-02 is not testable at the boundary and gives no reason
            reason: ""          | reason: It is hidden.    | area.yaml:4  | REF-01 is testable at the boundary and gives a reason why not
            hint: Look here.    | hint: ''                 | area.yaml:4  | REF-01 can be broken and gives no hint what to look at
            conflicts: [C-01]   | conflicts: [C-77]        | area.yaml:4  | REF-01 names the unknown conflict C-77
            """)
    void a_malformed_area_is_named_with_its_line(String good, String bad, String where, String expected) {
        String text = AREA.replaceFirst(Pattern.quote(good), bad.replace("~", "\n"));
        assertThat(text).isNotEqualTo(AREA);
        refused(text, CONFLICTS, folder.resolve(where).toString(), expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            effect: boundary           | effect: some              | conflicts.yaml:11 | "some": not one of the values accepted
            effect: boundary           |                           | conflicts.yaml:15 | Missing creator property 'effect'
            reason: ""                 |                           | conflicts.yaml:15 | Missing creator property 'reason'
            effect: boundary           | effect: none              | conflicts.yaml:2  | C-01 has the parameter Chosen and no effect
            reason: ""                 | reason: It is hidden.     | conflicts.yaml:2  | C-01 has an effect at the boundary and gives a reason why not
            parameter: Chosen          | parameter: ''             | conflicts.yaml:2  | C-01 has an effect at the boundary and no parameter that chooses
            decision: one              | decision: neither         | conflicts.yaml:2  | C-01 decides for neither, which is none of its readings [one, other]
            - name: other              | - name: one               | conflicts.yaml:2  | C-01 has two readings of the name one
            requirements: [REF-01]     | requirements: [REF-77]    | conflicts.yaml:2  | C-01 names the unknown requirement REF-77
            requirements: [REF-01]     | requirements: [reference] | conflicts.yaml:14 | expected an id such as REF-05, found "reference"
            reason: No trace shows it. | reason: ''                | conflicts.yaml:15 | C-02 has no effect and gives no reason
            effect: none               | effect: boundary          | conflicts.yaml:15 | C-02 has an effect at the boundary and no parameter that chooses
            """)
    void a_malformed_conflict_is_named_with_its_line(String good, String bad, String where, String expected) {
        String text = CONFLICTS.replaceFirst(Pattern.quote(good), bad == null ? "" : bad);
        assertThat(text).isNotEqualTo(CONFLICTS);
        refused(AREA, text, folder.resolve(where).toString(), expected);
    }

    @Test
    void two_conflicts_do_not_share_a_parameter() {
        String shared = CONFLICTS
                .replace("effect: none", "effect: boundary")
                .replace("reason: No trace shows it.", "reason: ''")
                .replace("parameter: \"\"", "parameter: Chosen");
        refused(
                AREA,
                shared,
                folder.resolve("conflicts.yaml:15").toString(),
                "C-02 has the parameter Chosen, which is that of C-01");
    }

    @Test
    void a_file_without_text_is_named() {
        refused("", CONFLICTS, folder.resolve("area.yaml").toString(), "No content");
        refused("~", CONFLICTS, folder.resolve("area.yaml:1").toString(), "expected a YAML mapping, found nothing");
    }

    @Test
    void a_conflict_that_stands_there_twice_is_named_with_its_line() {
        String twice = CONFLICTS + CONFLICTS.substring(CONFLICTS.indexOf("  - id"));
        refused(AREA, twice, folder.resolve("conflicts.yaml:26").toString(), "C-01 stands there twice");
    }

    @Test
    void a_folder_without_requirements_is_no_catalogue() {
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> Catalogue.read(folder))
                .withMessage(folder + ": expected at least one requirement");
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> Catalogue.read(folder.resolve("none")))
                .withMessageStartingWith(folder.resolve("none") + ": cannot be read");
    }

    private void refused(String area, String conflicts, String where, String expected) {
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> read(area, conflicts))
                .withMessageStartingWith(where + ":")
                .withMessageContaining(expected)
                .withMessageNotContaining("Feature");
    }

    private Catalogue read(String area, String conflicts) throws IOException, CatalogueException {
        Files.writeString(folder.resolve("area.yaml"), area);
        Files.writeString(folder.resolve("conflicts.yaml"), conflicts);
        return Catalogue.read(folder);
    }
}
