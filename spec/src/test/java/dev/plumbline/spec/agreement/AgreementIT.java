package dev.plumbline.spec.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.agreement.Opinion.Outcome;
import dev.plumbline.spec.judge.Machines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three judges agree: the graph, TLC's evaluator, and TLC itself as a checker of traces, on traces of every machine; the
 * kit's judge and the evaluator on dialogues of whole profiles.
 *
 * <p>The number of mutated traces is that of the system property {@code agreement.traces}, 100,000 if it is not set; more
 * of them take longer.
 */
class AgreementIT {

    private static final int LEAST = 100_000;

    /** A judge that gives the same answer to all would be right about most, if there were less of the other. */
    private static final int PERCENT = 20;

    private static Hearing.Report report;

    @BeforeAll
    static void hear(@TempDir Path folder) throws Exception {
        long start = System.nanoTime();
        report = Hearing.of(Integer.getInteger("agreement.traces", LEAST), folder);
        print((System.nanoTime() - start) / 1_000_000_000);
    }

    private static void print(long seconds) throws Exception {
        for (Opinions of : report.machines()) {
            System.out.println("agreement on " + of.corpus().module() + ": " + of.corpus().traces().size() + " traces, "
                    + Opinions.counts(of.graph()));
        }
        List<Trace> traces = report.machines().stream().flatMap(of -> of.corpus().traces().stream()).toList();
        long steps = traces.stream().mapToLong(trace -> trace.steps().size()).sum();
        System.out.println("agreement: " + traces.size() + " traces, " + mutants(_ -> true) + " of them mutants, " + steps
                + " steps; " + seconds + " s");
        System.out.println("  graph: " + counts(Opinions::graph));
        System.out.println("  TLC's evaluator: " + counts(Opinions::evaluator));
        System.out.println("  TLC as a checker of traces: " + counts(Opinions::checker));
        System.out.println("  guards that forbade a step or were owed: " + named().size() + " of " + guards().size());
        for (DialogueOpinions of : report.dialogues()) {
            System.out.println("agreement on dialogues of " + of.selection() + ": " + of.graph().size() + ", "
                    + of.dialogues().events() + " events; judge " + DialogueOpinions.counts(of.graph()) + ", evaluator "
                    + DialogueOpinions.counts(of.evaluator()));
        }
    }

    private static Map<Outcome, Long> counts(Function<Opinions, List<Opinion>> judge) {
        return Opinions.counts(report.machines().stream().flatMap(of -> judge.apply(of).stream()).toList());
    }

    /** How many mutants end in such a way. */
    private static long mutants(Predicate<Opinion> such) {
        long count = 0;
        for (Opinions of : report.machines()) {
            List<Trace> traces = of.corpus().traces();
            for (int i = 0; i < traces.size(); i++) {
                if (traces.get(i).source() == Trace.Source.MUTANT && such.test(of.graph().get(i))) {
                    count++;
                }
            }
        }
        return count;
    }

    /** The guards that a judge named, by machine. */
    private static Set<String> named() {
        Set<String> named = new TreeSet<>();
        for (Opinions of : report.machines()) {
            for (Opinion opinion : of.graph()) {
                opinion.guards().forEach(guard -> named.add(of.corpus().module() + " " + guard.replaceAll("\\(.*", "")));
            }
        }
        return named;
    }

    /** The guards that a judge could name. */
    private static Set<String> guards() throws Exception {
        Set<String> guards = new TreeSet<>();
        for (Opinions of : report.machines()) {
            String module = of.corpus().module();
            Machines.builtIn(List.of(module), Set.of()).getFirst().graph().guards().stream()
                    .filter(guard -> switch (guard.kind()) {
                        case REQUIREMENT, FRAME, SCOPE, NESTING, OWED -> true;
                        case ADVICE, PERMISSION, FINAL -> false;
                    })
                    .forEach(guard -> guards.add(module + " " + guard.name()));
        }
        return guards;
    }

    @Test
    void three_judges_say_the_same_of_every_trace() throws Exception {
        List<Disagreement> found = new ArrayList<>();
        for (Opinions of : report.machines()) {
            found.addAll(of.disagreements(Machines.builtIn(List.of(of.corpus().module()), Set.of()).getFirst().graph()));
        }
        assertThat(found).as("%d disagreements", found.size()).isEmpty();
    }

    @Test
    void two_judges_say_the_same_of_every_dialogue() {
        for (DialogueOpinions of : report.dialogues()) {
            assertThat(of.graph()).isNotEmpty();
            assertThat(of.differences()).as(of.selection()).isEmpty();
        }
    }

    @Test
    void there_are_at_least_100_000_mutated_traces() {
        assertThat(mutants(_ -> true)).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void at_least_a_fifth_of_the_mutants_conforms_and_at_least_a_fifth_does_not() {
        long conforming = mutants(opinion -> opinion.outcome() == Outcome.ACCEPTED);
        long all = mutants(_ -> true);
        assertThat(conforming * 100).isBetween(all * PERCENT, all * (100 - PERCENT));
    }

    @Test
    void at_least_a_fifth_of_the_dialogues_is_allowed_and_at_least_a_fifth_is_not() {
        for (DialogueOpinions of : report.dialogues()) {
            long allowed = of.graph().stream().filter(DialogueOpinion::isAllowed).count();
            long all = of.graph().size();
            assertThat(allowed * 100).isBetween(all * PERCENT, all * (100 - PERCENT));
        }
    }
}
