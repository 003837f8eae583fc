package dev.plumbline.conformance.cdriver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.conformance.cdriver.toolchain.Compiler;
import dev.plumbline.conformance.cdriver.toolchain.Compilers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What happens to a test that needs a C compiler where there is none: it fails where {@value #REQUIRED} is 1, and is aborted
 * elsewhere with the reason, because a check that cannot run is not a check that passed.
 */
public final class CompilerAvailability {

    static final String REQUIRED = "PLUMBLINE_REQUIRE_CC";

    private CompilerAvailability() {}

    /** The compiler of this machine. */
    public static Compiler compiler() {
        Optional<Compiler> found = Compilers.find("auto", path());
        if (found.isEmpty()) {
            assertThat(System.getenv(REQUIRED)).as("%s, and neither clang nor gcc is on the PATH", REQUIRED).isNotEqualTo("1");
            assumeTrue(false, "neither clang nor gcc is on the PATH");
        }
        return found.orElseThrow();
    }

    /** Surroundings with the compilers of this machine and a cache of their own. */
    public static Map<String, String> surroundings(Path cache) {
        compiler();
        return Map.of("PATH", path(), "PLUMBLINE_CACHE", cache.toString());
    }

    private static String path() {
        return Optional.ofNullable(System.getenv("PATH")).orElse("");
    }
}
