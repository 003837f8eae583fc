package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that left something out, or had nothing to do, never looks like a conforming one. */
class SelectionTest {

    private static final String LEAKING = "java:" + LeakingProvider.class.getName();

    @TempDir
    private Path folder;

    private String output;

    @BeforeEach
    void outputGoesIntoAFolderThatDoesNotExist() {
        output = folder.resolve("out").toString();
    }

    @Test
    void aNarrowedRunSaysNothingAboutTheProfileAsAWhole() {
        Said said = Said.by("run", "reference", "--walks", "3", "--only", "walk-00[12]", "-o", output).expect(3);
        assertThat(said.out())
                .contains("switch-team-6.40  NOT JUDGED", "selection narrowed by --only: 2 of 3 checks")
                .contains("lbfo  NOT JUDGED", "selection narrowed by --only: 2 of 4 checks")
                .doesNotContain(" CONFORMANT");
    }

    @Test
    void aProfileOfWhichNothingIsLeftIsStillNamed() {
        Said said = Said.by("run", "reference", "--walks", "2", "--only", "switch/", "-o", output).expect(3);
        assertThat(said.out())
                .contains("switch-team-6.40  CONFORMANT")
                .contains("lbfo  NOT JUDGED", "selection narrowed by --only: 0 of 3 checks");
    }

    @Test
    void aBrokenClauseCountsHoweverNarrowTheRun() {
        Said said = Said.by("run", LEAKING, "--walks", "20", "--only", "walk-01", "-o", output).expect(1);
        assertThat(said.out()).contains("switch-team-6.40  NONCONFORMANT", "REF-05 MUST");
    }

    @Test
    void runsThatExerciseNothingAreNotJudged() {
        Said said = Said.by("run", LEAKING, "--walks", "3", "--steps", "0", "-o", output).expect(3);
        assertThat(said.out()).contains("switch-team-6.40  NOT JUDGED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--only nothing-matches", "--walks 0", "--profile lbfo", "--profile switch-team-6.40 --walks 0"})
    void anEmptySelectionIsRefused(String options) {
        Said.by(("run " + LEAKING + " " + options + " -o " + output).split(" ")).expectRefusal(2, "empty selection: ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aProfileThatIsAskedForTwiceIsJudgedOnce() {
        String[] twice = {"--profile", "switch-team-6.40", "--profile", "switch-team-6.40"};
        Said said = Said.by("run", "reference", twice[0], twice[1], twice[2], twice[3], "--walks", "1", "-o", output);
        assertThat(said.expect(0).line("CONFORMANT")).isEqualTo("switch-team-6.40  CONFORMANT");
    }
}
