package dev.plumbline.conformance.suite;

import java.util.Map;
import java.util.TreeMap;

/**
 * What the environment of a walk leans towards.
 *
 * @param inputs how much more often than others a kind of input is given, 1 where none is named
 * @param unusual by the first word of a question, the share of answers that are not the usual one
 */
public record Lean(Map<String, Double> inputs, Map<String, Double> unusual) {

    private static final double UNUSUAL = 0.25;

    /** Taking everything down early would leave nothing to see; what no suite is about comes rarely. */
    private static final Map<String, Double> PATIENCE = Map.ofEntries(
            Map.entry("detach", 0.02),
            Map.entry("pause", 0.02),
            Map.entry("stack", 0.02),
            Map.entry("PORT_TEARDOWN", 0.02),
            Map.entry("NIC_DISCONNECT", 0.3),
            Map.entry("halt", 0.3),
            Map.entry("pnp", 0.1),
            Map.entry("STATUS", 0.1),
            Map.entry("STATUS_NIC", 0.1),
            Map.entry("nbl-in", 0.1),
            Map.entry("nbl-early", 0.1),
            Map.entry("nbl-late", 0.1),
            Map.entry("nbl-cancel", 0.1));

    /** How much more often than others a kind of input is given. */
    public double weight(String kind) {
        return inputs.getOrDefault(kind, PATIENCE.getOrDefault(kind, 1.0));
    }

    /** The share of unusual answers to a question, 0 to 1. */
    public double unusual(String question) {
        return unusual.getOrDefault(word(question), UNUSUAL);
    }

    /** The kind of an input, and what a question is about. */
    public static String word(String label) {
        int space = label.indexOf(' ');
        return space < 0 ? label : label.substring(0, space);
    }

    /** The same leaning, weaker or stronger: 0 is none. */
    public Lean times(double strength) {
        Map<String, Double> weights = new TreeMap<>(inputs);
        weights.replaceAll((_, weight) -> rounded(Math.pow(weight, strength)));
        Map<String, Double> shares = new TreeMap<>(unusual);
        shares.replaceAll((_, share) -> rounded(Math.min(0.9, share * strength)));
        return new Lean(weights, shares);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
