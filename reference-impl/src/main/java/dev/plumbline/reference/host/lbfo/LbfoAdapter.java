package dev.plumbline.reference.host.lbfo;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One adapter of the driver, as its configuration describes it.
 *
 * @param name the adapter's handle; without spaces
 * @param bundleId value of the keyword {@code BundleId}, of 1 to 15 characters (LBFO-47); null where it does not
 *     exist (LBFO-05)
 */
public record LbfoAdapter(String name, @Nullable String bundleId) {

    private static final int LONGEST_ID = 15;

    /** Checks the values. */
    public LbfoAdapter {
        if (name.isBlank() || name.contains(" ")) {
            throw new IllegalArgumentException("an adapter needs a name without spaces, not \"" + name + "\"");
        }
        if (bundleId != null && (bundleId.isEmpty() || bundleId.length() > LONGEST_ID)) {
            throw new IllegalArgumentException("a BundleId has 1 to 15 characters, not \"" + bundleId + "\"");
        }
    }

    /** The bundle as events name it: the id in upper case (LBFO-06), or {@code alone:} and the adapter. */
    public String bundle() {
        return bundleId == null ? alone(name) : bundleId.toUpperCase(Locale.ROOT);
    }

    static String alone(String adapter) {
        return "alone:" + adapter;
    }
}
