package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.ForwardingDetail;
import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.PacketServices;
import dev.plumbline.ndis.filter.SwitchPortDestination;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.spec.judge.Judgement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packets in wrong hands: the judge refuses what was recorded, and the environment goes on as if it had not been said. */
class BadPacketScenarios {

    private static final SwitchWorld WORLD = new SwitchWorld(2, 1, NdisVersion.NDIS_6_40);
    private static final NetBufferList STRANGER = new NetBufferList(NetBufferList.Form.FOREIGN, "stranger");
    private static final Map<String, BiConsumer<PacketServices, NetBufferList>> ACTS = acts();

    private static Map<String, BiConsumer<PacketServices, NetBufferList>> acts() {
        Map<String, BiConsumer<PacketServices, NetBufferList>> acts = new TreeMap<>();
        acts.put("completes twice", (ndis, nbl) -> {
            report(ndis, nbl);
            ndis.ndisFSendNetBufferListsComplete(nbl, "FAILURE");
            ndis.ndisFSendNetBufferListsComplete(nbl, "FAILURE");
        });
        acts.put("drops without a report", (ndis, nbl) -> ndis.ndisFSendNetBufferListsComplete(nbl, "FAILURE"));
        acts.put("sends twice", (ndis, nbl) -> {
            send(ndis, nbl);
            send(ndis, nbl);
        });
        acts.put("sends what it gave back", (ndis, nbl) -> {
            report(ndis, nbl);
            ndis.ndisFSendNetBufferListsComplete(nbl, "FAILURE");
            send(ndis, nbl);
        });
        acts.put("completes what is below", (ndis, nbl) -> {
            send(ndis, nbl);
            ndis.ndisFSendNetBufferListsComplete(nbl, "SUCCESS");
        });
        acts.put("indicates on ingress", (ndis, nbl) ->
                ndis.ndisFIndicateReceiveNetBufferLists(nbl, NetBufferListFlags.NONE));
        acts.put("returns on ingress", (ndis, nbl) -> ndis.ndisFReturnNetBufferLists(nbl, NetBufferListFlags.NONE));
        acts.put("sends a stranger", (ndis, nbl) -> send(ndis, STRANGER));
        acts.put("completes a stranger", (ndis, nbl) -> ndis.ndisFSendNetBufferListsComplete(STRANGER, "SUCCESS"));
        acts.put("returns a stranger", (ndis, nbl) ->
                ndis.ndisFReturnNetBufferLists(STRANGER, NetBufferListFlags.NONE));
        acts.put("frees what is not its own", PacketServices::ndisFreeNetBufferList);
        acts.put("asks for a context that it has", (ndis, nbl) ->
                ndis.switchHandlers().allocateNetBufferListForwardingContext(nbl));
        acts.put("frees the context of another", (ndis, nbl) ->
                ndis.switchHandlers().freeNetBufferListForwardingContext(nbl));
        acts.put("writes to what is below", (ndis, nbl) -> {
            send(ndis, nbl);
            ndis.switchHandlers().addNetBufferListDestination(nbl, SwitchPortDestination.of("1/1"));
        });
        acts.put("changes the handle", (ndis, nbl) -> {
            nbl.sourceHandle(NetBufferList.MODULE_HANDLE);
            send(ndis, nbl);
        });
        acts.put("changes the priority", (ndis, nbl) -> {
            nbl.priority(7);
            send(ndis, nbl);
        });
        acts.put("writes the source", (ndis, nbl) -> {
            nbl.detail(nbl.detail().from("2/0"));
            send(ndis, nbl);
        });
        acts.put("writes native forwarding", (ndis, nbl) -> {
            nbl.detail(new ForwardingDetail(nbl.source(), 1, true, false));
            send(ndis, nbl);
        });
        acts.put("sends own without context", (ndis, nbl) ->
                ndis.ndisAllocateNetBufferList().ifPresent(own -> send(ndis, own)));
        acts.put("frees an own with its context", (ndis, nbl) -> ndis.ndisAllocateNetBufferList().ifPresent(own -> {
            own.sourceHandle(NetBufferList.MODULE_HANDLE);
            ndis.switchHandlers().allocateNetBufferListForwardingContext(own);
            ndis.ndisFreeNetBufferList(own);
        }));
        acts.put("adds a connection that is none", (ndis, nbl) ->
                ndis.switchHandlers().addNetBufferListDestination(nbl, SwitchPortDestination.of("1/9")));
        acts.put("sets a source that is none", (ndis, nbl) -> ndis.switchHandlers().setNetBufferListSource(nbl, "1/1"));
        acts.put("drops nothing in particular", (ndis, nbl) -> {});
        return acts;
    }

    private static void send(PacketServices ndis, NetBufferList nbl) {
        ndis.ndisFSendNetBufferLists(nbl, NetBufferListFlags.NONE);
    }

    private static void report(PacketServices ndis, NetBufferList nbl) {
        ndis.switchHandlers().reportFilteredNetBufferLists(nbl, "0", true, "policy");
    }

    static List<String> names() {
        return List.copyOf(ACTS.keySet());
    }

    private static BiConsumer<PacketServices, NetBufferList> act(String name) {
        return Objects.requireNonNull(ACTS.get(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_judge_refuses_it(String name) throws IutException {
        JudgedPacketRun run = new JudgedPacketRun(
                "switch-team-6.40:strict", WORLD, new BadPacketExtension(act(name)), new FixedChoices());
        run.give("attach", "restart", "nbl-in 0/0").end();
        assertThat(run.verdict()).get().isInstanceOf(Judgement.Violated.class);
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_environment_goes_on_without_a_judge(String name) throws IutException {
        SwitchHost host = new SwitchHost(
                new JavaSwitchIut(new BadPacketExtension(act(name))), WORLD, new FixedChoices(), event -> true);
        for (String input : List.of("attach", "restart", "nbl-in 0/0")) {
            assertThat(host.inputs()).contains(input);
            host.perform(input);
        }
        int left = 100;
        for (Optional<String> next = host.towardsTheEnd(); next.isPresent() && left-- > 0; next = host.towardsTheEnd()) {
            assertThat(host.inputs()).contains(next.get());
            host.perform(next.get());
        }
        assertThat(left).isPositive();
        assertThat(host.owesNothing()).isTrue();
    }
}
