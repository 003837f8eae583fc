package dev.plumbline.cli;

import dev.plumbline.conformance.adapter.NotationException;
import dev.plumbline.conformance.session.KitFault;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reports.record.DamagedRecordException;
import dev.plumbline.spec.event.TraceException;
import dev.plumbline.spec.requirement.CatalogueException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
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
        subcommands = {RunCommand.class, ReplayCommand.class, JudgeCommand.class, FuzzCommand.class, SpecCommand.class, ExplainCommand.class},
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
        return execute(new CommandLine(new Main()), args);
    }

    /** Runs the command with other places for what it says; its exit code. */
    static int execute(PrintWriter out, PrintWriter err, String... args) {
        return execute(new CommandLine(new Main()).setOut(out).setErr(err), args);
    }

    /** The JVM itself would end with 1, which means nonconformant, when an error gets through. */
    private static int execute(CommandLine command, String... args) {
        command.setCaseInsensitiveEnumValuesAllowed(true).setExecutionExceptionHandler(Main::failed);
        try {
            return command.execute(args);
        } catch (Error e) {
            return fault(command, e);
        }
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
            case FileSystemException f -> say(command, f.getFile() + ": " + reason(f), ExitCode.USAGE);
            case IOException _ -> say(command, "input or output failed: " + e.getMessage(), ExitCode.NOT_JUDGED);
            case IutException i -> say(command, i.kind() + ": " + i.getMessage(), ExitCode.NOT_JUDGED);
            case KitFault _ -> say(command, "fault of the kit: " + e.getMessage(), ExitCode.KIT_FAULT);
            default -> fault(command, e);
        };
    }

    private static int fault(CommandLine command, Throwable e) {
        e.printStackTrace(command.getErr());
        return say(command, "fault of the kit: " + e, ExitCode.KIT_FAULT);
    }

    private static String reason(FileSystemException e) {
        if (e.getReason() != null) {
            return e.getReason();
        }
        return switch (e) {
            case NoSuchFileException _ -> "no such file";
            case FileAlreadyExistsException _ -> "exists";
            case AccessDeniedException _ -> "access denied";
            default -> "cannot be used";
        };
    }

    private static int say(CommandLine command, @Nullable String message, int exit) {
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
