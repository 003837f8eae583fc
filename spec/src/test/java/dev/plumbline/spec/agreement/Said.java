package dev.plumbline.spec.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An event as what it is called and what its parameters are, so that it can be handed to another class loader.
 *
 * @param name the event's name
 * @param components the parameters that traces have, in order
 * @param known all parameters that it has, those that are derived from others included
 * @param values the values of those that are not absent
 */
record Said(String name, Set<String> components, Set<String> known, Map<String, String> values) {

    /** The value of a parameter. */
    Optional<String> value(String parameter) {
        return Optional.ofNullable(values.get(parameter));
    }

    /** The first of some parameters that traces of this event have. */
    Optional<String> firstOf(List<String> parameters) {
        return parameters.stream().filter(components::contains).findFirst();
    }

    /** As texts: the name; then each parameter, whether it is a component, and its value, or an empty text and none. */
    String[] texts() {
        List<String> texts = new ArrayList<>(List.of(name));
        for (String parameter : known) {
            texts.add(parameter);
            texts.add(components.contains(parameter) ? "component" : "derived");
            texts.add(values.containsKey(parameter) ? "present" : "absent");
            texts.add(values.getOrDefault(parameter, ""));
        }
        return texts.toArray(String[]::new);
    }

    /** What {@link #texts} says. */
    static Said of(String[] texts) {
        Set<String> components = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 1; i < texts.length; i += 4) {
            known.add(texts[i]);
            if (texts[i + 1].equals("component")) {
                components.add(texts[i]);
            }
            if (texts[i + 2].equals("present")) {
                values.put(texts[i], texts[i + 3]);
            }
        }
        return new Said(texts[0], components, known, values);
    }
}
