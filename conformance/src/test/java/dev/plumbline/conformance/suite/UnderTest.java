package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.adapter.NotationException;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.conformance.session.Subjects;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.spec.requirement.Profile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the suites hold against the specification: {@code -Dplumbline.iut=NOTATION}, judged by {@code
 * -Dplumbline.profiles="PROFILE ..."} or else by the usual one of its role; if there is no notation, the references
 * with everything that they can be set to.
 */
final class UnderTest implements AutoCloseable {

    private static final String REFERENCE = "reference";
    private static final UnderTest SELECTED = of(
            System.getProperty("plumbline.iut", REFERENCE),
            System.getProperty("plumbline.profiles", "").split("\\s+", -1));

    private final String notation;
    private final Map<String, Subject> subjects;
    private final List<String> profiles;

    private UnderTest(String notation, Map<String, Subject> subjects, List<String> profiles) {
        this.notation = notation;
        this.subjects = subjects;
        this.profiles = profiles;
    }

    /** What the user has selected. */
    static UnderTest selected() {
        return SELECTED;
    }

    /** What a notation names, judged by those profiles that are of a role that it plays; empty names count for nothing. */
    static UnderTest of(String notation, String... profiles) {
        try {
            return new UnderTest(notation, Subjects.of(notation, HarnessLimits.USUAL), named(profiles));
        } catch (NotationException | IutException e) {
            throw new IllegalArgumentException(notation + ": " + e.getMessage(), e);
        }
    }

    /** Something that plays one role, judged by those profiles. */
    static UnderTest of(String role, Subject subject, String... profiles) {
        return new UnderTest(subject.notation(), Map.of(role, subject), named(profiles));
    }

    private static List<String> named(String... profiles) {
        return Stream.of(profiles).filter(name -> !name.isEmpty()).toList();
    }

    /** How the user names it. */
    String notation() {
        return notation;
    }

    /** Whether it is the references under all their profiles, of which it is known what they can show. */
    boolean isReference() {
        return notation.equals(REFERENCE) && profiles.isEmpty();
    }

    /** What a suite about an area can choose from; nothing if the role of the area is not played. */
    List<Offer> offers(Area area) {
        if (isReference()) {
            return References.of(area);
        }
        Subject subject = subjects.get(area.role());
        return subject == null
                ? List.of()
                : (profiles.isEmpty() ? Profile.DEFAULT : profiles).stream()
                        .map(profile -> Offer.of(profile, "", subject))
                        .filter(offer -> offer.profile().role().equals(area.role()))
                        .toList();
    }

    @Override
    public void close() {
        subjects.values().forEach(Subject::close);
    }
}
