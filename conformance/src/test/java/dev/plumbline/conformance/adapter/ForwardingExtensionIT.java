package dev.plumbline.conformance.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.event.LbfoEvent;
import dev.plumbline.spec.event.SwitchEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The sample harnesses say what their documentation says they do. */
@Timeout(30)
class ForwardingExtensionIT {

    private static final Path DIALOGUE = Path.of("..", "spec", "schema", "examples", "forwarding-extension.dialogue");
    private static final Path README = Path.of("samples", "forwarding-extension", "README.md");
    private static final String FAILED_AT_ONCE = "> {\"return\":\"NOT_SUPPORTED\"}";

    @AfterEach
    void nothingIsLeft() {
        PythonHarness.assertNothingIsLeft();
    }

    @Test
    void theExtensionSaysWhatTheExampleDialogueSays() throws Exception {
        try (ExecIut iut = ExecIut.start(PythonHarness.sample("forwarding_extension.py"))) {
            assertThat(iut.description()).isEqualTo("sample forwarding extension 1");
            assertThat(iut.role()).isEqualTo("switch");
            Dialogue.play(Dialogue.read(DIALOGUE), iut);
        }
    }

    @Test
    void theManualShowsTheExampleDialogue() throws Exception {
        assertThat(Files.readString(README)).contains(Files.readString(DIALOGUE));
    }

    /** What traces may show, and no host of the kit plays yet. */
    private static final Set<String> FOR_TRACES_ONLY = Set.of("FilterCancelOidRequest", "NdisFCancelOidRequest");

    private static final Set<String> OF_THE_MODULE = Set.of(
            "DriverEntry",
            "FilterSetModuleOptions",
            "NetPnPEvent",
            "NdisFRegisterFilterDriver",
            "NdisFSetAttributes",
            "NdisFGetOptionalSwitchHandlers",
            "NdisSetOptionalHandlers",
            "NdisFRestartComplete",
            "NdisFPauseComplete",
            "NdisFRestartFilter",
            "NdisFNetPnPEvent");

    private static boolean isPlayed(EventType call) {
        return OF_THE_MODULE.contains(call.name())
                || (EventType.in(List.of(SwitchEvent.class, LbfoEvent.class)).contains(call)
                        && !FOR_TRACES_ONLY.contains(call.name()));
    }

    @Test
    void theManualNamesEveryCall() throws Exception {
        String manual = Files.readString(README);
        assertThat(EventType.all().values())
                .filteredOn(EventType::isCall)
                .filteredOn(ForwardingExtensionIT::isPlayed)
                .isNotEmpty()
                .allSatisfy(call -> assertThat(manual).contains("`" + call.name() + "`"));
    }

    @Test
    void theFaultyExtensionForgetsTheDereferenceWhereARequestFailsAtOnceAndNowhereElse() throws Exception {
        List<String> faulty = new ArrayList<>(Dialogue.read(DIALOGUE));
        int failed = faulty.indexOf(FAILED_AT_ONCE);
        assertThat(faulty.remove(failed + 1)).contains("DereferenceSwitchNic");
        faulty.remove(failed + 1);
        try (ExecIut iut = ExecIut.start(PythonHarness.sample("forwarding_extension_missing_dereference.py"))) {
            Dialogue.play(faulty, iut);
        }
        List<String> harmless = Dialogue.read(DIALOGUE);
        harmless.set(harmless.indexOf(FAILED_AT_ONCE), "> {\"return\":\"SUCCESS\"}");
        try (ExecIut iut = ExecIut.start(PythonHarness.sample("forwarding_extension_missing_dereference.py"))) {
            Dialogue.play(harmless, iut);
        }
    }

    @Test
    void theExtensionEndsWhenTheKitIsGone() throws Exception {
        Process process = new ProcessBuilder(PythonHarness.sample("forwarding_extension.py")).start();
        process.getOutputStream().close();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
