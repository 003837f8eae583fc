package dev.plumbline.spec.example;

import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Readings;
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

    /** The parameter of a reading. */
    static String parameter(String reading) {
        return reading.substring(0, reading.indexOf('='));
    }
}
