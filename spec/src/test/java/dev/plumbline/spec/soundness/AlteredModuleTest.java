package dev.plumbline.spec.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.spec.graph.SpecificationException;
import dev.plumbline.spec.graph.TinyModule;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.soundness.Consequences.Consequence;
import dev.plumbline.spec.soundness.SpecMutation.Mutant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mutants of a small module: each is noticed by what it breaks, and by nothing if it breaks nothing. */
class AlteredModuleTest {

    /** Counts to 3 and begins again; on the way back it may count down. */
    private static final String COUNTER = """
            Init == x = 0
            \\* @req REF-05
            Below == x < 3
            \\* @req REF-06
            FarBelow == x < 5
            \\* @by environment
            WorkItem == Below /\\ FarBelow /\\ x' = x + 1
            \\* @req REF-07
            Above == x > 1
            \\* @by environment
            Quiescent == Above /\\ x' = IF x = 3 THEN 0 ELSE 1
            \\* @owed REF-08
            Due == x > 0 /\\ x = 2
            Small == x < 4
            Spec == Init /\\ [][WorkItem \\/ Quiescent]_x /\\ WF_x(Quiescent) /\\ WF_x(x = 3 /\\ Quiescent)
            Ends == x = 3 ~> x = 0
            Next == WorkItem \\/ Quiescent
            """;

    @TempDir
    private Path tla;

    private Path folder;

    @BeforeEach
    void makeItsFolder() throws Exception {
        folder = Files.createDirectory(tla.resolve("Tiny"));
    }

    @Test
    void a_guard_that_an_invariant_needs_is_missed_by_it() throws Exception {
        counter();
        assertThat(mutant("WorkItem without Below"))
                .isEqualTo(noticed("WorkItem without Below", Verdict.INVARIANT, "invariant Small"));
    }

    @Test
    void a_guard_is_missed_where_it_alone_forbade() throws Exception {
        reachable(counter());
        assertThat(mutant("Quiescent without Above"))
                .isEqualTo(noticed("Quiescent without Above", Verdict.REACHABILITY, "reachability: Above alone forbids Quiescent()"));
    }

    @Test
    void a_guard_that_another_one_implies_is_equivalent() throws Exception {
        reachable(counter());
        assertThat(mutant("WorkItem without FarBelow").verdict()).isEqualTo(Verdict.EQUIVALENT);
    }

    @Test
    void an_obligation_that_loses_a_condition_without_a_difference_is_equivalent() throws Exception {
        counter();
        assertThat(mutant("Due without its condition 1").verdict()).isEqualTo(Verdict.EQUIVALENT);
        assertThat(mutant("Due without its condition 2"))
                .isEqualTo(survived(new Consequence("Due without its condition 2", List.of("WorkItem()"), "Due", false)));
    }

    @Test
    void an_obligation_that_is_always_or_never_due_does_not_come_when_it_should() throws Exception {
        reachable(counter());
        assertThat(mutant("Due always").by()).isEqualTo("reachability: WorkItem() makes Due true");
        assertThat(mutant("Due turned round").by()).isEqualTo("reachability: WorkItem() makes Due true");
        assertThat(mutant("Due without its condition 2").by()).isEqualTo("reachability: WorkItem() makes Due true");
    }

    @Test
    void an_effect_that_nothing_holds_survives_and_the_shortest_run_that_shows_it_is_told() throws Exception {
        counter();
        assertThat(mutant("Quiescent leaves x"))
                .isEqualTo(survived(new Consequence(
                        "Quiescent leaves x", List.of("WorkItem()", "WorkItem()", "Quiescent()"), "Above", false)));
    }

    @Test
    void an_effect_that_is_no_longer_seen() throws Exception {
        reachable(counter());
        assertThat(mutant("Quiescent leaves x"))
                .isEqualTo(noticed("Quiescent leaves x", Verdict.REACHABILITY, "reachability: Quiescent() makes Above false"));
    }

    @Test
    void an_effect_that_a_temporal_property_holds() throws Exception {
        counter();
        Files.writeString(folder.resolve("MCLive.tla"), "---- MODULE MCLive ----\nEXTENDS Tiny\n====\n");
        Files.writeString(folder.resolve("MCLive.cfg"), "SPECIFICATION Spec\nPROPERTY Ends\n");
        Files.writeString(folder.resolve("manifest.yaml"), """
                {module: Tiny, title: t, cut: module, transitions: 5, models: [
                {name: MCTiny, config: MCTiny.cfg, expect: ok, states: 4, about: a},
                {name: MCLive, config: MCLive.cfg, expect: ok, states: 4, about: b}]}
                """);
        assertThat(mutant("Quiescent leaves x"))
                .isEqualTo(noticed("Quiescent leaves x", Verdict.MODEL, "MCLive.cfg: liveness"));
        assertThat(mutant("Due without its condition 2").verdict()).isEqualTo(Verdict.SURVIVED);
    }

    @Test
    void what_follows_of_an_effect_shows_that_it_is_gone() throws Exception {
        counter();
        Consequence shown = mutant("Quiescent leaves x").shown().orElseThrow();
        Files.createDirectory(folder.resolve("traces"));
        Path file = folder.resolve(Consequences.FILE);
        Files.writeString(file, new Consequences("Tiny", List.of(shown)).text());
        assertThat(mutant("Quiescent leaves x"))
                .isEqualTo(noticed("Quiescent leaves x", Verdict.CONSEQUENCE, "consequence: " + shown.words()));
        Files.writeString(file, Files.readString(file).replace("holds: false", "holds: true"));
        assertThatExceptionOfType(SpecificationException.class)
                .isThrownBy(this::score)
                .withMessageContaining("Tiny, unaltered, is not as this has it: consequence: ");
    }

    @Test
    void what_was_never_reachable_is_refused() throws Exception {
        reachable(counter());
        Path file = folder.resolve(Reachability.FILE);
        Files.writeString(file, Files.readString(file).replace("kind: begins, guard: \"Due\"", "kind: ends, guard: \"Due\""));
        assertThatExceptionOfType(SpecificationException.class)
                .isThrownBy(this::score)
                .withMessageContaining("Tiny, unaltered, is not as this has it: reachability: WorkItem() makes Due false");
    }

    @Test
    void the_score_counts_what_could_be_noticed() throws Exception {
        counter();
        MutationScore score = score();
        assertThat(score.of("Tiny")).isEqualTo(score);
        assertThat(score.with(Verdict.EQUIVALENT)).hasSize(2);
        assertThat(score.size()).isEqualTo(score.mutants().size() - 2);
        assertThat(score.killed()).isEqualTo(score.size() - score.with(Verdict.SURVIVED).size());
        assertThat(score.line()).startsWith("killed " + score.killed() + " of " + score.size());
        assertThat(new MutationScore(List.of()).percent()).isZero();
    }

    private TransitionGraph counter() throws Exception {
        return TinyModule.graph(folder, COUNTER, "INVARIANT Small", "CHECK_DEADLOCK TRUE");
    }

    private void reachable(TransitionGraph graph) throws Exception {
        Files.createDirectory(folder.resolve("traces"));
        Files.writeString(folder.resolve(Reachability.FILE), Reachability.of(graph).text());
    }

    private Mutant mutant(String name) throws Exception {
        return score().mutants().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
    }

    private MutationScore score() throws Exception {
        return SpecMutation.run(tla, List.of("Tiny"), _ -> {});
    }

    private static Mutant noticed(String name, Verdict verdict, String by) {
        return new Mutant("Tiny", name, verdict, by, Optional.empty());
    }

    private static Mutant survived(Consequence shown) {
        return new Mutant("Tiny", shown.of(), Verdict.SURVIVED, "", Optional.of(shown));
    }
}
