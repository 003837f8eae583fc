package dev.plumbline.spec.coverage;

import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.YamlFile;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the last release had; no later one may have less.
 *
 * @param release its version
 * @param counts what it had, by the names of {@link Counts}
 */
public record Floor(String release, Map<String, Long> counts) {

    private static final String FILE = "requirements/coverage/floor.yaml";

    /** Copies the map. */
    public Floor {
        counts = Map.copyOf(counts);
    }

    /** That of the kit. */
    public static Floor builtIn() throws CatalogueException {
        InputStream in = Floor.class.getClassLoader().getResourceAsStream(FILE);
        if (in == null) {
            throw new CatalogueException(FILE, 0, "is missing from the kit");
        }
        return YamlFile.read(in, FILE, Floor.class);
    }

    /** What there is less of than in that release; and what it counted and nobody counts any more. */
    public List<String> losses(Counts now) {
        Map<String, Long> rising = now.rising();
        List<String> losses = new ArrayList<>();
        counts.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(count -> {
            Long seen = rising.get(count.getKey());
            if (seen == null) {
                losses.add(count.getKey() + " is counted no more");
            } else if (seen < count.getValue()) {
                losses.add(count.getKey() + ": " + seen + ", release " + release + " had " + count.getValue());
            }
        });
        rising.keySet().stream().filter(name -> !counts.containsKey(name)).sorted().forEach(name -> losses.add(name + " has no floor"));
        return losses;
    }
}
