package dev.plumbline.conformance.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.fixture.Recorded;
import dev.plumbline.conformance.fixture.Roles;
import dev.plumbline.conformance.run.Scenes;
import dev.plumbline.conformance.script.Director;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.script.Replay;
import dev.plumbline.spec.judge.TraceJudge;
import dev.plumbline.spec.judge.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run is a function of its scene and its seed, and its trace tells all that the judge saw. */
final class DeterminismTest {

    private static final int SCENES = 6;

    static List<String> roles() {
        return Roles.ALL;
    }

    @ParameterizedTest
    @MethodSource("roles")
    void theSameSeedGivesTheSameBytes(String role) {
        for (int scene = 0; scene < SCENES; scene++) {
            assertThat(trace(role, scene, walk(scene))).isEqualTo(trace(role, scene, walk(scene)));
        }
    }

    @ParameterizedTest
    @MethodSource("roles")
    void everySeedGivesOtherBytes(String role) {
        assertThat(IntStream.range(0, SCENES).mapToObj(seed -> trace(role, 0, walk(seed)))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void theScriptOfARunGivesTheSameBytesAgain(String role) {
        for (int scene = 0; scene < SCENES; scene++) {
            Outcome outcome = outcome(role, scene, walk(scene));
            Replay replay = new Replay(outcome.script());
            assertThat(trace(role, scene, replay)).isEqualTo(Recorded.text(role, outcome));
        }
    }

    @ParameterizedTest
    @MethodSource("roles")
    void theTraceOfARunIsJudgedAsTheRunWas(String role) {
        for (int scene = 0; scene < SCENES; scene++) {
            Outcome outcome = outcome(role, scene, walk(scene));
            TraceJudge.Result result = Recorded.judged(role, Recorded.text(role, outcome));
            assertThat(result.verdict()).as(result.reason()).isEqualTo(outcome.verdict()).isEqualTo(Verdict.PASS);
            assertThat(result.events()).isEqualTo(outcome.trace().size());
            assertThat(result.exercised()).isEqualTo(outcome.exercised());
        }
    }

    private static Director walk(long seed) {
        return new RandomWalk(seed, 40);
    }

    private static String trace(String role, int scene, Director director) {
        return Recorded.text(role, outcome(role, scene, director));
    }

    private static Outcome outcome(String role, int scene, Director director) {
        try {
            Subject reference = Subjects.of("reference", HarnessLimits.USUAL).get(role);
            return new Session(reference, Roles.machines(role)).run(Scenes.of(role, scene), director);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
