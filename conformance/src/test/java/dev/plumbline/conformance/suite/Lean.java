package dev.plumbline.conformance.suite;

import java.util.Map;

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
        return new Lean(scaled(inputs, strength), scaled(unusual, Math.min(1, strength)));
    }

    private static Map<String, Double> scaled(Map<String, Double> values, double by) {
        return values.entrySet().stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, value -> Math.pow(value.getValue(), by)));
    }
}
