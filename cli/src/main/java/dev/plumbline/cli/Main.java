package dev.plumbline.cli;

import java.io.PrintWriter;
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
        subcommands = {
            RunCommand.class,
            ReplayCommand.class,
            JudgeCommand.class,
            FuzzCommand.class,
            ClaimsCommand.class,
            SuitesCommand.class,
            InfCommand.class,
            InitCommand.class,
            MatrixCommand.class,
            SpecCommand.class,
            ExplainCommand.class
        },
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
        return Trouble.of(e)
                .map(trouble -> say(command, trouble.message(), trouble.exit()))
                .orElseGet(() -> fault(command, e));
    }

    private static int fault(CommandLine command, Throwable e) {
        e.printStackTrace(command.getErr());
        return say(command, "fault of the kit: " + e, ExitCode.KIT_FAULT);
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
