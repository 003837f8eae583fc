package dev.plumbline.conformance.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.script.Replay;
import dev.plumbline.conformance.script.Script;
import dev.plumbline.conformance.script.Step;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.spec.event.PacketEvent;
import dev.plumbline.spec.event.SwitchEvent;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Handlers that a module leaves out are its own affair: the next module of the driver has them again (FLT-24). */
final class ModuleHandlersScenarios {

    private static final Scene SCENE = new Scene.Switch(1, 0);

    @Test
    void aPacketReachesAModuleThatIsAttachedAfterOneWithoutHandlers() throws Exception {
        Outcome outcome = given("attach", "restart", "pause", "detach", "attach", "nbl-in 0/0", "restart", "detach");

        assertThat(outcome.trace()).filteredOn(line -> line.event() instanceof SwitchEvent.FilterAttach).hasSize(2);
        assertThat(outcome.trace())
                .filteredOn(line -> line.event() instanceof PacketEvent.FilterSendNetBufferLists)
                .hasSize(1);
        assertThat(outcome.verdict()).as(outcome.reason()).isEqualTo(Verdict.PASS);
    }

    private static Outcome given(String... inputs) throws Exception {
        Profile profile = Profile.builtIn("switch-team-6.40+module:strict");
        Session session = new Session(new Mutant(ModuleVariants.LeavesOutDataHandlers.class), Machines.of(profile));
        return session.run(SCENE, new Replay(new Script(Stream.of(inputs).map(Step::usual).toList())));
    }
}
