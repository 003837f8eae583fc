package dev.plumbline.conformance.cdriver.source;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An {@code #include} and the file that it means.
 *
 * @param from the file in which it stands
 * @param include what it says
 * @param where where the file was found
 * @param file the file; null if there is none
 */
public record Inclusion(Path from, IncludeLine include, Where where, @Nullable Path file) {

    /** Where an included file is. */
    public enum Where {
        /** Among the driver's own files. */
        DRIVER,
        /** Among the headers of the kit. */
        KIT,
        /** Among those of the compiler and the C library. */
        SYSTEM,
        /** Nowhere. */
        MISSING
    }

    /** The file that is meant, if there is one. */
    public Optional<Path> target() {
        return Optional.ofNullable(file);
    }
}
