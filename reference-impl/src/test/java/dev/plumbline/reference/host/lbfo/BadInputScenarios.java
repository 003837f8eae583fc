package dev.plumbline.reference.host.lbfo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.lbfo.NdisMiniportServices;
import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.LbfoEvent;
import dev.plumbline.spec.judge.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Calls that a driver may not make: each is recorded, refused by the judge from the specification alone, answered as
 * NDIS would, and leaves the environment as it was.
 */
final class BadInputScenarios {

    static Stream<Misdeed> misdeeds() {
        return Stream.of(Misdeed.UNKNOWN, Misdeed.NULL, Misdeed.WRONG_STATE).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("misdeeds")
    void the_judge_refuses_what_was_recorded(Misdeed misdeed) throws IutException {
        JudgedRun run =
                new JudgedRun(Misdeed.WORLD, Misbehaving.driver(misdeed.moment(), misdeed.call()), 0, 0);

        List<Judgement> remarks = run.perform(misdeed.inputs().toArray(String[]::new));

        assertThat(remarks).as("%s", run.tail()).isNotEmpty().hasOnlyElementsOfType(Judgement.Violated.class);
        assertThat(run.tail().getLast().event()).isInstanceOf(Event.Callout.class);
    }

    /** Where the sink goes on after a violation, so does the environment, up to an orderly end. */
    @ParameterizedTest
    @MethodSource("misdeeds")
    void the_environment_goes_on_and_comes_to_its_end(Misdeed misdeed) throws IutException {
        RecordedHost run = new RecordedHost(
                Misdeed.WORLD, Misbehaving.driver(misdeed.moment(), misdeed.call()), Choices.usual());
        run.perform(misdeed.inputs().toArray(String[]::new));

        int inputs = 0;
        LbfoHost host = run.host();
        for (Optional<String> next = host.towardsTheEnd(); next.isPresent(); next = host.towardsTheEnd()) {
            assertThat(host.inputs()).contains(next.get());
            assertThat(inputs++).as("inputs to the end").isLessThan(200);
            host.perform(next.get());
        }
        assertThat(host.inputs()).containsExactly("initialize a1", "initialize a2", "initialize a3");
    }

    /** LBFO-14, LBFO-36, LBFO-38: the documents know one status for what is not granted. */
    @Test
    void what_the_documents_do_not_let_ndis_grant_fails() throws IutException {
        List<String> statuses = new ArrayList<>();
        RecordedHost run = recorded(ndis -> {
            statuses.add(ndis.ndisMSetMiniportSecondary("a2", "a1"));
            statuses.add(ndis.ndisMSetMiniportSecondary("a9", "a1"));
            statuses.add(ndis.ndisMPromoteMiniport("a2"));
            statuses.add(ndis.ndisMPromoteMiniport("a9"));
            statuses.add(ndis.ndisMRemoveMiniport("a9"));
            statuses.add(ndis.ndisReadConfiguration("a9", "BundleId").orElse("FAILURE"));
        });
        List<String> before = run.host().inputs();

        run.perform("work");

        assertThat(statuses).hasSize(6).containsOnly("FAILURE");
        assertThat(run.host().inputs()).containsExactlyElementsOf(before);
    }

    /** A packet of the driver's own making never becomes one of the environment's. */
    @Test
    void ids_of_the_driver_s_own_are_no_business_of_the_hardware() throws IutException {
        RecordedHost run = recorded(ndis -> {
            ndis.transmit("a1", "of my own");
            ndis.ndisMIndicateReceivePacket("a1", "of my own");
            ndis.ndisMSendComplete("a1", "of my own", "SUCCESS");
        });
        List<String> before = run.host().inputs();

        assertThat(run.perform("work"))
                .contains(new LbfoEvent.Transmit("a1", "TEAM", "of my own"))
                .contains(new LbfoEvent.NdisMIndicateReceivePacket("a1", "TEAM", "of my own"));
        assertThat(run.host().inputs()).containsExactlyElementsOf(before);
    }

    private static RecordedHost recorded(Consumer<NdisMiniportServices> work) throws IutException {
        RecordedHost run = new RecordedHost(Misdeed.WORLD, Misbehaving.driver("work", work), Choices.usual());
        run.perform("initialize a1", "initialize a2", "initialize a3");
        return run;
    }
}
