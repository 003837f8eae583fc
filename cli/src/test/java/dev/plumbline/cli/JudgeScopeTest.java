package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plumbline judge} where more is alive at once than the graphs of the kit count. */
class JudgeScopeTest {

    private static final Path CONFORMING =
            Path.of("..", "spec", "src", "test", "resources", "dev", "plumbline", "spec", "judge", "conforming.ndjson");
    private static final List<String> TAKEN = List.of("WorkItem", "ReferenceSwitchNic", "ReferenceSwitchNicReturn", "Return");

    @TempDir
    private Path folder;

    /** The conforming trace, with the reference taken and given back so many times. */
    private String trace(int taken, int givenBack) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(CONFORMING)) {
            lines.add(line.replaceAll("\"(seq|t|call|ret)\":[0-9]+,", ""));
        }
        List<String> taking = lines.subList(22, 26);
        assertThat(taking).extracting(line -> line.replaceAll(".*\"ev\":\"(\\w+)\".*", "$1")).isEqualTo(TAKEN);
        List<String> giving = lines.subList(33, 36);
        List<String> all = new ArrayList<>(lines.subList(0, 22));
        for (int i = 0; i < taken; i++) {
            all.addAll(taking);
        }
        all.addAll(lines.subList(26, 33));
        for (int i = 0; i < givenBack; i++) {
            all.addAll(giving);
        }
        all.add(lines.get(36));
        all.add("{\"footer\":true,\"events\":" + (all.size() - 1) + "}");
        return String.join("\n", all) + "\n";
    }

    @Test
    void aFileIsJudgedByTheEvaluatorAtALargerScope() throws IOException {
        String kept = Files.writeString(folder.resolve("kept.ndjson"), trace(7, 7)).toString();
        String leaked = Files.writeString(folder.resolve("leaked.ndjson"), trace(7, 6)).toString();
        assertThat(Said.by("judge", kept).expect(0).out()).contains(": PASS");
        assertThat(Said.by("judge", leaked).expect(1).out())
                .contains(": FAIL", "[REF-05]", "nicRefs = (\"0\" :> 1", "due       DereferenceSwitchNic(nic=0)");
    }

    @Test
    void whatCanBeReadOnlyOnceStaysOpenAndTellsTheBound() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(trace(7, 7).getBytes(StandardCharsets.UTF_8)));
            assertThat(Said.by("judge", "-").expect(3).out())
                    .contains("INCONCLUSIVE, scope: SwitchNic does not count beyond MaxRefs (1)");
        } finally {
            System.setIn(before);
        }
    }
}
