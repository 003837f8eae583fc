package dev.plumbline.spec.soundness;

import dev.plumbline.spec.soundness.SpecMutation.Mutant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The mutants of a specification and what became of them. Equivalent ones count for nothing.
 *
 * @param mutants all mutants
 */
public record MutationScore(List<Mutant> mutants) {

    /** Copies the list. */
    public MutationScore {
        mutants = List.copyOf(mutants);
    }

    /** The mutants with a verdict. */
    public List<Mutant> with(Verdict verdict) {
        return mutants.stream().filter(m -> m.verdict() == verdict).toList();
    }

    /** The score of one module. */
    public MutationScore of(String module) {
        return new MutationScore(
                mutants.stream().filter(m -> m.module().equals(module)).toList());
    }

    /** How many mutants could be noticed. */
    public int size() {
        return mutants.size() - with(Verdict.EQUIVALENT).size();
    }

    /** How many were. */
    public int killed() {
        return size() - with(Verdict.SURVIVED).size();
    }

    /** How many of those that could be noticed were, from 0 to 100; 0 if there are none. */
    public double percent() {
        return size() == 0 ? 0 : 100.0 * killed() / size();
    }

    /** In one line, with the survivors. */
    public String line() {
        return counts() + ", survivors " + with(Verdict.SURVIVED).stream().map(Mutant::name).toList();
    }

    /** How many were noticed by what, in one line. */
    public String counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        mutants.forEach(m -> counts.merge(m.verdict(), 1, Integer::sum));
        return String.format(
                Locale.ROOT,
                "killed %d of %d (%.1f %%: examples %d, reachability %d, invariants %d, consequences %d, models %d),"
                        + " equivalent %d, survived %d",
                killed(),
                size(),
                percent(),
                counts.getOrDefault(Verdict.EXAMPLE, 0),
                counts.getOrDefault(Verdict.REACHABILITY, 0),
                counts.getOrDefault(Verdict.INVARIANT, 0),
                counts.getOrDefault(Verdict.CONSEQUENCE, 0),
                counts.getOrDefault(Verdict.MODEL, 0),
                counts.getOrDefault(Verdict.EQUIVALENT, 0),
                counts.getOrDefault(Verdict.SURVIVED, 0));
    }
}
