package dev.plumbline.conformance.claims;

import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.YamlFile;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The features of which a product may make claims.
 *
 * @param features each once
 */
public record Features(List<Feature> features) {

    private static final String FILE = "features.yaml";

    /** Copies the list. */
    public Features {
        features = List.copyOf(features);
    }

    /**
     * Those of this kit.
     *
     * @throws CatalogueException if its file is damaged
     */
    public static Features builtIn() throws CatalogueException {
        InputStream in = Objects.requireNonNull(Features.class.getResourceAsStream(FILE), FILE);
        return YamlFile.read(in, FILE, Features.class);
    }

    /** Their names. */
    public Set<String> ids() {
        return features.stream().map(Feature::id).collect(Collectors.toSet());
    }

    /** Those of a role. */
    public List<Feature> of(String role) {
        return features.stream().filter(feature -> feature.role().equals(role)).toList();
    }
}
