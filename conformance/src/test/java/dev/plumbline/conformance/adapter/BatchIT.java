package dev.plumbline.conformance.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.fixture.Roles;
import dev.plumbline.conformance.planner.Exploration;
import dev.plumbline.conformance.planner.Opening;
import dev.plumbline.conformance.planner.Planner;
import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.script.Replay;
import dev.plumbline.conformance.script.Script;
import dev.plumbline.conformance.script.Step;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.conformance.session.Subjects;
import dev.plumbline.conformance.shrink.Shrinker;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a harness does with batches, the runs are those of one that takes line by line. */
@Timeout(180)
class BatchIT {

    private static final Scene SCENE = new Scene.Switch(1, 1);
    private static final int RUNS = 12;

    /** All that a run shows of the implementation. */
    private record Shown(
            Verdict verdict, String reason, List<Finding> findings, List<Finding> advice, List<TraceLine> trace, Script script) {

        static Shown of(Outcome run) {
            return new Shown(run.verdict(), run.reason(), run.findings(), run.advice(), run.trace(), run.script());
        }
    }

    @TempDir
    private Path folder;

    @AfterEach
    void nothingIsLeft() {
        PythonHarness.assertNothingIsLeft();
    }

    @Test
    void anExplorationInBatchesIsTheSame() throws Exception {
        List<Shown> batched = explored("well", HarnessLimits.USUAL);
        assertThat(batched).hasSize(RUNS).isEqualTo(explored("without", HarnessLimits.USUAL));
        assertThat(batched).allSatisfy(run -> assertThat(run.verdict()).isEqualTo(Verdict.PASS));
        assertThat(batches("well")).hasSize(RUNS - 1);
        assertThat(batches("without")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exits", "garbage", "too_little", "too_much", "nothing", "goes_on", "no_lines"})
    void aBatchThatGoesWrongIsMadeUpForLineByLine(String mode) throws Exception {
        assertThat(explored(mode, HarnessLimits.USUAL)).isEqualTo(explored("without", HarnessLimits.USUAL));
        assertThat(batches(mode)).as("after the first one none is sent to the process that takes its place").hasSize(1);
    }

    @Test
    void aHarnessThatHangsInABatchIsMadeUpForLineByLine() throws Exception {
        HarnessLimits limits = HarnessLimits.USUAL.withAnswer(Duration.ofSeconds(4));
        assertThat(explored("hangs", limits)).isEqualTo(explored("without", HarnessLimits.USUAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deviates", "errs"})
    void aDriverThatDoesNotRepeatItselfIsSeenInABatchAsItIsWithout(String mode) throws Exception {
        List<Shown> batched = explored(mode, HarnessLimits.USUAL);
        assertThat(batched).isEqualTo(explored("without_" + mode, HarnessLimits.USUAL));
        assertThat(batched).isNotEqualTo(explored("without", HarnessLimits.USUAL));
        assertThat(batched).filteredOn(run -> run.verdict() != Verdict.PASS).allSatisfy(run -> assertThat(run.reason())
                .startsWith("after a reset the implementation behaves otherwise than when it was just started"));
        assertThat(batches(mode)).as("one is left early").contains(2);
    }

    @Test
    void whatTheKitForesawWronglyIsMadeUpForLineByLine() throws Exception {
        try (Subject subject = subject(HarnessLimits.USUAL, "well")) {
            Session session = new Session(subject, Roles.machines(Roles.SWITCH));
            Replay whole = new Replay(script("attach", "restart", "pause", "detach"));
            session.run(SCENE, whole);
            Script other = script("attach", "detach");
            Shown foreseen = Shown.of(session.run(SCENE, new Replay(other, whole.said())));
            assertThat(batches("well")).containsExactly(4);
            assertThat(foreseen).isEqualTo(Shown.of(session.run(SCENE, new Replay(other))));
            assertThat(foreseen.trace()).hasSize(4);
        }
    }

    private static Script script(String... inputs) {
        return new Script(Stream.of(inputs).map(Step::usual).toList());
    }

    @Test
    void shrinkingInBatchesGivesTheSame() throws Exception {
        Shown batched = shrunk("well");
        assertThat(batched).isEqualTo(shrunk("without"));
        assertThat(batched.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(batches("well")).isNotEmpty();
    }

    private Shown shrunk(String mode) throws Exception {
        try (Subject subject = subject(HarnessLimits.USUAL, mode, "missing")) {
            Session session = new Session(subject, Roles.machines(Roles.SWITCH));
            for (long seed = 1; seed < 50; seed++) {
                Outcome outcome = session.run(SCENE, new RandomWalk(seed, 60));
                if (outcome.verdict() == Verdict.FAIL) {
                    return Shown.of(Shrinker.shrink(session, SCENE, outcome));
                }
            }
            throw new AssertionError("no walk finds the fault");
        }
    }

    private List<Shown> explored(String mode, HarnessLimits limits) throws Exception {
        List<Shown> outcomes = new ArrayList<>();
        try (Subject subject = subject(limits, mode)) {
            Session session = new Session(subject, Roles.machines(Roles.SWITCH));
            Exploration exploration = new Exploration(Opening.ATTACHED, 2, 1);
            Optional<Planner> next = exploration.next();
            while (next.isPresent() && outcomes.size() < RUNS) {
                outcomes.add(Shown.of(session.run(SCENE, next.get())));
                next = exploration.next();
            }
        }
        return outcomes;
    }

    private Subject subject(HarnessLimits limits, String mode, String... more) throws Exception {
        List<String> words = new ArrayList<>(List.of(mode, log(mode).toString()));
        words.addAll(List.of(more));
        List<String> command = PythonHarness.misbehaving("batches.py", words.toArray(String[]::new));
        return Optional.ofNullable(Subjects.of("exec:" + String.join(" ", command), limits).get("switch")).orElseThrow();
    }

    private List<Integer> batches(String mode) throws Exception {
        return Files.readAllLines(log(mode)).stream().map(Integer::valueOf).toList();
    }

    private Path log(String mode) {
        return folder.resolve(mode + ".log");
    }
}
