package dev.plumbline.conformance.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that went through a stub is not evaluated; one in which the implementation broke off is an error. */
final class StubbedRunTest {

    /** Breaks off at its first call. */
    private record Broken(IutException.Kind kind) implements Subject, Iut {
        @Override
        public String notation() {
            return "broken";
        }

        @Override
        public String adapter() {
            return "c";
        }

        @Override
        public Iut open() {
            return this;
        }

        @Override
        public String description() {
            return "broken";
        }

        @Override
        public Message call(Message entryPoint, Callouts callouts) throws IutException {
            throw new IutException(kind, "the stub FwpsFoo0");
        }

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @CsvSource({"STUB, INCONCLUSIVE", "EXITED, ERROR"})
    void theVerdictDependsOnWhoIsToBlame(IutException.Kind kind, Verdict verdict) throws Exception {
        Profile profile = Profile.builtIn("switch-team-6.40");
        Outcome outcome = new Session(new Broken(kind), Machines.of(profile))
                .run(new Scene.Switch(2, 1), new RandomWalk(1, 20));
        assertThat(outcome.verdict()).isEqualTo(verdict);
        assertThat(outcome.reason()).contains("the stub FwpsFoo0");
    }
}
