package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Profile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An implementation, and a profile that it says it conforms to.
 *
 * @param profile the profile
 * @param policy what it does where its maker has the choice; empty if that is not known
 * @param session runs it, judged by that profile
 */
record Offer(Profile profile, String policy, Session session) {

    private static final Map<String, List<Machine>> MACHINES = new ConcurrentHashMap<>();

    static Offer of(String profile, String policy, Subject subject) {
        try {
            Profile judged = Profile.builtIn(profile);
            return new Offer(
                    judged, policy, new Session(subject, MACHINES.computeIfAbsent(profile, _ -> machines(judged))));
        } catch (CatalogueException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static List<Machine> machines(Profile profile) {
        try {
            return Machines.of(profile);
        } catch (CatalogueException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The version of NDIS that the profile is about. */
    String ndis() {
        return profile.readings().getOrDefault("NdisVersion", "6.40");
    }

    @Override
    public String toString() {
        return profile.id() + (policy.isEmpty() ? "" : ", " + policy);
    }
}
