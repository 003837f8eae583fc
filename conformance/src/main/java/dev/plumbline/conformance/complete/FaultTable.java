package dev.plumbline.conformance.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The counts of many machines as lines of text, with their sum. */
public final class FaultTable {

    private static final String ROW = "%-22s %6s %6s %8s %7s %7s %7s %7s %7s %7s %7s %7s | %6s %6s %6s %6s";

    private static final List<String> SINGLE = List.of(FaultStudy.HSI, FaultStudy.WP, FaultStudy.TOUR, FaultStudy.RANDOM);
    private static final List<String> EXTRA = List.of(FaultStudy.HSI, FaultStudy.HSI_ONE, FaultStudy.WP_ONE);

    private final List<FaultCounts> counts = new ArrayList<>();

    /** The line above the counts. */
    public static String head() {
        return String.format(
                Locale.ROOT, ROW, "machine", "states", "differ", "edges", "faults", "equiv.", "allowed", "to kill", "HSI", "Wp",
                "tour", "random", "extra", "HSI", "HSI+1", "Wp+1");
    }

    /** Adds the counts of a machine; their line. */
    public String add(FaultCounts of) {
        counts.add(of);
        return line(of.machine(), of.states(), of.distinct(), of.transitions(), List.of(of));
    }

    /** The line of their sum. */
    public String sum() {
        return line(
                counts.size() + " machines",
                counts.stream().mapToInt(FaultCounts::states).sum(),
                counts.stream().mapToInt(FaultCounts::distinct).sum(),
                counts.stream().mapToInt(FaultCounts::transitions).sum(),
                counts);
    }

    /** Single faults that were made. */
    public int faults() {
        return counts.stream().mapToInt(of -> of.single().all()).sum();
    }

    /** Those of them that a suite has to kill. */
    public int faulty() {
        return counts.stream().mapToInt(of -> of.single().faulty()).sum();
    }

    /** Single faults that the complete suites should have killed and did not. */
    public List<String> survivors() {
        return counts.stream().flatMap(of -> of.survivors().stream()).toList();
    }

    private static String line(String name, int states, int distinct, int edges, List<FaultCounts> of) {
        List<Object> row = new ArrayList<>(List.of(name, states, distinct, edges));
        row.add(of.stream().mapToInt(one -> one.single().all()).sum());
        row.add(of.stream().mapToInt(one -> one.single().equivalent()).sum());
        row.add(of.stream().mapToInt(one -> one.single().conforming()).sum());
        row.add(of.stream().mapToInt(one -> one.single().faulty()).sum());
        SINGLE.forEach(suite ->
                row.add(of.stream().mapToInt(one -> one.single().killed(suite)).sum()));
        row.add(of.stream().mapToInt(one -> one.extra().faulty()).sum());
        EXTRA.forEach(suite ->
                row.add(of.stream().mapToInt(one -> one.extra().killed(suite)).sum()));
        return String.format(Locale.ROOT, ROW, row.toArray());
    }
}
