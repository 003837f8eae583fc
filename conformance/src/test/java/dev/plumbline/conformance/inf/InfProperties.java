package dev.plumbline.conformance.inf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever the bytes are, an INF is checked or refused with a reason. */
class InfProperties {

    @Property(tries = 500)
    void bytes_of_any_kind_are_checked_or_refused(@ForAll byte[] bytes, @ForAll InfKind kind) {
        checked(bytes, kind);
    }

    @Property(tries = 500)
    void a_file_with_one_byte_changed_is_checked_or_refused(
            @ForAll @IntRange(max = 700) int at, @ForAll byte value, @ForAll InfKind kind) {
        byte[] bytes = Infs.LBFO.getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = value;
        checked(bytes, kind);
    }

    private static void checked(byte[] bytes, InfKind kind) {
        try {
            InfCheck check = InfCheck.of(bytes, "f.inf", kind);
            assertThat(check.judged()).isNotEmpty();
            assertThat(check.findings()).allMatch(finding -> check.judged().contains(finding.requirement()));
        } catch (InfException e) {
            assertThat(e).hasMessageStartingWith("f.inf");
        }
    }
}
