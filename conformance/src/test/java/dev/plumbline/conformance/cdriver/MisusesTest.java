package dev.plumbline.conformance.cdriver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.IutException.Kind;
import dev.plumbline.reference.host.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a driver did to its process is its own doing; what the kit or its runtime did is not. */
final class MisusesTest {

    @ParameterizedTest
    @CsvSource({"EXITED, CRASH", "TIMEOUT, NO_RETURN", "FLOOD, FLOOD"})
    void theEndOfAProcessIsTheDriversDoing(Kind kind, String rule) {
        assertThat(Misuses.of(new IutException(kind, "ended before its return; exit code 139 (signal 11)")))
                .flatMap(misuse -> misuse.get("rule"))
                .contains(rule);
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"START", "PROTOCOL", "THREW", "STUB"})
    void whatTheDriverCannotHaveDoneIsNot(Kind kind) {
        assertThat(Misuses.of(new IutException(kind, "expected a call"))).isEmpty();
    }

    @Test
    void aRuntimeAtALossIsNot() {
        assertThat(Misuses.of(new IutException(Kind.EXITED, "ended before its return; exit code 3"))).isEmpty();
        assertThat(Misuses.of(new IutException(Kind.EXITED, "ended before its return; exit code 30")))
                .map(Message::name)
                .contains("Misuse");
    }
}
