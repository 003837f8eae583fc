package dev.plumbline.reports.record;

/**
 * Where a run took place. Names no host.
 *
 * @param os operating system and its version
 * @param arch processor architecture
 * @param java version of the Java runtime
 */
public record Environment(String os, String arch, String java) {

    /** The environment of this process. */
    public static Environment current() {
        return new Environment(
                System.getProperty("os.name", "unknown") + " " + System.getProperty("os.version", ""),
                System.getProperty("os.arch", "unknown"),
                Runtime.version().toString());
    }
}
