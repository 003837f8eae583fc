package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.provider.team.ReferenceTeamingProvider;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.FilterEvent;
import dev.plumbline.spec.event.SwitchEvent;
import dev.plumbline.spec.event.TraceLine;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference teaming provider in a switch that takes unusual courses, with the life of its module judged too. */
class TeamingReferenceScenarios {

    private static final int WALKS = 60;

    private static JudgedSwitchRun run(String profile, int seed) {
        NdisVersion version = profile.contains("6.30") ? NdisVersion.NDIS_6_30 : NdisVersion.NDIS_6_40;
        SwitchWorld world = new SwitchWorld(1 + seed % 4, seed % 3, version);
        return new JudgedSwitchRun(profile, world, new ReferenceTeamingProvider(), seed, 25);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "switch-team-6.30+module:strict",
        "switch-team-6.30+module:lenient",
        "switch-team-6.40+module:strict",
        "switch-team-6.40+module:lenient"
    })
    void random_walks_show_nothing_that_a_machine_refuses(String profile) throws Exception {
        for (int seed = 0; seed < WALKS; seed++) {
            JudgedSwitchRun run = run(profile, seed);
            assertThat(run.walk(60)).as("seed %s: %s", seed, run.tail()).isEmpty();
            assertThat(run.host().towardsTheEnd()).as("seed %s comes to its end", seed).isEmpty();
        }
    }

    @Test
    void the_walks_reach_every_course_that_the_life_of_a_module_can_take() throws Exception {
        TreeSet<String> reached = new TreeSet<>();
        for (int seed = 0; seed < 12 * WALKS; seed++) {
            JudgedSwitchRun run = run("switch-team-6.40+module", seed);
            run.walk(60);
            run.trace().stream().map(TraceLine::event).forEach(event -> course(event, reached));
        }

        assertThat(reached).containsExactlyInAnyOrder(
                "attach FAILURE", "attach SUCCESS",
                "pause PENDING", "pause SUCCESS", "pause completed",
                "restart FAILURE", "restart PENDING", "restart SUCCESS", "restart completed SUCCESS", "restart completed FAILURE",
                "registration RESOURCES", "registration SUCCESS",
                "asked RESOURCES", "asked SUCCESS",
                "active false", "active true",
                "NetEventPause", "NetEventPortActivation", "NetEventRestart", "NetEventSetPower", "NetEventSwitchActivate");
    }

    private static void course(Event event, Set<String> into) {
        switch (event) {
            case SwitchEvent.FilterAttachReturn e -> into.add("attach " + e.status());
            case SwitchEvent.FilterRestartReturn e -> into.add("restart " + e.status());
            case SwitchEvent.FilterPauseReturn e -> into.add("pause " + e.status());
            case FilterEvent.NdisFRestartComplete e -> into.add("restart completed " + e.status());
            case FilterEvent.NdisFPauseComplete _ -> into.add("pause completed");
            case FilterEvent.NdisFRegisterFilterDriverReturn e -> into.add("registration " + e.status());
            case FilterEvent.NdisFRestartFilterReturn e -> into.add("asked " + e.status());
            case FilterEvent.NetPnPEvent e -> into.add(e.event());
            case SwitchEvent.NdisFOidRequestReturn e when e.active() != null -> into.add("active " + e.active());
            default -> {}
        }
    }

    @Test
    void requests_come_in_every_state_of_a_module() throws Exception {
        TreeSet<String> states = new TreeSet<>();
        for (int seed = 0; seed < 4 * WALKS; seed++) {
            JudgedSwitchRun run = run("switch-team-6.40+module", seed);
            run.walk(60);
            String state = "";
            for (TraceLine line : run.trace()) {
                state = switch (line.event()) {
                    case SwitchEvent.FilterAttachReturn _ -> "paused";
                    case SwitchEvent.FilterRestartReturn e -> e.status().equals("PENDING") ? "restarting" : "restarted";
                    case SwitchEvent.FilterPauseReturn e -> e.status().equals("PENDING") ? "pausing" : "paused";
                    case FilterEvent.NdisFRestartComplete _ -> "restarted";
                    case FilterEvent.NdisFPauseComplete _ -> "paused";
                    default -> state;
                };
                if (line.event() instanceof SwitchEvent.FilterOidRequest) {
                    states.add(state);
                }
            }
        }
        assertThat(states).containsExactly("paused", "pausing", "restarted", "restarting");
    }

    @Test
    void a_module_without_handlers_for_it_hears_of_no_options_and_no_plug_and_play() throws Exception {
        for (int seed = 0; seed < WALKS; seed++) {
            JudgedSwitchRun run = new JudgedSwitchRun(
                    "switch-team-6.40+module", new SwitchWorld(2, 1, NdisVersion.NDIS_6_40), new PlainExtension(), seed, 25);
            List<?> remarks = run.walk(60);

            assertThat(remarks).as("seed %s: %s", seed, run.tail()).isEmpty();
            assertThat(run.trace()).noneMatch(is(FilterEvent.NetPnPEvent.class));
            assertThat(run.trace()).noneMatch(is(FilterEvent.FilterSetModuleOptions.class));
            assertThat(run.trace()).filteredOn(is(SwitchEvent.FilterAttach.class)).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static Predicate<TraceLine> is(Class<? extends Event> type) {
        return line -> type.isInstance(line.event());
    }
}
