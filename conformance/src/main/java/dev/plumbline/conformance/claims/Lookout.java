package dev.plumbline.conformance.claims;

import dev.plumbline.spec.event.TraceLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks out for features in traces. */
public final class Lookout {

    /** Looks out for nothing. */
    public static final Lookout NONE = new Lookout(List.of());

    private final List<Feature> features;
    private final Set<String> actions;

    /** @param features what to look out for */
    public Lookout(List<Feature> features) {
        this.features = List.copyOf(features);
        this.actions = features.stream()
                .flatMap(feature -> feature.shows().stream())
                .map(Sign::action)
                .collect(Collectors.toSet());
    }

    /** What it looks out for. */
    public List<Feature> features() {
        return features;
    }

    /** By feature, the first event of a trace that shows it. */
    public Map<String, TraceLine> see(List<TraceLine> trace) {
        Map<String, TraceLine> found = new LinkedHashMap<>();
        for (TraceLine line : features.isEmpty() ? List.<TraceLine>of() : trace) {
            if (actions.contains(line.event().name())) {
                features.stream()
                        .filter(feature -> !found.containsKey(feature.id()) && feature.isShownBy(line.event()))
                        .forEach(feature -> found.put(feature.id(), line));
            }
        }
        return found;
    }
}
