package dev.plumbline.spec.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The constants that stand for the ids of requirements. */
class ConstantsGeneratorTest {

    private static final Pattern CONSTANT =
            Pattern.compile("public static final RequirementId (\\w+) = new RequirementId\\(\"([^\"]+)\"\\);");

    private static final String AREA = """
            area: REF
            requirements:
              - id: REF-10
                level: MUST_NOT
                text: >-
                  Two lines, of which the second
                  has a * and a /, an @ and a \\u0022.
                source:
              - id: REF-09a
                level: MAY
                text: >-
                  One line.
            """;

    @TempDir
    private Path folder;

    @Test
    void every_requirement_of_the_catalogue_has_a_constant_of_its_name() throws Exception {
        String source = ConstantsGenerator.generate(Path.of(System.getProperty("basedir", "."), "requirements"));
        assertThat(CONSTANT.matcher(source).results().collect(Collectors.toMap(m -> m.group(1), m -> m.group(2))))
                .isEqualTo(Catalogue.builtIn().requirements().stream()
                        .map(requirement -> requirement.id().value())
                        .collect(Collectors.toMap(id -> id.replace('-', '_'), id -> id)));
    }

    @Test
    void a_constant_says_what_its_requirement_demands() throws IOException {
        assertThat(generated(AREA)).endsWith("""
                    private Clauses() {}

                    /**
                     * MAY: One line.
                     */
                    public static final RequirementId REF_09A = new RequirementId("REF-09a");

                    /**
                     * MUST NOT: Two lines, of which the second has a &#42; and a /, an &#64; and a &#92;u0022.
                     */
                    public static final RequirementId REF_10 = new RequirementId("REF-10");
                }
                """);
    }

    @Test
    void a_file_that_is_up_to_date_is_left_alone() throws IOException {
        Path file = folder.resolve("out/dev/plumbline/spec/requirement/Clauses.java");
        generated(AREA);
        FileTime written = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(file, written);
        generated(AREA);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(written);
        assertThat(generated(AREA.replace("One line", "Another line"))).contains("MAY: Another line.");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            - id: REF-10  | - id: REF 10  | area.yaml:3: expected an id such as REF-05
            level: MAY    | levle: MAY    | area.yaml:9: expected a level
            text: >-      | text: >       | area.yaml:3: expected a level, and a text
            id: REF-10    | id: REF-09a   | REF-09a and REF-09a have one name
            """)
    void an_entry_of_another_layout_is_refused(String good, String bad, String expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> generated(AREA.replaceFirst(Pattern.quote(good), bad)))
                .withMessageContaining(expected);
    }

    @Test
    void a_folder_without_requirements_has_no_constants() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConstantsGenerator.generate(folder))
                .withMessage(folder + ": expected at least one requirement");
        assertThatIllegalArgumentException().isThrownBy(() -> ConstantsGenerator.main(new String[] {"one"}));
    }

    private String generated(String area) throws IOException {
        Files.writeString(folder.resolve("area.yaml"), area);
        ConstantsGenerator.main(new String[] {folder.toString(), folder.resolve("out").toString()});
        return Files.readString(folder.resolve("out/dev/plumbline/spec/requirement/Clauses.java"));
    }
}
