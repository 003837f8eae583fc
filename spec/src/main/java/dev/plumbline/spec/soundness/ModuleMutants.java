package dev.plumbline.spec.soundness;

import dev.plumbline.spec.example.Example;
import dev.plumbline.spec.example.Examples;
import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.SpecificationException;
import dev.plumbline.spec.graph.TlcModel;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Readings;
import dev.plumbline.spec.soundness.Consequences.Consequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tla2sany.semantic.OpDefNode;
import tlc2.tool.EvalException;
import util.Assert.TLCRuntimeException;

/**
 * All mutants of one module, and what notices each. Runs in a class loader of its own: TLC keeps static state, and the
 * mutations alter the tree of the only module that TLC has parsed there.
 */
public final class ModuleMutants {

    /** How many states that the module did not have are looked at for invariants. */
    private static final int NEW_STATES = 3000;

    /** How many pairs of states are compared before two modules count as different. */
    private static final int PAIRS = 200_000;

    private final Bench bench;
    private final List<Example> examples;
    private final Optional<Reachability> reachability;
    private final Consequences consequences;
    private final Set<String> readings;
    private final Set<String> alone = new HashSet<>();

    private ModuleMutants(Path folder, String module, TransitionGraph graph)
            throws SpecificationException, CatalogueException, IOException {
        this.bench = new Bench(folder, module, graph);
        this.examples = Files.exists(folder.resolve(Examples.FILE)) ? Examples.read(folder).examples() : List.of();
        this.reachability = Files.exists(folder.resolve(Reachability.FILE))
                ? Optional.of(Reachability.read(folder))
                : Optional.empty();
        this.consequences = Consequences.read(folder, module);
        this.readings = Readings.defaults();
    }

    /**
     * Makes and judges every mutant of a module. Called in a class loader of its own.
     *
     * @param folder the module's folder
     * @param module its name
     * @param graph file of its graph
     * @param listener is told of each mutant: its name, the name of its {@link Verdict}, and by what it was noticed; of a
     *     survivor instead the steps of a run, one on each line, what it shows, and whether that holds
     */
    public static void run(String folder, String module, String graph, Consumer<String[]> listener)
            throws SpecificationException, CatalogueException, IOException {
        Path of = Path.of(folder);
        ModuleMutants mutants = new ModuleMutants(of, module, GraphExport.export(of, module, Path.of(graph)));
        mutants.checkUnaltered();
        List<OpDefNode> definitions = mutants.bench.model().definitions();
        for (Mutation mutation : MutationFinder.find(TlcModel.actionsOf(definitions), definitions)) {
            String[] found = mutants.judge(mutation);
            listener.accept(
                    Stream.concat(Stream.of(mutation.name()), Stream.of(found)).toArray(String[]::new));
        }
        mutants.checkUnaltered();
    }

    /** Unless its examples and its reachability are as they should be, nothing that a mutant does would be seen. */
    private void checkUnaltered() throws SpecificationException {
        Mutation none = new Mutation(
                "unaltered",
                Mutation.Kind.CONDITION,
                bench.model().definition(0),
                "",
                Edit.none(),
                Mutation.Truth.AS_WRITTEN);
        try (Variant variant = new Variant(bench, none)) {
            Replay replay = new Replay(bench, variant, readings, Set.of());
            examples.stream().filter(replay::breaksNothingElse).forEach(example -> alone.add(example.guard()));
            Optional<String> differs = replayed(variant).or(() -> consequences(variant));
            if (differs.isPresent()) {
                throw new SpecificationException(
                        bench.graph().module() + ", unaltered, is not as this has it: " + differs.get());
            }
        }
    }

    private String[] judge(Mutation mutation) throws SpecificationException, IOException {
        try (Variant variant = new Variant(bench, mutation)) {
            Optional<String> replayed = replayed(variant);
            if (replayed.isPresent()) {
                return result(replayed.get().startsWith("example") ? Verdict.EXAMPLE : Verdict.REACHABILITY, replayed.get());
            }
            Optional<String> fault = VariantExplorer.fault(bench, variant, NEW_STATES);
            if (fault.isPresent()) {
                return result(Verdict.INVARIANT, fault.get());
            }
            Optional<String> consequence = consequences(variant);
            if (consequence.isPresent()) {
                return result(Verdict.CONSEQUENCE, consequence.get());
            }
            return Difference.between(bench, variant, PAIRS)
                    .map(ModuleMutants::survived)
                    .orElse(result(Verdict.EQUIVALENT, ""));
        } catch (IllegalArgumentException | EvalException | TLCRuntimeException e) {
            return result(Verdict.INVARIANT, "cannot be evaluated: " + e.getMessage());
        }
    }

    private static String[] result(Verdict verdict, String by) {
        return new String[] {verdict.name(), by};
    }

    private static String[] survived(Consequence shown) {
        return new String[] {
            Verdict.SURVIVED.name(),
            String.join("\n", shown.run()),
            shown.subject(),
            String.valueOf(shown.holds())
        };
    }

    private Optional<String> consequences(Variant variant) {
        Replay replay = new Replay(bench, variant, readings, alone);
        return consequences.consequences().stream().map(replay::differs).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> replayed(Variant variant) {
        Replay replay = new Replay(bench, variant, readings, alone);
        Stream<Optional<String>> found = Stream.concat(
                examples.stream().map(replay::differs),
                reachability.stream().flatMap(r -> r.sights().stream().map(sight -> replay.differs(r, sight))));
        return found.flatMap(Optional::stream).findFirst();
    }
}
