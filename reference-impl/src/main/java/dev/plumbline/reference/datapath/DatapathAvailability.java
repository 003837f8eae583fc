package dev.plumbline.reference.datapath;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Whether this JVM on this machine can run a {@link TeamRig}; if not, why, in one line. */
public sealed interface DatapathAvailability {
    /** It can: a rig was set up and taken down. */
    record Available() implements DatapathAvailability {}

    /** It cannot; {@code reason} is one line that says what is missing and, where there is one, the remedy. */
    record Unavailable(String reason) implements DatapathAvailability {}

    default boolean isAvailable() {
        return this instanceof Available;
    }

    /** Finds out by trying, within namespaces of its own; takes less than a second and never throws. */
    static DatapathAvailability check() {
        return check(System.getProperty("os.name", ""), System.getProperty("os.arch", ""), Path.of("/dev/net/tun"));
    }

    /** The same with the machine's properties given. */
    static DatapathAvailability check(String system, String architecture, Path device) {
        if (!system.equals("Linux")) {
            return new Unavailable("the datapath needs Linux, this is " + system);
        }
        if (!Set.of("amd64", "x86_64", "aarch64").contains(architecture.toLowerCase(Locale.ROOT))) {
            return new Unavailable("the datapath knows Linux on x86_64 and aarch64, this is " + architecture);
        }
        if (!Files.exists(device)) {
            return new Unavailable(device + " is missing: load the tun module, or pass the device to the container");
        }
        return trial();
    }

    private static DatapathAvailability trial() {
        try (TeamRig rig = TeamRig.open()) {
            rig.connect(NoForwarding::new);
            return new Available();
        } catch (Exception | LinkageError | AssertionError e) {
            Throwable cause = e;
            while (!(cause instanceof SystemCallException) && cause.getCause() != null) {
                cause = cause.getCause();
            }
            String message = cause instanceof IllegalCallerException
                    ? "native access is denied: start Java with --enable-native-access=ALL-UNNAMED"
                    : String.valueOf(cause.getMessage());
            return new Unavailable(message.lines().findFirst().orElse(cause.toString()));
        }
    }

    /** Drops every frame. */
    record NoForwarding(FrameOutlet outlet) implements FrameHandler {
        @Override
        public void fromUpper(Frame frame) {}

        @Override
        public void fromMember(int member, Frame frame) {}

        @Override
        public void linkChanged(int member, boolean carrier) {}
    }
}
