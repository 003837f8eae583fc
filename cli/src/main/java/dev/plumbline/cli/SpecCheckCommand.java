package dev.plumbline.cli;

import dev.plumbline.spec.model.BuiltInModules;
import dev.plumbline.spec.model.SpecCheck;
import dev.plumbline.spec.model.SpecCheck.Line;
import dev.plumbline.spec.model.SpecCheck.Scope;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline spec check}: TLC on every model, held against the manifests. */
@Command(
        name = "check",
        description = "Runs TLC on the models of the specification and compares with what their manifests promise.",
        mixinStandardHelpOptions = true)
final class SpecCheckCommand implements Callable<Integer> {

    /** The scopes that can be asked for by name. */
    enum Size {
        SMALL,
        LARGE
    }

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "MODULE", description = "modules; all if none is named")
    private List<String> modules = List.of();

    @Option(names = "--quick", description = "only the first model of each module")
    private boolean quick;

    @Option(
            names = "--workers",
            defaultValue = "2",
            description = "models at a time; with --scope large, worker processes of each model. Default: ${DEFAULT-VALUE}")
    private int workers;

    @Option(
            names = "--scope",
            defaultValue = "small",
            description = "small: all models in one process each; large: the large models, in TLC's distributed mode")
    private Size scope = Size.SMALL;

    @Option(names = "--limit", defaultValue = "600", description = "seconds for each model. Default: ${DEFAULT-VALUE}")
    private int limit;

    @Override
    public Integer call() throws Exception {
        if (workers < 1 || limit < 1) {
            throw new UsageException("--workers and --limit are numbers from 1");
        }
        if (quick && scope == Size.LARGE) {
            throw new UsageException("--quick and --scope large exclude each other");
        }
        PrintWriter out = spec.commandLine().getOut();
        Scope chosen = scope == Size.LARGE ? Scope.LARGE : quick ? Scope.QUICK : Scope.ALL;
        SpecCheck check = new SpecCheck(chosen, workers, Duration.ofSeconds(limit));
        try (BuiltInModules all = BuiltInModules.open()) {
            List<String> names = ModuleNames.chosen(modules, all.names());
            int size = check.size(names);
            if (size == 0) {
                throw new UsageException("empty selection: no model of that scope in " + names);
            }
            int[] done = {0};
            List<Line> lines = check.run(all, names, line -> {
                out.println(row(++done[0] + "/" + size, line));
                out.flush();
            });
            return conclude(lines, out);
        }
    }

    private static String row(String count, Line line) {
        return String.format(
                Locale.ROOT,
                "%7s  %-8s %-22s %-28s %,12d states, manifest %,12d  %6.1f s",
                count,
                line.isAsPromised() ? "ok" : "DIFFERS",
                line.module(),
                line.model().config(),
                line.outcome().distinct(),
                line.model().states(),
                line.seconds());
    }

    private static int conclude(List<Line> lines, PrintWriter out) {
        List<Line> wrong = lines.stream().filter(l -> !l.isAsPromised()).toList();
        wrong.forEach(line -> out.println(SpecCheck.difference(line)));
        long modules = lines.stream().map(Line::module).distinct().count();
        long states = lines.stream().mapToLong(l -> l.outcome().distinct()).sum();
        out.printf(
                Locale.ROOT,
                "%d models of %d modules, %,d states: %s%n",
                lines.size(),
                modules,
                states,
                wrong.isEmpty() ? "all as their manifests promise" : wrong.size() + " differ from their manifests");
        out.flush();
        return SpecCheck.isGreen(lines) ? ExitCode.CONFORMANT : ExitCode.NONCONFORMANT;
    }
}
