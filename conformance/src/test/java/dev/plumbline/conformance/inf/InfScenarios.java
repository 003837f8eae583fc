package dev.plumbline.conformance.inf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** INF files with single faults. */
class InfScenarios {

    @Test
    void files_that_keep_every_clause() throws Exception {
        InfCheck miniport = InfCheck.of(Infs.utf8(Infs.LBFO), "lbfo.inf");
        assertThat(miniport.kind()).isEqualTo(InfKind.LBFO);
        assertThat(miniport.findings()).isEmpty();
        assertThat(miniport.correction()).isEmpty();
        InfCheck extension = InfCheck.of(Infs.utf8(Infs.FORWARDING), "forward.inf");
        assertThat(extension.kind()).isEqualTo(InfKind.FORWARDING);
        assertThat(extension.findings()).isEmpty();
    }

    @Test
    void the_encodings_and_line_ends_that_windows_reads() throws Exception {
        String text = Infs.LBFO.replace("\n", "\r\n").replace("A; vendor", "Größe");
        for (byte[] bytes : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE))) {
            assertThat(InfCheck.of(bytes, "lbfo.inf").findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LimitText, 0, "15"           | LimitText, 0, "20"           | 21 | LBFO-45 LBFO-47
            LimitText, 0, "15"           | LimitText, 0, "8"            | 21 | LBFO-45
            UpperCase, 0, "1"            | UpperCase, 0, "0"            | 23 | LBFO-45 LBFO-47
            default,   0, "Bundle1"      | default,   0, "Bundle"       | 24 | LBFO-45
            type,      0, "edit"         | type,      0, "enum"         | 20 | LBFO-45
            optional,  0, "1"            | optional,  0x10001, "1"      | 25 | LBFO-45
            BundleId = "LBFO Bundle ID"  | BundleId = "Bundle"          | 19 | LBFO-45
            Class     = Net              | Class     = NetService       | 0  | LBFO-45
            AddReg = Device.reg, Bundle.reg | AddReg = Device.reg       | 19 | LBFO-45 LBFO-47
            """)
    void a_fault_of_the_bundle_property_is_named_with_its_line(String right, String wrong, int line, String ids)
            throws Exception {
        assertThat(Infs.LBFO).contains(right);
        InfCheck check = InfCheck.of(Infs.utf8(Infs.LBFO.replace(right, wrong)), "lbfo.inf");
        assertThat(check.findings().getFirst().line()).isEqualTo(line);
        assertThat(check.findings().stream().map(finding -> finding.requirement().toString()).distinct())
                .containsExactly(ids.split(" "));
    }

    @Test
    void what_is_proposed_mends_the_file() throws Exception {
        String broken = Infs.LBFO.replaceAll("(?m)^HKR, Ndi\\\\params.*BundleId.*(\\n\\s+LimitText.*)?\\n", "");
        InfCheck check = InfCheck.of(Infs.utf8(broken), "lbfo.inf", InfKind.LBFO);
        assertThat(check.findings()).isNotEmpty();
        String mended = Infs.LBFO.replaceAll("(?ms)^\\[bundle.REG\\].*?^$", "[bundle.REG]\n" + String.join("\n", check.correction()).replace("\\", "\\\\") + "\n");
        assertThat(InfCheck.of(Infs.utf8(mended), "lbfo.inf").findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FilterType, 0x00010001, 0x2      | FilterType, 0x00010001, 1       | 9
            FilterClass,, ms_switch_forward  | FilterClass,, ms_switch_filter  | 10
            VMnetExtension                   | ppip                            | 11
            HKR, Ndi, FilterType             | HKLM, Ndi, FilterType           | 0
            """)
    void a_fault_of_a_forwarding_extension(String right, String wrong, int line) throws Exception {
        assertThat(Infs.FORWARDING).contains(right);
        InfCheck check = InfCheck.of(Infs.utf8(Infs.FORWARDING.replace(right, wrong)), "f.inf", InfKind.FORWARDING);
        assertThat(check.findings()).hasSize(1);
        assertThat(check.findings().getFirst().requirement()).hasToString("TEAM-26");
        assertThat(check.findings().getFirst().line()).isEqualTo(line);
    }

    @Test
    void other_extensions_need_no_medium() throws Exception {
        String filtering = Infs.FORWARDING.replace("ms_switch_forward", "ms_switch_filter").replace("VMnetExtension", "x");
        InfCheck check = InfCheck.of(Infs.utf8(filtering), "f.inf");
        assertThat(check.kind()).isEqualTo(InfKind.FILTERING);
        assertThat(check.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [Strings]                        | f.inf: expected an INF, found no section [Version]
            a = b                            | f.inf:1: expected a section before anything else
            [Version                         | f.inf:1: expected a section name that ends with ]
            [Version]\\na = "b               | f.inf:2: expected a closing quote
            [Version]                        | f.inf: nothing in it tells whether
            """)
    void what_is_no_inf_is_refused(String text, String message) {
        assertThatExceptionOfType(InfException.class)
                .isThrownBy(() -> InfCheck.of(Infs.utf8(text.replace("\\n", "\n")), "f.inf"))
                .withMessageStartingWith(message);
    }

    @Test
    void utf_16_without_a_mark_and_bytes_that_are_no_text() {
        byte[] unmarked = Infs.LBFO.getBytes(StandardCharsets.UTF_16LE);
        assertThatExceptionOfType(InfException.class)
                .isThrownBy(() -> InfCheck.of(unmarked, "f.inf"))
                .withMessage("f.inf:1: expected UTF-16 with a byte order mark, or UTF-8");
        byte[] broken = Infs.utf8(Infs.LBFO);
        broken[60] = (byte) 0xff;
        assertThatExceptionOfType(InfException.class)
                .isThrownBy(() -> InfCheck.of(broken, "f.inf"))
                .withMessage("f.inf:3: expected UTF-8");
    }
}
