package dev.plumbline.conformance.cdriver.manifest;

import java.util.Locale;

/** What watches a driver while it runs. */
public enum Sanitizer {
    /** Accesses to memory that the driver does not own. */
    ADDRESS,
    /** What the C standard leaves undefined. */
    UNDEFINED;

    /** Its name in {@code -fsanitize}. */
    public String flag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
