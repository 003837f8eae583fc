package dev.plumbline.spec.agreement;

import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The readings under which the traces of a module are judged. */
final class ReadingChoices {

    private static final Pattern MENTIONED = Pattern.compile("\"(\\w+)=[\\w.-]+\"");

    private ReadingChoices() {}

    /**
     * None at all, what the conflicts decide, and from there each other reading of a parameter that the module mentions,
     * and those that have to be chosen together so that a guard is in force.
     *
     * @param text text of the module
     * @param guards its guards
     */
    static List<Set<String>> of(String text, List<Guard> guards) throws CatalogueException {
        Set<String> parameters = new TreeSet<>();
        Matcher mentioned = MENTIONED.matcher(text);
        while (mentioned.find()) {
            parameters.add(mentioned.group(1));
        }
        List<Set<String>> choices = new ArrayList<>(List.of(Set.of()));
        if (parameters.isEmpty()) {
            return choices;
        }
        Set<String> decided = Readings.defaults();
        choices.add(decided);
        for (String parameter : parameters) {
            for (String value : Readings.values(parameter).orElseThrow()) {
                String reading = parameter + "=" + value;
                if (!decided.contains(reading)) {
                    choices.add(Readings.with(List.of(reading)));
                }
            }
        }
        for (Guard guard : guards) {
            for (String reading : guard.when()) {
                Set<String> together = Readings.with(Guard.parts(reading));
                if (!choices.contains(together)) {
                    choices.add(together);
                }
            }
        }
        return choices;
    }
}
