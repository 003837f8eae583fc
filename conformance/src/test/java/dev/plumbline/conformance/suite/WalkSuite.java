package dev.plumbline.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.shrink.Shrinker;
import dev.plumbline.spec.judge.Verdict;
import java.util.stream.Collectors;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.lifecycle.PropagationMode;

/**
 * A suite of walks in one role. Each walk is judged by the specification while it happens; afterwards the suite fails
 * where it was too thin to mean anything.
 */
@AddLifecycleHook(value = PlaysTheRole.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@AddLifecycleHook(value = AllureEvidence.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
abstract class WalkSuite {

    private final String role;
    private final Floors floors;
    private final Reach reach = new Reach();
    private Session session;
    private boolean failed;

    WalkSuite(String role, Floors floors) {
        this.role = role;
        this.floors = floors;
    }

    @BeforeProperty
    void open() {
        session = UnderTest.session(role).orElseThrow();
    }

    final String role() {
        return role;
    }

    /** Runs a walk; look at the findings and the smallest script that shows them when this fails. */
    final void conforms(GeneratedWalk walk) {
        Outcome outcome = session.run(walk.scene(), walk.director());
        reach.add(outcome);
        failed = outcome.verdict() != Verdict.PASS;
        if (failed) {
            throw new AssertionError(explain(walk, outcome));
        }
    }

    private String explain(GeneratedWalk walk, Outcome outcome) {
        boolean found = !outcome.findings().isEmpty();
        Outcome smallest = found ? Shrinker.shrink(session, walk.scene(), outcome) : outcome;
        return outcome.verdict() + ": " + outcome.reason()
                + smallest.findings().stream()
                        .map(finding -> "\n  " + finding.requirements() + " " + finding.describe())
                        .collect(Collectors.joining())
                + "\nin " + walk.scene() + " after " + smallest.script().steps().size() + " steps"
                + smallest.script().steps().stream()
                        .map(step -> "\n  " + step.input() + (step.answers().isEmpty() ? "" : " " + step.answers()))
                        .collect(Collectors.joining());
    }

    /** What the walks reached so far. */
    final Reach reach() {
        return reach;
    }

    /** Look at the generators and the leaning when this fails: the named things hardly happen any more. */
    @AfterProperty
    void noPlaceIsThin() {
        if (!failed) {
            assertThat(floors.thin(reach, UnderTest.isReference())).as(reach.toString()).isEmpty();
        }
    }
}
