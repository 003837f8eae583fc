package dev.plumbline.conformance.complete;

import java.util.ArrayList;
import java.util.List;

/**
 * Mutants by how they relate to the specification.
 *
 * @param faulty those that a suite has to kill
 * @param conforming how many use a freedom that the documents leave and break nothing
 * @param equivalent how many are bisimilar to the specification
 */
record SortedFaults(List<Mutant> faulty, int conforming, int equivalent) {

    /** Sorts mutants. */
    static SortedFaults of(List<Mutant> mutants, Automaton spec) {
        return of(mutants, new FaultSorter(spec, new Separator(spec)));
    }

    /** Sorts mutants with what is known of the specification already. */
    static SortedFaults of(List<Mutant> mutants, FaultSorter sorter) {
        List<Mutant> faulty = new ArrayList<>();
        int conforming = 0;
        int equivalent = 0;
        for (Mutant mutant : mutants) {
            switch (sorter.of(mutant)) {
                case FAULTY -> faulty.add(mutant);
                case CONFORMING -> conforming++;
                case EQUIVALENT -> equivalent++;
            }
        }
        return new SortedFaults(faulty, conforming, equivalent);
    }
}
