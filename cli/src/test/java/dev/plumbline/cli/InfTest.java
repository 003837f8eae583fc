package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plumbline inf}. */
class InfTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_is_held_against_its_clauses_and_a_correction_is_proposed() throws Exception {
        Path file = Files.writeString(folder.resolve("f.inf"), """
                [Version]
                Class = NetService
                [Install]
                AddReg = Reg
                [Reg]
                HKR, Ndi, FilterType, 0x00010001, 2
                HKR, Ndi, FilterClass,, ms_switch_forward
                HKR, Ndi\\Interfaces, FilterMediaTypes,, "ethernet"
                """);
        Said broken = Said.by("inf", file.toString()).expect(1);
        assertThat(broken.line("NONCONFORMANT")).isEqualTo(file + ": forwarding, NONCONFORMANT");
        assertThat(broken.line("TEAM-26")).isEqualTo("  TEAM-26 MUST: broken");
        assertThat(broken.line(":8: ")).endsWith("FilterMediaTypes is \"ethernet\", expected \"vmnetextension\" among them");
        String mended = Files.readString(file).replace("\"ethernet\"", broken.after("FilterMediaTypes,,"));
        Files.writeString(file, mended);
        Said.by("inf", file.toString()).expect(0);
        Said.by("inf", "--as", "capturing", file.toString()).expect(1);
    }

    @Test
    void what_is_no_inf_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("f.inf"), "nonsense\n");
        Said.by("inf", file.toString()).expectRefusal(2, file + ":1: expected a section before anything else");
        Said.by("inf", folder.toString()).expectRefusal(2, "expected an INF, found a folder");
        Said.by("inf", folder.resolve("none.inf").toString()).expectRefusal(2, ": no such file");
    }
}
