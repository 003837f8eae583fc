package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.adapter.NotationException;
import dev.plumbline.conformance.fixture.Roles;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.conformance.session.Subjects;
import dev.plumbline.reference.host.IutException;
import java.util.Map;
import java.util.Optional;

/**
 * The implementation that the suites hold against the specification: {@code -Dplumbline.iut=NOTATION}, or the
 * reference.
 */
final class UnderTest {

    private static final String REFERENCE = "reference";
    private static final String NOTATION = System.getProperty("plumbline.iut", REFERENCE);

    private UnderTest() {}

    /** How the user names it. */
    static String notation() {
        return NOTATION;
    }

    /** Whether it is the reference, of which it is known what it can show. */
    static boolean isReference() {
        return NOTATION.equals(REFERENCE);
    }

    /**
     * Sessions of the implementation in a role.
     *
     * @return none if it does not play that role
     */
    static Optional<Session> session(String role) {
        try {
            Map<String, Subject> subjects = Subjects.of(NOTATION, HarnessLimits.USUAL);
            return Optional.ofNullable(subjects.get(role)).map(subject -> new Session(subject, Roles.machines(role)));
        } catch (NotationException | IutException e) {
            throw new IllegalArgumentException("plumbline.iut=" + NOTATION + ": " + e.getMessage(), e);
        }
    }
}
