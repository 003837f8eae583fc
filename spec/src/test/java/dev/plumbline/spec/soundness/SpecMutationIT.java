package dev.plumbline.spec.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.soundness.Consequences.Consequence;
import dev.plumbline.spec.soundness.SpecMutation.Mutant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every alteration of a module is noticed, but for those that were approved. */
class SpecMutationIT {

    private static MutationScore score;

    @BeforeAll
    static void alterEverything() throws Exception {
        List<String> modules = Modules.names();
        score = SpecMutation.run(Modules.ROOT, modules, _ -> {});
        modules.forEach(module -> System.out.println("spec mutants of " + module + ": " + score.of(module).line()));
        System.out.println("spec mutants: " + score.line());
    }

    @Test
    void nothing_survives_but_what_is_approved() throws Exception {
        Tuple[] approved = Approved.read().survivors().stream()
                .map(s -> tuple(s.module(), s.mutant()))
                .toArray(Tuple[]::new);
        assertThat(score.with(Verdict.SURVIVED)).extracting(Mutant::module, Mutant::name).containsExactlyInAnyOrder(approved);
    }

    @Test
    void of_all_mutants_that_could_be_noticed_at_least_95_percent_were() {
        assertThat(score.percent()).isGreaterThanOrEqualTo(95);
    }

    /** Otherwise the mutants would say nothing of what the finder does not see. */
    @Test
    void every_guard_is_dropped_somewhere_and_every_obligation_altered() throws Exception {
        for (String module : Modules.names()) {
            TransitionGraph graph = GraphExport.builtIn(module);
            List<String> names = score.of(module).mutants().stream().map(Mutant::name).toList();
            TreeSet<String> missed = new TreeSet<>();
            graph.labels().stream().flatMap(label -> label.guards().stream()).forEach(g -> missed.add(graph.guards().get(g).name()));
            missed.removeIf(guard -> names.stream().anyMatch(name -> name.matches(".* without " + guard + "( \\(\\d+\\))?")));
            assertThat(missed).as(module).isEmpty();
            Stream<String> conditions = graph.guards().stream()
                    .filter(g -> switch (g.kind()) {
                        case ADVICE, PERMISSION, OWED, FINAL -> true;
                        case REQUIREMENT, FRAME, SCOPE, NESTING -> false;
                    })
                    .map(g -> g.name() + " always");
            assertThat(names).containsAll(conditions.distinct().toList());
        }
    }

    /** Writes what shows the survivors, in place of what showed those of before. */
    public static void main(String[] args) throws Exception {
        for (String module : Modules.names()) {
            Files.deleteIfExists(Modules.folder(module).resolve(Consequences.FILE));
        }
        MutationScore alone = SpecMutation.run(Modules.ROOT, Modules.names(), _ -> {});
        System.out.println("spec mutants, without consequences: " + alone.line());
        for (String module : Modules.names()) {
            List<Consequence> shown = alone.of(module).with(Verdict.SURVIVED).stream()
                    .flatMap(mutant -> mutant.shown().stream())
                    .filter(consequence -> !consequence.subject().isEmpty())
                    .toList();
            if (!shown.isEmpty()) {
                Path file = Modules.folder(module).resolve(Consequences.FILE);
                Files.writeString(file, new Consequences(module, shown).text());
            }
        }
    }
}
