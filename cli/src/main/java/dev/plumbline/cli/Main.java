package dev.plumbline.cli;

import dev.plumbline.conformance.adapter.NotationException;
import dev.plumbline.conformance.session.KitFault;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reports.record.DamagedRecordException;
import dev.plumbline.spec.event.TraceException;
import dev.plumbline.spec.requirement.CatalogueException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code plumbline}: the root under which every subcommand hangs. */
@Command(
        name = "plumbline",
        description = "Holds a NIC teaming implementation against its formal specification, clause by clause.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {RunCommand.class, ReplayCommand.class, JudgeCommand.class, FuzzCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:conformant",
            "1:nonconformant",
            "2:usage or configuration, an empty selection included",
            "3:could not be judged",
            "4:fault of the kit"
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    private Main() {}

    /**
     * Runs the command and ends the JVM with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(execute(args));
    }

    /** Runs the command; its exit code. */
    static int execute(String... args) {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::failed)
                .execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command; see 'plumbline --help'.");
    }

    /** One line that says what happened; the stack only where the kit itself is at fault. */
    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult result) {
        return switch (e) {
            case NotationException _, TraceException _, CatalogueException _, DamagedRecordException _ -> say(command, e.getMessage(), ExitCode.USAGE);
            case UsageException _ -> say(command, e.getMessage(), ExitCode.USAGE);
            case FileAlreadyExistsException f -> say(
                    command, f.getFile() + " " + (f.getReason() == null ? "exists" : f.getReason()), ExitCode.USAGE);
            case NoSuchFileException f -> say(command, f.getFile() + ": no such file", ExitCode.USAGE);
            case IutException i -> say(command, i.kind() + ": " + i.getMessage(), ExitCode.NOT_JUDGED);
            case KitFault _ -> say(command, "fault of the kit: " + e.getMessage(), ExitCode.KIT_FAULT);
            default -> {
                e.printStackTrace(command.getErr());
                yield say(command, "fault of the kit: " + e, ExitCode.KIT_FAULT);
            }
        };
    }

    private static int say(CommandLine command, @org.jspecify.annotations.Nullable String message, int exit) {
        command.getErr().println("plumbline: " + message);
        return exit;
    }

    /** The version of the kit, read from the manifest of the jar that holds this class. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"plumbline " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
