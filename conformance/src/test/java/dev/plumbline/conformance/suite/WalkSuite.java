package dev.plumbline.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.shrink.Shrinker;
import dev.plumbline.spec.judge.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.PropagationMode;

/**
 * A suite of walks in one area. Each walk is judged by the specification while it happens; afterwards the suite fails
 * where it was too thin to mean anything. {@link UnderTest} says how to run it on another implementation than the
 * reference, and {@code -Djqwik.tries.default=N} how many walks there are.
 */
@AddLifecycleHook(value = PlaysTheRole.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@AddLifecycleHook(value = AllureEvidence.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
abstract class WalkSuite {

    private final Area area;
    private final Floors floors;
    private final Reach reach = new Reach();
    private boolean failed;

    WalkSuite(Area area, Floors floors) {
        this.area = area;
        this.floors = floors;
    }

    final Area area() {
        return area;
    }

    /** Surroundings that the area needs, at a version of NDIS. */
    Arbitrary<Scene> scenes(String ndis) {
        return area.role().equals("lbfo") ? Walks.bundles() : Walks.switches(ndis);
    }

    @Provide
    final Arbitrary<GeneratedWalk> walks() {
        return walks(UnderTest.selected(), area.lean());
    }

    /** Walks on an implementation that lean more or less towards something. */
    final Arbitrary<GeneratedWalk> walks(UnderTest iut, Lean lean) {
        return Walks.on(iut.offers(area), this::scenes, lean);
    }

    /** Runs a walk; look at the findings and the smallest script that shows them when this fails. */
    final void conforms(GeneratedWalk walk) {
        Outcome outcome = outcome(walk);
        failed = outcome.verdict() != Verdict.PASS;
        if (failed) {
            throw new AssertionError(explain(walk, outcome));
        }
    }

    /** Runs a walk and counts what it reached. */
    final Outcome outcome(GeneratedWalk walk) {
        Outcome outcome = walk.outcome();
        reach.add(outcome);
        return outcome;
    }

    private static String explain(GeneratedWalk walk, Outcome outcome) {
        boolean found = !outcome.findings().isEmpty();
        Outcome smallest = found ? Shrinker.shrink(walk.offer().session(), walk.scene(), outcome) : outcome;
        return outcome.verdict() + ": " + outcome.reason()
                + smallest.findings().stream()
                        .map(finding -> "\n  " + finding.requirements() + " " + finding.describe())
                        .collect(Collectors.joining())
                + "\nby " + walk.offer() + " in " + walk.scene() + " after "
                + smallest.script().steps().size() + " steps"
                + smallest.script().steps().stream()
                        .map(step -> "\n  " + step.input() + (step.answers().isEmpty() ? "" : " " + step.answers()))
                        .collect(Collectors.joining());
    }

    /** What the walks reached so far. */
    final Reach reach() {
        return reach;
    }

    /** Where the walks so far are too thin; of another implementation than the reference less is expected. */
    final List<String> thin(boolean isReference) {
        return floors.thin(reach, isReference);
    }

    /** Look at the generators and the leaning when this fails: the named things hardly happen any more. */
    @AfterProperty
    void noPlaceIsThin() {
        if (!failed) {
            assertThat(thin(UnderTest.selected().isReference())).as(reach.toString()).isEmpty();
        }
    }
}
