package dev.plumbline.conformance.script;

/**
 * An answer of the environment that is not the usual one, such as a lower request that fails.
 *
 * @param question what is decided
 * @param option the answer
 */
public record Fault(String question, String option) {}
