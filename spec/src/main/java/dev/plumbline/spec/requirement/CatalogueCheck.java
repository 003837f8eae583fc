package dev.plumbline.spec.requirement;

import dev.plumbline.spec.requirement.Requirement.Testability;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What has to hold in a catalogue beyond its shape; each complaint names file and line. */
final class CatalogueCheck {

    /** What entries name, each with what is to be said if there is no such thing. */
    private final Map<String, CatalogueException> conflicts = new LinkedHashMap<>();
    private final Map<RequirementId, CatalogueException> requirements = new LinkedHashMap<>();

    private final Map<String, String> parameters = new TreeMap<>();

    /** Where an entry stands. */
    interface Place {
        /** What is wrong with the entry. */
        CatalogueException error(String expected);
    }

    /** Looks at a requirement by itself. */
    void add(Requirement requirement, Place place) throws CatalogueException {
        RequirementId id = requirement.id();
        boolean boundary = requirement.testability() == Testability.BOUNDARY;
        if (!boundary && requirement.reason().isBlank()) {
            throw place.error(id + " is not testable at the boundary and gives no reason");
        }
        if (boundary && !requirement.reason().isBlank()) {
            throw place.error(id + " is testable at the boundary and gives a reason why not");
        }
        if (boundary && requirement.level().isBinding() && requirement.hint().isBlank()) {
            throw place.error(id + " can be broken and gives no hint what to look at");
        }
        for (String conflict : requirement.conflicts()) {
            conflicts.putIfAbsent(conflict, place.error(id + " names the unknown conflict " + conflict));
        }
    }

    /** Looks at a conflict by itself. */
    void add(Conflict conflict, Place place) throws CatalogueException {
        String id = conflict.id();
        Set<String> readings = new TreeSet<>();
        for (Conflict.Reading reading : conflict.readings()) {
            if (!readings.add(reading.name())) {
                throw place.error(id + " has two readings of the name " + reading.name());
            }
        }
        if (!readings.contains(conflict.decision())) {
            throw place.error(id + " decides for " + conflict.decision() + ", which is none of its readings " + readings);
        }
        if (conflict.effect() == Conflict.Effect.BOUNDARY) {
            atTheBoundary(conflict, place);
        } else {
            nowhere(conflict, place);
        }
        for (RequirementId requirement : conflict.requirements()) {
            requirements.putIfAbsent(requirement, place.error(id + " names the unknown requirement " + requirement));
        }
    }

    /** Whether everything that is named is there. */
    void finish(Collection<RequirementId> knownRequirements, Collection<String> knownConflicts)
            throws CatalogueException {
        conflicts.keySet().removeAll(knownConflicts);
        requirements.keySet().removeAll(knownRequirements);
        if (!conflicts.isEmpty()) {
            throw conflicts.values().iterator().next();
        }
        if (!requirements.isEmpty()) {
            throw requirements.values().iterator().next();
        }
    }

    private void atTheBoundary(Conflict conflict, Place place) throws CatalogueException {
        String id = conflict.id();
        if (conflict.parameter().isBlank()) {
            throw place.error(id + " has an effect at the boundary and no parameter that chooses");
        }
        if (!conflict.reason().isBlank()) {
            throw place.error(id + " has an effect at the boundary and gives a reason why not");
        }
        String other = parameters.putIfAbsent(conflict.parameter(), id);
        if (other != null) {
            throw place.error(id + " has the parameter " + conflict.parameter() + ", which is that of " + other);
        }
    }

    private static void nowhere(Conflict conflict, Place place) throws CatalogueException {
        if (!conflict.parameter().isBlank()) {
            throw place.error(conflict.id() + " has the parameter " + conflict.parameter() + " and no effect");
        }
        if (conflict.reason().isBlank()) {
            throw place.error(conflict.id() + " has no effect and gives no reason");
        }
    }
}
