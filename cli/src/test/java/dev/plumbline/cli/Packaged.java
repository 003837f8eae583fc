package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command as it is packaged, in a process of its own. */
final class Packaged {

    /** Where the sources lie. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Path JAR = ROOT.resolve("cli/target/plumbline/plumbline.jar");
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    private Packaged() {}

    /** Carries a command out, the jar as {@code java -jar} starts it. */
    static Said run(String... args) throws Exception {
        return said(ROOT, jar(args));
    }

    /** The same without the right to call native code, which a rig of real interfaces needs. */
    static Said runWithoutNativeAccess(String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(java(), "--illegal-native-access=deny", "-cp", JAR.toString()));
        command.add(Main.class.getName());
        command.addAll(List.of(args));
        return said(ROOT, command);
    }

    /** Starts a command; its output goes into {@code log}. */
    static Process start(Path log, String... args) throws IOException {
        return builder(ROOT, jar(args)).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /**
     * Carries out a line as a shell reads it, in a folder where the launcher, the samples and the built command lie as
     * in the repository, without sources that could be built anew meanwhile.
     */
    static Said shell(Path folder, String line) throws Exception {
        Path launcher = Files.copy(ROOT.resolve("plumbline"), folder.resolve("plumbline"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        List<Path> links = new ArrayList<>();
        try {
            for (String module : List.of("cli", "conformance")) {
                links.add(Files.createSymbolicLink(folder.resolve(module), ROOT.resolve(module)));
            }
            return said(folder, List.of("sh", "-c", line));
        } finally {
            for (Path link : links) {
                Files.delete(link);
            }
        }
    }

    private static Said said(Path folder, List<String> command) throws Exception {
        Path out = Files.createTempFile("plumbline", ".out");
        Path err = Files.createTempFile("plumbline", ".err");
        Process process = builder(folder, command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("%s ends", command).isTrue();
            return new Said(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static ProcessBuilder builder(Path folder, List<String> command) {
        assertThat(JAR).isRegularFile();
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("PLUMBLINE_JAVA", JAVA_HOME.toString());
        return builder;
    }

    private static List<String> jar(String... args) {
        List<String> command = new ArrayList<>(List.of(java(), "-jar", JAR.toString()));
        command.addAll(List.of(args));
        return command;
    }

    private static String java() {
        return JAVA_HOME.resolve("bin/java").toString();
    }
}
