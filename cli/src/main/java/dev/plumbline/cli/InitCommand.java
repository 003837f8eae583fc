package dev.plumbline.cli;

import dev.plumbline.conformance.adapter.IutNotation;
import dev.plumbline.conformance.cdriver.build.BuildException;
import dev.plumbline.conformance.cdriver.build.DriverBuild;
import dev.plumbline.conformance.cdriver.manifest.DriverManifest;
import dev.plumbline.conformance.cdriver.proposal.Proposal;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline init}: proposes how the sources of a driver become a program under test. */
@Command(
        name = "init",
        description = "Looks at the sources of a driver in C, and proposes a " + DriverManifest.FILE + " with which ./plumbline run"
                + " c:FOLDER can judge it.",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "c:FOLDER", description = "the folder of the driver")
    private List<String> words = List.of();

    @Option(names = "--force", description = "writes over a " + DriverManifest.FILE + " that is there")
    private boolean force;

    @Option(names = "--stub-missing", description = "lists headers, types and functions that are missing as stubs; a check that goes through a stub is not evaluated")
    private boolean stubMissing;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "where the proposal goes (default: " + DriverManifest.FILE + " in the folder)")
    private @Nullable Path output;

    @Override
    public Integer call() throws Exception {
        if (!(IutNotation.parse(String.join(" ", words)) instanceof IutNotation.CSources(Path folder))) {
            throw new UsageException("init is for drivers in C: plumbline init c:FOLDER");
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException(folder + ": expected the folder of a driver");
        }
        Path file = output == null ? folder.resolve(DriverManifest.FILE) : output;
        if (Files.exists(file) && !force) {
            throw new UsageException(file + ": exists; --force writes over it");
        }
        PrintWriter out = spec.commandLine().getOut();
        Proposal.Proposed proposed;
        try {
            proposed = Proposal.of(folder, DriverBuild.with(System.getenv()), stubMissing, line -> print(line, out));
        } catch (BuildException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        Path from = file.toAbsolutePath().normalize().resolveSibling("");
        String root = from.relativize(folder.toAbsolutePath().normalize()).toString();
        Files.writeString(file, proposed.text(root.isEmpty() ? "." : root));
        out.println("written: " + file);
        out.println(proposed.builds() ? "next: ./plumbline run c:" + (output == null ? folder : file) : "It does not build yet.");
        out.flush();
        return proposed.builds() ? ExitCode.CONFORMANT : ExitCode.NOT_JUDGED;
    }

    private static void print(String line, PrintWriter out) {
        out.println(line);
        out.flush();
    }
}
