package dev.plumbline.cli;

import dev.plumbline.conformance.complete.Automaton;
import dev.plumbline.conformance.complete.FaultCounts;
import dev.plumbline.conformance.complete.FaultStudy;
import dev.plumbline.conformance.complete.FaultTable;
import dev.plumbline.conformance.complete.Score;
import dev.plumbline.conformance.complete.StudiedMachines;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline suites}: which faults of a machine's graph complete suites, a tour and random walks kill. */
@Command(
        name = "suites",
        description = "Puts faults into the graph of each machine and counts which the complete suites (HSI and Wp), a tour"
                + " and random walks of as many events kill.",
        mixinStandardHelpOptions = true)
final class SuitesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "MACHINE", description = "machines; all, and the composition, if none is named")
    private List<String> machines = List.of();

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "whose machines; may be given several times. Default: all built-in ones, with their filter module")
    private List<String> profiles = StudiedMachines.PROFILES;

    @Option(
            names = "--faults",
            defaultValue = "600",
            description = "faults per machine; a sample where there are more. Default: ${DEFAULT-VALUE}")
    private int faults;

    @Option(
            names = "--extra-faults",
            defaultValue = "40",
            description = "faults with one state more, per machine. Default: ${DEFAULT-VALUE}")
    private int extraFaults;

    @Option(names = "--seed", defaultValue = "1", description = "of samples and random walks. Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(
            names = "--whole",
            paramLabel = "STATES",
            defaultValue = "1000",
            description = "states up to which whole suites are generated and counted; beyond, only the words that HSI and Wp"
                    + " share and that take the faulty transition. Default: ${DEFAULT-VALUE}")
    private int whole;

    @Option(
            names = "--events",
            defaultValue = "10000000",
            description = "events up to which a suite is run to its end, and that random walks have. Default: ${DEFAULT-VALUE}")
    private long events;

    @Option(names = "--list", description = "print the events of every suite")
    private boolean list;

    @Override
    public Integer call() throws Exception {
        if (faults < 1 || extraFaults < 0 || whole < 0 || events < 1) {
            throw new UsageException("--faults and --events are at least 1, --extra-faults and --whole at least 0");
        }
        PrintWriter out = spec.commandLine().getOut();
        FaultTable table = new FaultTable();
        FaultStudy.Effort effort = new FaultStudy.Effort(faults, extraFaults, seed, whole, events);
        StudiedMachines.forEach(profiles, machines, (profile, automaton) -> study(profile, automaton, effort, table, out));
        if (table.faults() == 0) {
            throw new UsageException("no machine " + machines + " in " + profiles);
        }
        out.println(table.sum());
        List<String> survivors = table.survivors();
        survivors.forEach(survivor -> out.println("survivor: " + survivor));
        out.println(table.faults() + " faults; equiv. is bisimilar, allowed uses a freedom; of " + table.faulty()
                + " to kill, " + survivors.size() + " survive a complete suite");
        out.flush();
        return survivors.isEmpty() ? ExitCode.CONFORMANT : ExitCode.NONCONFORMANT;
    }

    private void study(String profile, Automaton automaton, FaultStudy.Effort effort, FaultTable table, PrintWriter out) {
        if (table.faults() == 0) {
            out.println("seed " + seed);
            out.println(FaultTable.head());
        }
        FaultCounts counts = FaultStudy.of(automaton, effort);
        out.println(table.add(counts));
        if (list) {
            out.println("  " + profile + ", " + String.format(Locale.ROOT, "%,d", counts.possible()) + " single faults possible");
            Map<String, Score> scores = new TreeMap<>(counts.extra().scores());
            scores.putAll(counts.single().scores());
            scores.forEach((suite, score) -> out.println("  " + suite + ": " + events(score)));
        }
        out.flush();
    }

    private static String events(Score score) {
        return score.events() == Score.UNKNOWN ? "not counted" : String.format(Locale.ROOT, "%,d events", score.events());
    }
}
