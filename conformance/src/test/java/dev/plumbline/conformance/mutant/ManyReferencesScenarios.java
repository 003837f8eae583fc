package dev.plumbline.conformance.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.fixture.Roles;
import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.script.Replay;
import dev.plumbline.conformance.script.Script;
import dev.plumbline.conformance.script.Step;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.spec.judge.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** More references than a machine counts are nobody's fault: such a run is inconclusive and says why. */
final class ManyReferencesScenarios {

    private static final int REFERENCES = 5;

    /** Takes several references on each connection that is updated, and gives them back. */
    static final class ReferencesNicsOften extends WrappedExtension {
        @Override
        public String filterOidRequest(OidRequest request) {
            if (is(request, "NIC_UPDATED")) {
                for (int i = 0; i < REFERENCES; i++) {
                    referenceSwitchNic(request.target());
                }
                for (int i = 0; i < REFERENCES; i++) {
                    dereferenceSwitchNic(request.target());
                }
            }
            return super.filterOidRequest(request);
        }
    }

    /** The same on each port that is updated. */
    static final class ReferencesPortsOften extends WrappedExtension {
        @Override
        public String filterOidRequest(OidRequest request) {
            if (is(request, "PORT_UPDATED")) {
                for (int i = 0; i < REFERENCES; i++) {
                    referenceSwitchPort(request.target());
                }
                for (int i = 0; i < REFERENCES; i++) {
                    dereferenceSwitchPort(request.target());
                }
            }
            return super.filterOidRequest(request);
        }
    }

    @Test
    void moreReferencesOnAConnectionThanAreCountedAreOutOfScope() {
        Outcome outcome = given(
                ReferencesNicsOften.class,
                "attach",
                "restart",
                "PORT_CREATE 1",
                "NIC_CREATE 1/0",
                "NIC_CONNECT 1/0",
                "complete",
                "work",
                "NIC_UPDATED 1/0");
        isOutOfScope(outcome, "ReferenceSwitchNic");
    }

    @Test
    void moreReferencesOnAPortThanAreCountedAreOutOfScope() {
        Outcome outcome = given(
                ReferencesPortsOften.class, "attach", "restart", "PORT_CREATE 1", "complete", "work", "PORT_UPDATED 1");
        isOutOfScope(outcome, "ReferenceSwitchPort");
    }

    private static void isOutOfScope(Outcome outcome, String call) {
        assertThat(outcome.verdict()).as(outcome.reason() + outcome.trace()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(outcome.reason()).contains("scope: ", "MaxRefs");
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.trace().getLast().event().name()).isEqualTo(call);
    }

    private static Outcome given(Class<?> type, String... inputs) {
        List<Step> steps = Stream.of(inputs).map(Step::usual).toList();
        Session session = new Session(new Mutant(type), Roles.machines(Roles.SWITCH));
        return session.run(new Scene.Switch(1, 0), new Replay(new Script(steps)));
    }
}
