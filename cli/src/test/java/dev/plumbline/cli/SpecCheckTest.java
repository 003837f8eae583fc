package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code plumbline spec check} and {@code plumbline spec mutants}. */
class SpecCheckTest {

    @Test
    void aModuleIsHeldAgainstItsManifest() {
        Said said = Said.by("spec", "check", "--quick", "OidRequest").expect(0);
        assertThat(said.line("MCOidRequest.cfg")).contains("1/1", "ok", "states, manifest");
        assertThat(said.line("1 models of 1 modules")).endsWith("all as their manifests promise");
    }

    @Test
    void theMutantsOfAModuleAreCounted() {
        Said said = Said.by("spec", "mutants", "--list", "LateRequest").expect(0);
        assertThat(said.after("all: ")).startsWith("killed ").endsWith("survived 0");
        assertThat(said.out().lines().filter(line -> line.startsWith("EXAMPLE  LateRequest: "))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock =
            """
            spec check NoSuchModule                        | no module NoSuchModule; the kit has [
            spec check --quick --scope large               | --quick and --scope large exclude each other
            spec check --workers 0                         | --workers and --limit are numbers from 1
            spec mutants NoSuchModule                      | no module NoSuchModule; the kit has [
            spec mutants --at-least 101                    | --at-least is a number from 0 to 100
            spec check --scope large OidRequest            | empty selection: no model of that scope in [OidRequest]
            """)
    void aSelectionThatIsNoneIsRefused(String line, String message) {
        Said.by(line.split(" ")).expectRefusal(2, message);
    }
}
