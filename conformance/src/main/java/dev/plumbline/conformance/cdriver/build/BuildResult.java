package dev.plumbline.conformance.cdriver.build;

import dev.plumbline.conformance.cdriver.names.MissingName;
import dev.plumbline.conformance.cdriver.names.MissingNames;
import dev.plumbline.conformance.cdriver.toolchain.Diagnostic;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a build ended.
 *
 * @param driver the program; null if there is none
 * @param compiled sources that could be compiled
 * @param diagnostics what compiler and linker said, with the driver's own paths
 * @param said what they said that could not be taken apart, where they failed
 * @param forwarded includes that needed the overlay
 * @param converted files that were read in another encoding
 */
public record BuildResult(
        @Nullable BuiltDriver driver,
        int compiled,
        List<Diagnostic> diagnostics,
        String said,
        List<String> forwarded,
        List<String> converted) {

    /** Copies the lists. */
    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
        forwarded = List.copyOf(forwarded);
        converted = List.copyOf(converted);
    }

    /** The program, if the build succeeded. */
    public Optional<BuiltDriver> program() {
        return Optional.ofNullable(driver);
    }

    /** What stands in its way. */
    public List<Diagnostic> errors() {
        return diagnostics.stream().filter(Diagnostic::isError).toList();
    }

    /** The names that are missing. */
    public List<MissingName> missing() {
        return MissingNames.in(diagnostics);
    }
}
