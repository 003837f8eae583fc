package dev.plumbline.conformance.cdriver.build;

import dev.plumbline.conformance.cdriver.manifest.BuildKind;
import dev.plumbline.conformance.cdriver.manifest.DriverManifest;
import dev.plumbline.conformance.cdriver.manifest.Sanitizer;
import dev.plumbline.conformance.cdriver.toolchain.Compiler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Flags of the compiler for one driver.
 *
 * @param compiler whose they are
 * @param runtime for the runtime
 * @param driver for the driver's sources
 * @param link for the linker
 */
record Flags(Compiler compiler, List<String> runtime, List<String> driver, List<String> link) {

    /** Copies the lists. */
    Flags {
        runtime = List.copyOf(runtime);
        driver = List.copyOf(driver);
        link = List.copyOf(link);
    }

    /** Those that a manifest asks for. */
    static Flags of(Compiler compiler, DriverManifest manifest) {
        List<String> sanitizers = sanitizers(manifest);
        List<String> runtime = new ArrayList<>(compiler.language());
        runtime.addAll(sanitizers);
        List<String> driver = new ArrayList<>(runtime);
        if (manifest.build() == BuildKind.CHECKED) {
            driver.add("-DDBG=1");
        }
        manifest.defines().forEach(define -> driver.add("-D" + define));
        driver.addAll(manifest.flags());
        List<String> link = new ArrayList<>(List.of("-pie", "-pthread"));
        link.addAll(sanitizers);
        return new Flags(compiler, runtime, driver, link);
    }

    private static List<String> sanitizers(DriverManifest manifest) {
        String names = manifest.sanitizers().stream().map(Sanitizer::flag).sorted().collect(Collectors.joining(","));
        return names.isEmpty() ? List.of() : List.of("-fsanitize=" + names);
    }
}
