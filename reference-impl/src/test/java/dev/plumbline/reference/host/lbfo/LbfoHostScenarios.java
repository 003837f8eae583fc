package dev.plumbline.reference.host.lbfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.ndis.lbfo.LbfoDriver;
import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.provider.balancing.ActiveBackup;
import dev.plumbline.reference.provider.lbfo.Failover;
import dev.plumbline.reference.provider.lbfo.ReferenceLbfoMiniport;
import dev.plumbline.spec.event.LbfoEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which inputs the host gives when, seen through the reference miniport. */
final class LbfoHostScenarios {

    private static final LbfoDriver REFERENCE = ReferenceLbfoMiniport.driver(Failover.SOFT, new ActiveBackup());

    private static RecordedHost bundle(Choices choices) throws IutException {
        RecordedHost run = new RecordedHost(LbfoWorld.ofIds("TEAM", "team"), REFERENCE, choices);
        run.perform("initialize a1", "initialize a2");
        return run;
    }

    @Test
    void onlyThePrimaryGetsSends() throws IutException {
        assertThat(bundle(Choices.usual()).host().inputs())
                .contains("send a1", "receive a1", "receive a2", "query a2", "halt a2", "link a2 down")
                .doesNotContain("send a2", "initialize a1", "link a1 up", "quiescent");
    }

    @Test
    void anAdapterThatWasRefusedAsSecondaryIsExposedForItself() throws IutException {
        RecordedHost run = bundle((question, options) -> options.getLast());

        assertThat(run.host().inputs()).contains("send a1", "send a2");
    }

    @Test
    void whatIsInFlightIsBounded() throws IutException {
        RecordedHost run = bundle(Choices.usual());
        run.perform("send a1", "send a1", "receive a1");

        assertThat(run.host().inputs()).doesNotContain("send a1", "receive a1", "receive a2");
        run.perform("transmit-done p2", "transmit-done p1");
        assertThat(run.host().inputs()).contains("send a1", "receive a1");
    }

    @Test
    void anAdapterIsHaltedOnlyOnceItsPacketsAreReturned() throws IutException {
        RecordedHost run = bundle(Choices.usual());
        run.perform("receive a1");

        assertThat(run.host().inputs()).doesNotContain("halt a1").contains("halt a2", "return p1");
        assertThat(run.host().owesNothing()).isFalse();
        run.perform("return p1");
        assertThat(run.host().inputs()).contains("halt a1");
        assertThat(run.host().owesNothing()).isTrue();
    }

    @Test
    void quiescenceComesAfterAWorkItemInWhichTheDriverDidNothing() throws IutException {
        RecordedHost run = bundle(Choices.usual());
        assertThat(run.host().inputs()).doesNotContain("quiescent");
        run.perform("work");
        assertThat(run.host().inputs()).contains("quiescent");
        run.perform("quiescent");
        assertThat(run.host().inputs()).doesNotContain("quiescent");
    }

    @Test
    void theEndIsReachedFromAnywhereAndLeavesEveryAdapterHalted() throws IutException {
        RecordedHost run = bundle(Choices.usual());
        run.perform("send a1", "receive a1", "set a1", "query a1", "link a1 down", "send a1");

        assertThatTheEndIsReached(run.host());
    }

    @Test
    void theEndIsReachedAlsoIfNoPromotionEverSucceeds() throws IutException {
        RecordedHost run = bundle((question, options) ->
                question.startsWith("NdisMPromoteMiniport") ? "FAILURE" : options.getFirst());
        run.perform("halt a1");

        assertThatTheEndIsReached(run.host());
    }

    private static void assertThatTheEndIsReached(LbfoHost host) throws IutException {
        int inputs = 0;
        for (Optional<String> next = host.towardsTheEnd(); next.isPresent(); next = host.towardsTheEnd()) {
            assertThat(host.inputs()).contains(next.get());
            assertThat(inputs++).isLessThan(100);
            host.perform(next.get());
        }

        assertThat(host.inputs()).containsExactlyElementsOf(List.of("initialize a1", "initialize a2"));
    }

    @Test
    void promotionIsGrantedOnlyWithoutPrimary() throws IutException {
        LbfoDriver eager = services -> new IdleMiniport() {
            @Override
            public void workItem() {
                services.ndisMPromoteMiniport("a2");
            }
        };
        RecordedHost run = new RecordedHost(LbfoWorld.ofIds("TEAM", "team"), eager, Choices.usual());

        assertThat(run.perform("initialize a1", "initialize a2", "work"))
                .contains(new LbfoEvent.NdisMPromoteMiniportReturn("a2", "TEAM", "FAILURE"));
    }

    @Test
    void anIdThatAUserEditedCountsFromTheNextInitialisationOn() throws IutException {
        LbfoWorld world = LbfoWorld.ofIds("LEFT", "RIGHT").withChangingIds();
        RecordedHost run = new RecordedHost(world, REFERENCE, (question, options) ->
                question.equals("BundleId a2") ? options.get(1) : options.getFirst());

        assertThat(run.perform("initialize a1", "initialize a2"))
                .contains(new LbfoEvent.NdisMSetMiniportSecondary("a2", "LEFT", "a1", "PASSIVE_LEVEL"));
        assertThat(run.perform("halt a2", "initialize a2"))
                .contains(new LbfoEvent.MiniportInitializeReturn("a2", "RIGHT", "SUCCESS"))
                .doesNotContain(new LbfoEvent.NdisMSetMiniportSecondary("a2", "RIGHT", "a1", "PASSIVE_LEVEL"));
        assertThat(run.host().inputs()).contains("send a1", "send a2");
    }

    @Test
    void transportsAskThePrimaryAndNdisAsksAnyAdapter() throws IutException {
        RecordedHost run =
                bundle((question, options) -> question.startsWith("origin") ? "ndis" : options.getFirst());

        assertThat(run.perform("query a1"))
                .contains(new LbfoEvent.MiniportQueryInformation(
                        "a1", "TEAM", "r1", "OID_GEN_MEDIA_CONNECT_STATUS", "ndis"));
        assertThat(bundle(Choices.usual()).perform("query a1", "query a2"))
                .contains(
                        new LbfoEvent.MiniportQueryInformation(
                                "a1", "TEAM", "r1", "OID_GEN_MEDIA_CONNECT_STATUS", "protocol"),
                        new LbfoEvent.MiniportQueryInformation(
                                "a2", "TEAM", "r2", "OID_GEN_MEDIA_CONNECT_STATUS", "ndis"));
    }

    @Test
    void anInputThatIsNotLegalIsRefused() throws IutException {
        RecordedHost run = bundle(Choices.usual());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run.perform("send a2"))
                .withMessageContaining("send a2");
    }
}
