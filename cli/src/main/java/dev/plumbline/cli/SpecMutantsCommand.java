package dev.plumbline.cli;

import dev.plumbline.spec.model.BuiltInModules;
import dev.plumbline.spec.soundness.MutationScore;
import dev.plumbline.spec.soundness.SpecMutation;
import dev.plumbline.spec.soundness.SpecMutation.Mutant;
import dev.plumbline.spec.soundness.Verdict;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline spec mutants}: alters the specification, one thing at a time, and counts what is noticed. */
@Command(
        name = "mutants",
        description = "Drops every guard and alters every effect and condition of the specification, one at a time,"
                + " and counts how many of these mutants something notices.",
        mixinStandardHelpOptions = true)
final class SpecMutantsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "MODULE", description = "modules; all if none is named")
    private List<String> modules = List.of();

    @Option(
            names = "--at-least",
            defaultValue = "95",
            description = "per cent that have to be noticed, 0 to 100; below, the exit code is 1. Default: ${DEFAULT-VALUE}")
    private double atLeast;

    @Option(names = "--list", description = "print every mutant and what noticed it")
    private boolean list;

    @Override
    public Integer call() throws Exception {
        if (!(atLeast >= 0 && atLeast <= 100)) {
            throw new UsageException("--at-least is a number from 0 to 100");
        }
        PrintWriter out = spec.commandLine().getOut();
        Path folders = Files.createTempDirectory("plumbline-spec");
        try (BuiltInModules all = BuiltInModules.open()) {
            List<String> names = ModuleNames.chosen(modules, all.names());
            for (String name : names) {
                all.copyAll(name, folders.resolve(name));
            }
            MutationScore score = SpecMutation.run(folders, names, mutant -> {
                if (list) {
                    out.println(row(mutant));
                    out.flush();
                }
            });
            return conclude(score, names, out);
        } finally {
            try (Stream<Path> all = Files.walk(folders)) {
                all.map(Path::toFile).sorted(Comparator.reverseOrder()).forEach(java.io.File::delete);
            }
        }
    }

    private static String row(Mutant mutant) {
        return mutant.verdict() + "  " + mutant.module() + ": " + mutant.name()
                + (mutant.by().isEmpty() ? "" : "  [" + mutant.by() + "]");
    }

    private int conclude(MutationScore score, List<String> names, PrintWriter out) {
        names.forEach(name -> out.println(name + ": " + score.of(name).counts()));
        out.println("all: " + score.counts());
        List<Mutant> survivors = score.with(Verdict.SURVIVED);
        out.println(survivors.size() + " survivors" + (survivors.isEmpty() ? "" : ":"));
        for (Mutant survivor : survivors) {
            out.println("  " + survivor.module() + ": " + survivor.name());
            survivor.shown().ifPresent(shown -> out.println("    in the module, " + shown.words()));
        }
        out.flush();
        return score.size() > 0 && score.percent() >= atLeast ? ExitCode.CONFORMANT : ExitCode.NONCONFORMANT;
    }
}
