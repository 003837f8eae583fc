package dev.plumbline.conformance.run;

import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.YamlFile;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why runs do not put certain guarantees of the environment to the test although machines state them.
 *
 * @param reasons one for each such guarantee
 */
public record GuaranteeReasons(List<Reason> reasons) {

    private static final String FILE = "guarantees.yaml";

    /**
     * One guarantee.
     *
     * @param id its id
     * @param reason why no run puts it to the test
     */
    public record Reason(String id, String reason) {}

    /** Copies the list. */
    public GuaranteeReasons {
        reasons = List.copyOf(reasons);
    }

    /**
     * The reasons of this kit.
     *
     * @throws CatalogueException if its file is damaged
     */
    public static GuaranteeReasons builtIn() throws CatalogueException {
        InputStream in = Objects.requireNonNull(GuaranteeReasons.class.getResourceAsStream(FILE), FILE);
        return YamlFile.read(in, FILE, GuaranteeReasons.class);
    }

    /** The reason for a guarantee; none if it can be put to the test. */
    public Optional<String> find(String id) {
        return reasons.stream().filter(r -> r.id().equals(id)).map(Reason::reason).findFirst();
    }
}
