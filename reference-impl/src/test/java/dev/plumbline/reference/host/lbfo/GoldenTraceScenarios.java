package dev.plumbline.reference.host.lbfo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.lbfo.LbfoDriver;
import dev.plumbline.ndis.lbfo.LbfoMiniport;
import dev.plumbline.ndis.lbfo.NdisMiniportServices;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.provider.balancing.ActiveBackup;
import dev.plumbline.reference.provider.lbfo.Failover;
import dev.plumbline.reference.provider.lbfo.ReferenceLbfoMiniport;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.Nesting;
import dev.plumbline.spec.judge.Judge;
import dev.plumbline.spec.judge.Judgement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The documented orders, from {@code golden/lbfo}; where one fails, the documents decide which of the two sides is
 * wrong, never the output.
 */
final class GoldenTraceScenarios {

    private static LbfoDriver reference(String failover) {
        return ReferenceLbfoMiniport.driver(Failover.valueOf(failover), new ActiveBackup());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "initialise-bundle",
                "refused-secondary",
                "halt-secondary",
                "halt-primary",
                "remove-promote",
                "failed-promotion"
            })
    void the_reference_keeps_the_documented_order_and_the_judge_has_nothing_against_it(String name)
            throws IutException, Nesting.NestingException {
        GoldenTrace golden = GoldenTrace.read(name);
        List<Event> events = new ArrayList<>();

        assertThat(golden.run(GoldenTraceScenarios::reference, events)).containsExactlyElementsOf(golden.lines());
        Judge judge = new Judge(JudgedRun.profile());
        Nesting nesting = new Nesting();
        for (Event event : events) {
            assertThat(judge.accept(nesting.link(event, 0))).as("%s", event).isInstanceOf(Judgement.Allowed.class);
        }
    }

    /** Each order of the documents is seen to matter: two events of one input in turn are another trace. */
    @ParameterizedTest
    @ValueSource(strings = {"initialise-bundle", "halt-primary", "remove-promote", "failed-promotion"})
    void an_order_in_which_two_events_change_places_is_not_the_reference_s(String name) throws IutException {
        GoldenTrace golden = GoldenTrace.read(name);
        int permuted = 0;
        for (int i = 0; i + 1 < golden.lines().size(); i++) {
            if (isEvent(golden.lines().get(i)) && isEvent(golden.lines().get(i + 1))) {
                List<String> lines = new ArrayList<>(golden.lines());
                Collections.swap(lines, i, i + 1);
                assertThat(golden.with(lines).run(GoldenTraceScenarios::reference, new ArrayList<>()))
                        .isNotEqualTo(lines);
                permuted++;
            }
        }
        assertThat(permuted).isPositive();
    }

    /** A driver that promotes before it removes does not have the order of the documents. */
    @Test
    void a_driver_that_promotes_first_is_seen() throws IutException {
        GoldenTrace golden = GoldenTrace.read("remove-promote");

        assertThat(golden.run(failover -> GoldenTraceScenarios::promotesFirst, new ArrayList<>()))
                .isNotEqualTo(golden.lines())
                .containsSubsequence("NdisMPromoteMiniport a2", "NdisMRemoveMiniport a1");
    }

    private static LbfoMiniport promotesFirst(NdisMiniportServices services) {
        return Misbehaving.driver("link", ndis -> {
                    ndis.ndisMPromoteMiniport("a2");
                    ndis.ndisMRemoveMiniport("a1");
                })
                .driverEntry(services);
    }

    private static boolean isEvent(String line) {
        return !line.startsWith(">") && !line.startsWith("!");
    }
}
