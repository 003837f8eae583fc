package dev.plumbline.spec.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Text of a TLA+ module whose behaviours are traces of many machines, each as far as its machine allows it. It makes an
 * instance of a machine's module for each choice of readings, and each trace takes its steps in one of them. The
 * variables {@code v1}, {@code v2}, ... are those of the machine whose trace it is; those that it does not need stay.
 */
final class CheckerModule {

    /** Its name. */
    static final String NAME = "CheckedTraces";

    /** Its configuration. */
    static final String CONFIG = "INIT Init\nNEXT Next\nINVARIANT Told\nCHECK_DEADLOCK FALSE\n";

    /** Traces from {@code first} to {@code last} take their steps in one instance. */
    private record Range(int first, int last, String instance) {}

    private final int variables;
    private final StringBuilder definitions = new StringBuilder();
    private final Map<Set<String>, String> readings = new LinkedHashMap<>();
    private final List<Range> ranges = new ArrayList<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<String> traces = new ArrayList<>();

    /** @param variables how many variables the machine has that has most of them */
    CheckerModule(int variables) {
        this.variables = variables;
    }

    /**
     * Adds the traces of a machine.
     *
     * @return for each trace its number in this module, from 1
     */
    List<Integer> add(CheckedModule module, MachineCorpus corpus) {
        define(module.labelsName(), module.labelsText());
        Integer[] numbers = new Integer[corpus.traces().size()];
        for (int choice = 0; choice < corpus.choices().size(); choice++) {
            int first = traces.size() + 1;
            for (int i = 0; i < numbers.length; i++) {
                if (corpus.traces().get(i).choice() == choice) {
                    traces.add(StepCode.of(corpus.traces().get(i).steps()));
                    numbers[i] = traces.size();
                }
            }
            if (traces.size() >= first) {
                instance(module, corpus.choices().get(choice), first);
            }
        }
        return List.of(numbers);
    }

    private void instance(CheckedModule module, Set<String> chosen, int first) {
        Range range = new Range(first, traces.size(), "I" + (ranges.size() + 1));
        ranges.add(range);
        definitions.append(module.instance(range.instance, set(chosen))).append('\n');
        int used = module.variables().size();
        String unused = names(used);
        String stay = unused.isEmpty() ? "" : "\n  /\\ UNCHANGED <<" + unused + ">>";
        define("Do" + range.instance + "(s)", "/\\ " + module.step(range.instance) + stay);
        beginnings.add("(t \\in " + range.first + ".." + range.last + " /\\ " + range.instance + "!Init"
                + IntStream.range(used, variables)
                        .mapToObj(v -> " /\\ v" + (v + 1) + " = \"none\"")
                        .collect(Collectors.joining())
                + ")");
    }

    private String set(Set<String> chosen) {
        String known = readings.get(chosen);
        if (known != null) {
            return known;
        }
        String name = "Readings" + (readings.size() + 1);
        readings.put(chosen, name);
        define(name, chosen.stream().sorted().map(r -> '"' + r + '"').collect(Collectors.joining(", ", "{", "}")));
        return name;
    }

    private void define(String name, String body) {
        definitions.append(name).append(" ==\n  ").append(body).append("\n\n");
    }

    /** Names of the variables after the first ones. */
    private String names(int after) {
        return IntStream.range(after, variables).mapToObj(v -> "v" + (v + 1)).collect(Collectors.joining(", "));
    }

    /** The text. */
    String text() {
        String all = traces.stream().map(trace -> '"' + trace + '"').collect(Collectors.joining(",\n  "));
        String beginning = String.join("\n  \\/ ", beginnings);
        return """
                ---- MODULE %s ----
                EXTENDS Naturals, Sequences, TLC

                VARIABLES t, i, %s

                %s
                Trace == <<
                  %s
                >>

                Init == i = 0 /\\ (%s)

                Do(s) == %s

                Next ==
                  /\\ 2 * i < Len(Trace[t])
                  /\\ t' = t
                  /\\ i' = i + 1
                  /\\ Do(SubSeq(Trace[t], 2 * i + 1, 2 * i + 2))

                Told == PrintT(<<t, i>>)
                ====
                """.formatted(NAME, names(0), definitions, all, beginning, choice(0, ranges.size()));
    }

    /** Finds the instance of trace {@code t} by halves. */
    private String choice(int from, int to) {
        if (to - from == 1) {
            return "Do" + ranges.get(from).instance + "(s)";
        }
        int middle = (from + to) / 2;
        return "IF t <= " + ranges.get(middle - 1).last + "\n  THEN (" + choice(from, middle) + ")\n  ELSE ("
                + choice(middle, to) + ")";
    }
}
