package dev.plumbline.spec.agreement;

import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.model.ModuleFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a module that checks traces has to know of a machine: its variables, constants, labels and debts. All of it comes
 * from the module's text and the names of labels and guards; the graph's transitions are not looked at.
 *
 * @param name name of the TLA+ module
 * @param variables its variables
 * @param constants the values of its constants but {@code Readings}, as TLA+
 * @param hasReadings whether it has the constant {@code Readings}
 * @param labels for each label the action and its arguments, as TLA+
 * @param actions the actions, each with how many parameters it has
 * @param debts its obligations with arguments, as TLA+
 */
record CheckedModule(
        String name,
        List<String> variables,
        Map<String, String> constants,
        boolean hasReadings,
        List<List<String>> labels,
        Map<String, Integer> actions,
        List<List<String>> debts) {

    private static final Pattern COMMENT = Pattern.compile("\\n *\\\\\\*.*|\\\\\\*.*");
    private static final Set<String> BOOLEAN = Set.of("true", "false");
    private static final Pattern VARIABLES = Pattern.compile("(?m)^VARIABLES?\\s+([\\w,\\s]+?)\\n\\s*\\n");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^\\s+(\\w+) = (.*)$");

    static CheckedModule of(TransitionGraph graph) throws IOException {
        String module = graph.module();
        String text = COMMENT.matcher(ModuleFolder.text(module, module + ".tla")).replaceAll("");
        Matcher declared = VARIABLES.matcher(text);
        if (!declared.find()) {
            throw new IOException(module + ".tla declares no variables");
        }
        List<String> variables = Stream.of(declared.group(1).split("[,\\s]+", -1)).filter(name -> !name.isEmpty()).toList();
        Map<String, String> constants = new LinkedHashMap<>();
        Matcher assigned = CONSTANT.matcher(ModuleFolder.text(module, "MC" + module + ".cfg"));
        while (assigned.find()) {
            constants.put(assigned.group(1), assigned.group(2));
        }
        boolean hasReadings = constants.remove("Readings") != null;
        List<List<String>> labels = new ArrayList<>();
        Map<String, Integer> actions = new LinkedHashMap<>();
        for (Label label : graph.labels()) {
            labels.add(applied(label.action(), values(label, graph)));
            actions.put(label.action(), label.values().size());
        }
        List<List<String>> debts = graph.guards().stream()
                .filter(guard -> guard.kind() == Guard.Kind.OWED)
                .map(guard -> applied(guard.name(), guard.arguments().stream().map(CheckedModule::text).toList()))
                .toList();
        return new CheckedModule(module, variables, constants, hasReadings, labels, actions, debts);
    }

    private static List<String> applied(String operator, List<String> arguments) {
        List<String> applied = new ArrayList<>(List.of(operator));
        applied.addAll(arguments);
        return applied;
    }

    private static List<String> values(Label label, TransitionGraph graph) {
        return IntStream.range(0, label.values().size())
                .mapToObj(i -> isBoolean(label, i, graph)
                        ? label.values().get(i).toUpperCase(Locale.ROOT)
                        : text(label.values().get(i)))
                .toList();
    }

    /** Whether a parameter is true or false wherever the action has it; else it is text, even where that reads "true". */
    private static boolean isBoolean(Label label, int parameter, TransitionGraph graph) {
        return graph.labels().stream()
                .filter(other -> other.action().equals(label.action()))
                .allMatch(other -> BOOLEAN.contains(other.values().get(parameter)));
    }

    private static String text(String value) {
        return '"' + value + '"';
    }

    /** The statement that makes an instance of it. */
    String instance(String instance, String readings) {
        List<String> with = new ArrayList<>();
        IntStream.range(0, variables.size()).forEach(i -> with.add(variables.get(i) + " <- v" + (i + 1)));
        constants.forEach((constant, value) -> with.add(constant + " <- " + value));
        if (hasReadings) {
            with.add("Readings <- " + readings);
        }
        return instance + " == INSTANCE " + name + " WITH " + String.join(", ", with);
    }

    /** Name of the definition of {@link #labelsText}. */
    String labelsName() {
        return "Labels" + name;
    }

    /** A record of the labels, each an action with its arguments, by {@link StepCode}. */
    String labelsText() {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            List<String> label = new ArrayList<>(labels.get(i));
            label.set(0, '"' + label.getFirst() + '"');
            fields.add(StepCode.of(i) + " |-> <<" + String.join(", ", label) + ">>");
        }
        fields.add(StepCode.QUIESCENT + " |-> <<\"Quiescent\">>");
        return "[" + String.join(",\n   ", fields) + "]";
    }

    /** The formula that takes the step with the code {@code s} in an instance. */
    String step(String instance) {
        List<String> cases = new ArrayList<>();
        actions.forEach((action, arity) -> {
            List<String> arguments = IntStream.range(0, arity).mapToObj(i -> "l[" + (i + 2) + "]").toList();
            cases.add("l[1] = \"" + action + "\" -> " + apply(instance + "!" + action, arguments));
        });
        String nothingOwed = debts.stream()
                .map(debt -> "~" + apply(instance + "!" + debt.getFirst(), debt.subList(1, debt.size())) + " /\\ ")
                .collect(Collectors.joining());
        String stays = IntStream.rangeClosed(1, variables.size()).mapToObj(v -> "v" + v).collect(Collectors.joining(", "));
        cases.add("l[1] = \"Quiescent\" -> " + nothingOwed + "UNCHANGED <<" + stays + ">>");
        return "LET l == " + labelsName() + "[s] IN\n       CASE " + String.join("\n         [] ", cases);
    }

    private static String apply(String operator, List<String> arguments) {
        return arguments.isEmpty() ? operator : operator + "(" + String.join(", ", arguments) + ")";
    }
}
