package dev.plumbline.conformance.suite;

import java.util.Map;
import java.util.TreeMap;

/**
 * What the environment of a walk leans towards.
 *
 * @param inputs how much more often than others a kind of input is given, 1 where none is named
 * @param unusual by the first word of a question, the share of answers that are not the usual one
 */
record Lean(Map<String, Double> inputs, Map<String, Double> unusual) {

    private static final double UNUSUAL = 0.25;

    /** Taking everything down early would leave nothing to see. */
    private static final Map<String, Double> PATIENCE =
            Map.of("detach", 0.02, "pause", 0.02, "PORT_TEARDOWN", 0.02, "NIC_DISCONNECT", 0.3, "halt", 0.3);

    double weight(String kind) {
        return inputs.getOrDefault(kind, PATIENCE.getOrDefault(kind, 1.0));
    }

    double unusual(String question) {
        return unusual.getOrDefault(word(question), UNUSUAL);
    }

    /** The kind of an input, and what a question is about. */
    static String word(String label) {
        int space = label.indexOf(' ');
        return space < 0 ? label : label.substring(0, space);
    }

    /** The same leaning, weaker or stronger: 0 is none. */
    Lean times(double strength) {
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
