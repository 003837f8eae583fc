package dev.plumbline.conformance.run;

import dev.plumbline.conformance.claims.Feature;
import dev.plumbline.conformance.claims.Features;
import dev.plumbline.conformance.claims.Lookout;
import dev.plumbline.conformance.claims.Statement;
import dev.plumbline.conformance.coverage.RunCoverage;
import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Claims;
import dev.plumbline.reports.record.Reason;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Profile;
import dev.plumbline.spec.requirement.RequirementId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares what a product claims with what its behaviour shows, both ways. */
final class ClaimChecks {

    /** The suite of the checks. */
    static final String SUITE = "claims";

    private final Profile profile;
    private final @Nullable Statement statement;
    private final List<Feature> features;
    private final Map<String, Tested.Sighting> seen = new LinkedHashMap<>();

    /** @param statement what the product claims; null if nobody says, or it is about another profile */
    ClaimChecks(Profile profile, @Nullable Statement statement) throws CatalogueException {
        this.profile = profile;
        this.statement = statement;
        this.features = statement == null
                ? List.of()
                : Features.builtIn().of(profile.role()).stream()
                        .filter(feature -> statement.features().containsKey(feature.id()))
                        .toList();
    }

    /** Looks out for what claims are about. */
    Lookout lookout() {
        return new Lookout(features);
    }

    /** Counts a check, in the order of the plan. */
    void saw(Tested tested) {
        tested.sightings().forEach(seen::putIfAbsent);
    }

    /** What is claimed, as a line of the record. */
    Optional<Claims> line() {
        return statement == null
                ? Optional.empty()
                : Optional.of(new Claims(profile.id(), statement.product(), statement.version(), statement.features()));
    }

    /** The clauses that do not apply, with the feature that is not claimed. */
    Map<RequirementId, String> notClaimed() {
        Map<RequirementId, String> found = new TreeMap<>();
        features.stream()
                .filter(feature -> !isClaimed(feature))
                .forEach(feature -> feature.clauses().forEach(clause -> found.putIfAbsent(clause, feature.id())));
        return found;
    }

    private boolean isClaimed(Feature feature) {
        return statement != null && statement.features().getOrDefault(feature.id(), false);
    }

    /**
     * A line for each claim on which behaviour has something to say. That something is absent is never proved: there is no line
     * for what is not claimed and was not seen.
     */
    List<Check> conclude(RunCoverage coverage, Evidence evidence) throws IOException {
        List<Check> checks = new ArrayList<>();
        for (Feature feature : features) {
            Tested.Sighting sighting = seen.get(feature.id());
            if (isClaimed(feature)) {
                checks.add(sighting == null ? missing(feature, coverage) : shown(feature, sighting));
            } else if (sighting != null) {
                checks.add(unclaimed(feature, sighting, evidence));
            }
        }
        return checks;
    }

    private Check shown(Feature feature, Tested.Sighting sighting) {
        return check(feature, Verdict.PASS, null, 1, null, Map.of("shown by", sighting.line().event().toString()));
    }

    private Check unclaimed(Feature feature, Tested.Sighting sighting, Evidence evidence) throws IOException {
        String trace = evidence.trace("traces", id(feature), profile.role(), sighting.outcome());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("claim", feature.id() + ": false");
        fields.put("event", sighting.line().seq());
        fields.put("shows", sighting.line().event().toString());
        return check(feature, Verdict.FAIL, new Reason("the product does what it claims not to do", fields), 1, trace, Map.of());
    }

    private Check missing(Feature feature, RunCoverage coverage) {
        boolean hadOccasion = coverage.gaveOccasion(label -> feature.shows().stream().anyMatch(sign -> sign.isShownBy(label)));
        String why = hadOccasion
                ? "the product never did what it claims to do, though there was occasion"
                : "no run gave occasion to what the product claims to do";
        return check(feature, Verdict.INCONCLUSIVE, new Reason(why, Map.of("claim", feature.id() + ": true")), 0, null, Map.of());
    }

    private static String id(Feature feature) {
        return "claims/" + feature.id();
    }

    private Check check(
            Feature feature,
            Verdict verdict,
            @Nullable Reason reason,
            long events,
            @Nullable String trace,
            Map<String, String> notes) {
        return new Check(
                id(feature), profile.id(), SUITE, verdict, reason, null, events, List.of(), List.of(), trace, null, null, 0, notes);
    }
}
