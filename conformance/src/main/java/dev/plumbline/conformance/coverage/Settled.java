package dev.plumbline.conformance.coverage;

import dev.plumbline.reports.record.Unexercised;
import dev.plumbline.reports.record.Unexercised.Why;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Level;
import dev.plumbline.spec.requirement.RequirementId;
import dev.plumbline.spec.requirement.YamlFile;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Requirements of which it is known before a run why it may not put them to the test.
 *
 * @param unforceable what the environment cannot force although each machine alone would let it, with the reason
 * @param notClaimed what does not apply because the product does not claim a feature, with that feature
 */
public record Settled(Map<RequirementId, String> unforceable, Map<RequirementId, String> notClaimed) {

    private static final String FILE = "unforceable.yaml";

    /** The file's contents. */
    private record Reasons(List<Reason> reasons) {}

    /**
     * One requirement.
     *
     * @param id its id
     * @param reason why no environment can force it
     */
    private record Reason(RequirementId id, String reason) {}

    /** Copies the maps. */
    public Settled {
        unforceable = Map.copyOf(unforceable);
        notClaimed = Map.copyOf(notClaimed);
    }

    /**
     * What this kit knows of any product.
     *
     * @throws CatalogueException if its file is damaged
     */
    public static Settled builtIn() throws CatalogueException {
        InputStream in = Objects.requireNonNull(Settled.class.getResourceAsStream(FILE), FILE);
        Map<RequirementId, String> reasons = new TreeMap<>();
        YamlFile.read(in, FILE, Reasons.class).reasons().forEach(reason -> reasons.put(reason.id(), reason.reason()));
        return new Settled(reasons, Map.of());
    }

    /** The same for a product that does not claim everything. */
    public Settled without(Map<RequirementId, String> features) {
        return new Settled(unforceable, features);
    }

    /** Why a requirement was not put to the test; none if that has to be told from the run. */
    Optional<Unexercised> find(RequirementId id, Level level) {
        String feature = notClaimed.get(id);
        if (feature != null) {
            return Optional.of(new Unexercised(id.value(), level, Why.NOT_CLAIMED, feature));
        }
        String reason = unforceable.get(id);
        return reason == null
                ? Optional.empty()
                : Optional.of(new Unexercised(id.value(), level, Why.NOT_FORCEABLE, reason));
    }
}
