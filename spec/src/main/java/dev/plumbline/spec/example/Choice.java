package dev.plumbline.spec.example;

import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Readings;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Readings that a profile may select: the defaults, with another reading of single parameters. */
final class Choice {

    private Choice() {}

    /**
     * The readings in force when some are chosen.
     *
     * @param chosen each {@code Parameter=value}
     */
    static Set<String> of(Iterable<String> chosen) throws CatalogueException {
        Set<String> readings = new TreeSet<>(Readings.defaults());
        for (String reading : chosen) {
            String parameter = parameter(reading);
            readings.removeIf(r -> parameter(r).equals(parameter));
            readings.add(reading);
        }
        return readings;
    }

    /** The single readings of one under which a guard is in force: {@code A=x~B=y} is both. */
    static List<String> parts(String reading) {
        return List.of(reading.split("~", -1));
    }

    /** Whether a guard is in force under readings. */
    static boolean isInForce(Guard guard, Set<String> readings) {
        return guard.when().isEmpty() || guard.when().stream().anyMatch(when -> readings.containsAll(parts(when)));
    }

    /** The parameter of a reading. */
    static String parameter(String reading) {
        return reading.substring(0, reading.indexOf('='));
    }
}
