package dev.plumbline.spec.graph;

import dev.plumbline.spec.model.BuiltInModules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The modules that the kit carries, evaluated at a larger scope than that of their graphs. */
public final class LargerScope {

    /** What a number becomes that bounds a model. */
    public static final int NUMBER = 1_000;

    /** How many values a set of slots becomes that bounds a model. */
    public static final int SLOTS = 8;

    private LargerScope() {}

    /**
     * A module with a larger constant.
     *
     * @param graph of the module, as the kit carries it
     * @param constant name of the constant
     * @return none if the module has no such constant, or none that can be larger
     * @throws SpecificationException if TLC cannot evaluate the model
     */
    @SuppressWarnings("unchecked")
    public static Optional<EvaluatedGraph> of(TransitionGraph graph, String constant)
            throws SpecificationException, IOException {
        String module = graph.module();
        Path folder = Files.createTempDirectory("plumbline-scope");
        try {
            try (BuiltInModules modules = BuiltInModules.open()) {
                modules.copy(module, folder);
            }
            Path model = folder.resolve("MC" + module + ".cfg");
            Optional<String> larger = larger(Files.readString(model), constant);
            if (larger.isEmpty()) {
                return Optional.empty();
            }
            Files.writeString(model, larger.get());
            Path labels = folder.resolve("labels");
            Map<String, Object> evaluation = (Map<String, Object>)
                    IsolatedTlc.open(Evaluation.class, "open", folder.toString(), module, labels.toString());
            byte[] file = Files.readAllBytes(labels);
            TransitionGraph single = GraphFile.read(() -> new java.io.ByteArrayInputStream(file));
            return Optional.of(new EvaluatedGraph(single, discriminating(single, graph), evaluation));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** The configuration of a model with a larger constant. */
    static Optional<String> larger(String configuration, String constant) {
        Matcher number = Pattern.compile("(?m)^(\\s*" + Pattern.quote(constant) + "\\s*=\\s*)\\d+\\s*$").matcher(configuration);
        if (number.find()) {
            return Optional.of(number.replaceFirst("$1" + NUMBER));
        }
        Matcher slots = Pattern.compile("(?m)^(\\s*" + Pattern.quote(constant) + "\\s*=\\s*)\\{\"#1\".*}\\s*$").matcher(configuration);
        String more = IntStream.rangeClosed(1, SLOTS)
                .mapToObj(i -> "\"#" + i + "\"")
                .collect(Collectors.joining(", ", "{", "}"));
        return slots.find() ? Optional.of(slots.replaceFirst("$1" + more)) : Optional.empty();
    }

    /** Guards of the larger model discriminate as those of the same name do in the smaller one. */
    private static List<Guard> discriminating(TransitionGraph larger, TransitionGraph smaller) {
        Map<String, Boolean> known = smaller.guards().stream()
                .collect(Collectors.toMap(Guard::name, Guard::discriminating, Boolean::logicalOr));
        List<Guard> guards = new ArrayList<>();
        larger.guards().forEach(guard -> guards.add(guard.discriminating(known.getOrDefault(guard.name(), true))));
        return guards;
    }
}
