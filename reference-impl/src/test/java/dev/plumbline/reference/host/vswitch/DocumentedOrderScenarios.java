package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.provider.team.ReferenceTeamingProvider;
import dev.plumbline.spec.event.TraceLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the environment does with the reference is in the order of the documents, and no other order would do. */
class DocumentedOrderScenarios {

    private static final String PROFILE = "switch-team-6.40+module";
    private static final List<String> START = List.of(
        "PORT_CREATE 1",
        "NIC_CREATE 1/0",
        "NIC_CREATE 1/1",
        "NIC_CREATE 1/2",
        "NIC_CONNECT 1/0",
        "NIC_CONNECT 1/1",
        "NIC_CONNECT 1/2");
    private static final List<String> NOTHING = List.of();

    /** A script: what comes before the order, what shows it, and answers that are not the usual ones meanwhile. */
    private record Script(List<String> before, List<String> shown, Map<String, String> answers) {}

    private static List<String> words(Object... parts) {
        return Stream.of(parts)
                .flatMap(part -> part instanceof List<?> several ? several.stream() : Stream.of(part))
                .map(String::valueOf)
                .toList();
    }

    private static Arguments order(String name, List<String> before, List<String> shown, Map<String, String> answers) {
        return Arguments.of(name, new Script(before, shown, answers));
    }

    static Stream<Arguments> orders() {
        Map<String, String> usual = Map.of();
        return Stream.of(
                order("attach", NOTHING, words("attach", "restart"), usual),
                order(
                        "restart-pending",
                        words("attach"),
                        words("restart", "OID OID_GEN_STATISTICS", "complete 1", "pause"),
                        Map.of("lower OID_SWITCH_PARAMETERS", "PENDING")),
                order(
                        "restart-failed",
                        words("attach"),
                        words("restart", "detach"),
                        Map.of("lower OID_SWITCH_PARAMETERS", "FAILURE")),
                order(
                        "pause",
                        words("attach", "restart"),
                        words("work", "stack", "OID OID_GEN_STATISTICS", "complete 1", "OID OID_GEN_STATISTICS", "restart"),
                        Map.of("lower OID_SWITCH_PORT_ARRAY", "PENDING")),
                order(
                        "detach",
                        words("attach", "restart", "work", "work", START, "work", "work", "work"),
                        words("pause", "detach", "attach", "restart", "work", "work", "work"),
                        usual),
                order(
                        "restart-asked",
                        words("attach", "restart", START, "work"),
                        words("work", "NIC_UPDATED 1/1", "pause", "complete 1", "restart"),
                        Map.of("lower OID_SWITCH_NIC_UPDATED", "PENDING")),
                order(
                        "activate",
                        NOTHING,
                        words("attach", "restart", "work", "pnp NetEventSwitchActivate", "work", "work"),
                        Map.of("switch is active", "FALSE")),
                order("start", words("attach", "restart"), START, usual),
                order(
                        "teardown-referenced",
                        words("attach", "restart", "work", "work", START, "work"),
                        words("work", "NIC_DISCONNECT 1/1", "complete 1", "NIC_DELETE 1/1"),
                        Map.of("lower OID_SWITCH_NIC_REQUEST", "PENDING")));
    }

    private static List<TraceLine> trace(Script script) throws Exception {
        Choices choices = (question, options) -> script.answers.getOrDefault(question, options.get(0));
        JudgedSwitchRun run = new JudgedSwitchRun(
                PROFILE, new SwitchWorld(2, 0, NdisVersion.NDIS_6_40), new ReferenceTeamingProvider(), choices);
        int from = run.give(script.before).trace().size();
        int to = run.give(script.shown).trace().size();
        assertThat(run.end()).as("%s", run.tail()).isEmpty();
        return run.trace().subList(from, to);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void the_environment_keeps_the_order_of_the_documents(String name, Script script) throws Exception {
        GoldenTrace golden = GoldenTrace.read(name);

        assertThat(golden.of(trace(script))).isEqualTo(golden.lines());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void two_steps_in_the_wrong_order_are_noticed(String name, Script script) throws Exception {
        List<String> lines = GoldenTrace.read(name).lines();
        List<TraceLine> trace = trace(script);

        for (int i = 1; i < lines.size(); i++) {
            List<String> permuted = new ArrayList<>(lines);
            Collections.swap(permuted, i - 1, i);
            if (!permuted.equals(lines)) {
                GoldenTrace wrong = new GoldenTrace(permuted);
                assertThat(wrong.of(trace)).as("lines %s and %s swapped", i, i + 1).isNotEqualTo(permuted);
            }
        }
    }

    @Test
    void the_switch_stops_in_the_order_of_the_documents() throws Exception {
        GoldenTrace golden = GoldenTrace.read("stop");
        JudgedSwitchRun run = new JudgedSwitchRun(
                PROFILE, new SwitchWorld(2, 0, NdisVersion.NDIS_6_40), new ReferenceTeamingProvider(), Choices.usual());
        int from = run.give("attach", "restart").give(START).trace().size();

        assertThat(run.end()).isEmpty();

        assertThat(golden.of(run.trace().subList(from, run.trace().size()))).isEqualTo(golden.lines());
    }
}
