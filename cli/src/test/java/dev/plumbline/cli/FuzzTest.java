package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fuzz campaign ends in its time, says how far it came, and what it finds can be repeated. */
class FuzzTest {

    @TempDir
    private Path folder;

    @Test
    void aCampaignWithoutFindingsSaysHowFarItCame() {
        Said said = Said.by("fuzz", "reference", "--time", "2s", "-o", folder.toString()).expect(0);
        for (String profile : List.of("switch-team-6.40", "lbfo")) {
            assertThat(said.after(profile + ": "))
                    .matches("\\d+ s, \\d+ runs, \\d+ events \\(\\d+/s\\), states reached \\{.+}, 0 findings, "
                            + "\\d+ requirements exercised");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFindingIsKeptAsAReplayFileAndTheCommandThatIsPrintedReproducesIt() throws Exception {
        String leaking = "java:" + LeakingProvider.class.getName();
        Said said = Said.by("fuzz", leaking, "--time", "4s", "-o", folder.toString()).expect(1);
        assertThat(said.line("[REF-")).contains("[REF-05]", "NicReferenceOwed");
        String command = said.line("./plumbline replay ");
        String[] words = command.substring(command.indexOf("./plumbline ")).split(" ");
        assertThat(Files.readString(Path.of(words[2]))).contains("\"iut\" : \"" + leaking + "\"", "\"REF-05\"");
        Said again = Said.by(Arrays.copyOfRange(words, 1, words.length)).expect(1);
        assertThat(again.out()).contains("reproduced: [REF-05]").doesNotContain("not reproduced");
    }
}
