package dev.plumbline.spec.requirement;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The readings in force: for each parameter one value, written {@code Parameter=value}. A conflict's parameter has its
 * readings for values and its decision for a default; the parameters of this class are about the product.
 */
public final class Readings {

    /** Parameters that no conflict has, with their values; the first one is the default. */
    private static final Map<String, List<String>> PRODUCT = Map.of(
            "NdisVersion", List.of("6.40", "6.30"),
            "Role", List.of("forwarding", "filtering", "capturing"));

    private Readings() {}

    /** All readings in force when nothing is selected. */
    public static Set<String> defaults() throws CatalogueException {
        return inForce(Map.of());
    }

    /** All readings in force in a profile. */
    public static Set<String> of(Profile profile) throws CatalogueException {
        return inForce(profile.readings());
    }

    /**
     * All readings in force when some are selected.
     *
     * @param selected each {@code Parameter=value}
     */
    public static Set<String> with(Collection<String> selected) throws CatalogueException {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String reading : selected) {
            int is = reading.indexOf('=');
            chosen.put(reading.substring(0, is), reading.substring(is + 1));
        }
        return inForce(chosen);
    }

    private static Set<String> inForce(Map<String, String> chosen) throws CatalogueException {
        Map<String, String> values = new LinkedHashMap<>();
        PRODUCT.forEach((parameter, known) -> values.put(parameter, known.getFirst()));
        for (Conflict conflict : Catalogue.builtInConflicts()) {
            if (!conflict.parameter().isEmpty()) {
                values.put(conflict.parameter(), conflict.decision());
            }
        }
        values.putAll(chosen);
        Set<String> readings = new TreeSet<>();
        values.forEach((parameter, value) -> readings.add(parameter + "=" + value));
        return readings;
    }

    /** All values of a parameter, if there is one of that name. */
    public static Optional<List<String>> values(String parameter) throws CatalogueException {
        if (PRODUCT.containsKey(parameter)) {
            return Optional.ofNullable(PRODUCT.get(parameter));
        }
        return Catalogue.builtInConflicts().stream()
                .filter(c -> c.parameter().equals(parameter) && !parameter.isEmpty())
                .findFirst()
                .map(c -> c.readings().stream().map(Conflict.Reading::name).toList());
    }

    static void check(String selection, Map<String, String> readings) throws CatalogueException {
        for (Map.Entry<String, String> reading : readings.entrySet()) {
            List<String> known = values(reading.getKey())
                    .orElseThrow(() -> new CatalogueException(selection, 0, "no parameter " + reading.getKey()));
            if (!known.contains(reading.getValue())) {
                throw new CatalogueException(
                        selection, 0, reading.getKey() + " has no reading " + reading.getValue() + "; it has " + known);
            }
        }
    }
}
