package dev.plumbline.conformance.complete;

import java.util.List;
import java.util.Map;

/**
 * What a study of a machine found.
 *
 * @param machine name of the machine
 * @param states number of states
 * @param distinct how many of them are not bisimilar to another one
 * @param transitions number of transitions
 * @param possible how many single faults there are
 * @param single what became of those that were made
 * @param extra what became of those with one state more
 * @param survivors single faults that the complete suites should have killed and did not, in words
 */
public record FaultCounts(
        String machine,
        int states,
        int distinct,
        int transitions,
        long possible,
        Kind single,
        Kind extra,
        List<String> survivors) {

    /**
     * Faults of one kind.
     *
     * @param faulty how many a suite has to kill
     * @param conforming how many use a freedom that the documents leave and break nothing
     * @param equivalent how many are bisimilar to the specification
     * @param scores what each suite did, by its name
     */
    public record Kind(int faulty, int conforming, int equivalent, Map<String, Score> scores) {

        /** Copies the map. */
        public Kind {
            scores = Map.copyOf(scores);
        }

        /** All of them. */
        public int all() {
            return faulty + conforming + equivalent;
        }

        /** What a suite killed. */
        public int killed(String suite) {
            Score score = scores.get(suite);
            return score == null ? 0 : score.killed();
        }
    }

    /** Copies the list. */
    public FaultCounts {
        survivors = List.copyOf(survivors);
    }
}
