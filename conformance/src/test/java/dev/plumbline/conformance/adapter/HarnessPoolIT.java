package dev.plumbline.conformance.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.script.Replay;
import dev.plumbline.conformance.script.Script;
import dev.plumbline.conformance.script.Step;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.conformance.session.Subjects;
import dev.plumbline.spec.judge.Verdict;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One process serves one run after the other if it can begin anew, and what it carries over is no finding. */
@Timeout(60)
class HarnessPoolIT {

    private static final Script ATTACH_AND_DETACH =
            new Script(List.of(Step.usual("attach"), Step.usual("restart"), Step.usual("pause"), Step.usual("detach")));

    @AfterEach
    void nothingIsLeft() {
        PythonHarness.assertNothingIsLeft();
    }

    @Test
    void aHarnessThatResetsServesAllRuns() throws Exception {
        List<Outcome> runs = runs("well");
        assertThat(runs).allSatisfy(run -> assertThat(run.verdict()).as(run.reason()).isEqualTo(Verdict.PASS));
        assertThat(runs.stream().map(Outcome::iut).distinct()).hasSize(1);
        assertThat(runs.stream().map(Outcome::trace).distinct()).hasSize(1);
    }

    @Test
    void aHarnessThatSaysItResetsAndDoesNotIsAnError() throws Exception {
        List<Outcome> runs = runs("refuses");
        assertThat(runs.get(0).verdict()).isEqualTo(Verdict.PASS);
        assertThat(runs.get(1).verdict()).isEqualTo(Verdict.ERROR);
        assertThat(runs.get(1).reason()).contains("expected \"reset\":true in the answer to the reset");
    }

    @Test
    void whatAHarnessShowsOnlyAfterAResetIsAnErrorThatSaysSo() throws Exception {
        List<Outcome> runs = runs("remembers");
        assertThat(runs.get(0).verdict()).isEqualTo(Verdict.PASS);
        assertThat(runs.get(1).verdict()).isEqualTo(Verdict.ERROR);
        assertThat(runs.get(1).reason())
                .startsWith("after a reset the implementation behaves otherwise than when it was just started: PROTOCOL");
    }

    private static List<Outcome> runs(String mode) throws Exception {
        String notation = "exec:" + String.join(" ", PythonHarness.misbehaving("resets.py", mode));
        try (Subject subject = Subjects.of(notation, HarnessLimits.USUAL).get("switch")) {
            Session session = new Session(subject, List.of());
            return List.of(run(session), run(session));
        }
    }

    private static Outcome run(Session session) {
        return session.run(new Scene.Switch(1, 0), new Replay(ATTACH_AND_DETACH));
    }
}
