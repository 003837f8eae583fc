package dev.plumbline.conformance.adapter;

import java.util.List;
import java.util.Map;

/**
 * How a harness is started.
 *
 * @param command the program and its arguments
 * @param environment what it gets beside the environment of the kit
 */
public record Launch(List<String> command, Map<String, String> environment) {

    /** Copies the collections. */
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** A start in the environment of the kit. */
    public static Launch of(List<String> command) {
        return new Launch(command, Map.of());
    }
}
