package dev.plumbline.spec.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much there is of everything.
 *
 * @param rows rows of the catalogue, without area ENV
 * @param environment rows of area ENV
 * @param testable rows that can be tested at the boundary
 * @param formal of these, those that a module states
 * @param open of these, those of which is known what they need
 * @param elsewhere rows that cannot be tested at the boundary
 * @param conforming rows that an example shows kept
 * @param violating rows that an example shows broken
 * @param mutants rows with a guard that a mutant removes
 * @param judged formal rows by which runs of a profile are judged
 * @param missing rows that nobody accounts for
 */
public record Counts(
        long rows,
        long environment,
        long testable,
        long formal,
        long open,
        long elsewhere,
        long conforming,
        long violating,
        long mutants,
        long judged,
        long missing) {

    private static final double PERCENT = 100.0;

    /** Counts rows. */
    static Counts of(List<Row> rows) {
        long environment = rows.stream().filter(r -> r.requirement().id().area().equals("ENV")).count();
        List<Row> testable = rows.stream().filter(Row::isTestable).toList();
        return new Counts(
                rows.size() - environment,
                environment,
                testable.size(),
                testable.stream().filter(Row::isFormal).count(),
                rows.stream().filter(r -> r.account() == Row.Account.OPEN).count(),
                rows.stream().filter(r -> !r.isTestable()).count(),
                rows.stream().filter(r -> !r.conforming().isEmpty()).count(),
                rows.stream().filter(r -> !r.violating().isEmpty()).count(),
                rows.stream().filter(r -> !r.mutants().isEmpty()).count(),
                rows.stream().filter(r -> r.isFormal() && !r.profiles().isEmpty()).count(),
                rows.stream().filter(r -> r.account() == Row.Account.MISSING).count());
    }

    /** Formal rows in percent of those that can be tested at the boundary. */
    public double percent() {
        return testable == 0 ? 0 : PERCENT * formal / testable;
    }

    /** Those counts that never may fall, by name. */
    Map<String, Long> rising() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("rows", rows);
        counts.put("environment", environment);
        counts.put("testable", testable);
        counts.put("formal", formal);
        counts.put("conforming", conforming);
        counts.put("violating", violating);
        counts.put("mutants", mutants);
        counts.put("judged", judged);
        return counts;
    }

    @Override
    public String toString() {
        return rows + " rows + " + environment + " ENV rows; testable at the boundary " + testable + ", of these formal "
                + formal + " (%.1f %%)".formatted(percent()) + ", open " + open + "; elsewhere " + elsewhere
                + "; with conforming example " + conforming + ", with violating example " + violating
                + ", with mutant " + mutants + ", judged in a profile " + judged + "; unaccounted " + missing;
    }
}
