package dev.plumbline.reference.datapath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Kernel parameters below {@code /proc/sys/net}, which the kernel keeps per namespace of the thread that
 * opens the file.
 */
final class Sysctl {
    private Sysctl() {}

    /** Whether the value was written; false where the parameter is absent or {@code /proc/sys} is read-only. */
    static boolean write(NetworkNamespace namespace, String parameter, String value) {
        return namespace.call(() -> {
            try {
                Files.writeString(Path.of("/proc/sys", parameter), value);
                return true;
            } catch (IOException e) {
                return false;
            }
        });
    }
}
