package dev.plumbline.conformance.session;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.fixture.Recorded;
import dev.plumbline.conformance.fixture.Roles;
import dev.plumbline.conformance.script.Replay;
import dev.plumbline.conformance.script.ReplayFile;
import dev.plumbline.conformance.script.Script;
import dev.plumbline.spec.judge.Machine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Repeats the runs of a folder of replay files; also as a program, so that another JVM can do it. */
final class Repeated {

    private static final Map<String, List<Machine>> MACHINES = new ConcurrentHashMap<>();

    private Repeated() {}

    /** The machines of a role's profile, loaded once. */
    static List<Machine> machines(String role) {
        return MACHINES.computeIfAbsent(role, Roles::machines);
    }

    /** The digest of the trace that each replay file of the folder gives, in the order of their names. */
    static List<String> digests(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> digests = files.sorted().map(Repeated::digest).toList();
            if (digests.isEmpty()) {
                throw new IOException("no replay files in " + folder);
            }
            return digests;
        }
    }

    private static String digest(Path file) {
        try {
            ReplayFile replay = ReplayFile.read(file);
            String role = replay.scene().role();
            Map<String, Subject> reference = Subjects.of("reference", HarnessLimits.USUAL);
            Outcome outcome = new Session(reference.get(role), machines(role))
                    .run(replay.scene(), new Replay(new Script(replay.steps())));
            return file.getFileName() + " " + digest(Recorded.text(role, outcome));
        } catch (Exception e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    /** The digest of a trace. */
    static String digest(String trace) throws NoSuchAlgorithmException {
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(trace.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha256);
    }

    /** Prints the digests of the folder that is the only argument. */
    public static void main(String[] arguments) throws Exception {
        digests(Path.of(arguments[0])).forEach(System.out::println);
    }
}
