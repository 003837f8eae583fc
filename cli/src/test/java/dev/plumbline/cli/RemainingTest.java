package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.run.PlannedCheck;
import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.reports.record.Check;
import dev.plumbline.spec.judge.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemainingTest {

    private static final List<Scene> SCENES = List.of(new Scene.Switch(1, 0));
    private static final PlannedCheck WALK = new PlannedCheck.Walks("w", SCENES, 1, 5);
    private static final PlannedCheck TOUR = new PlannedCheck.Tours("t", SCENES, 1, 5, 1);

    private static Check took(PlannedCheck planned, long millis) {
        return new Check(
                planned.id(), "p", planned.suite(), Verdict.PASS, null, null, 1, List.of(), List.of(), null, null, null,
                millis, Map.of());
    }

    @Test
    void nothingIsSaidBeforeEveryPlannerIsMeasured() {
        Remaining remaining = new Remaining(List.of(WALK, WALK, TOUR), 1);
        assertThat(remaining.inWords()).isEmpty();
        remaining.done(took(WALK, 100));
        assertThat(remaining.time()).isEmpty();
    }

    @Test
    void whatIsLeftCostsWhatThatPlannerCostSoFar() {
        Remaining remaining = new Remaining(List.of(WALK, WALK, WALK, TOUR, TOUR), 2);
        remaining.done(took(WALK, 10_000));
        remaining.done(took(TOUR, 60_000));
        assertThat(remaining.time()).contains(Duration.ofSeconds(40));
        assertThat(remaining.inWords()).isEqualTo("about 40 s left");
    }

    @Test
    void wordsAreNoMorePreciseThanWhatIsKnown() {
        Remaining remaining = new Remaining(List.of(WALK, WALK), 1);
        remaining.done(took(WALK, 130_000));
        assertThat(remaining.inWords()).isEqualTo("about 3 min left");
    }
}
