package dev.plumbline.reference.host.lbfo;

import static dev.plumbline.reference.host.lbfo.Expected.parameter;

import dev.plumbline.ndis.lbfo.LbfoStatus;
import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.Watching;
import org.jspecify.annotations.Nullable;

/**
 * What the driver calls, by name: records each call and has it answered by {@link RoleCallouts} or {@link
 * WorkCallouts}.
 */
final class LbfoCallouts implements Iut.Callouts {

    /** Gives the driver what it waits for, one thing at a time; false if nothing will come. */
    interface Paying {
        boolean pay() throws IutException;
    }

    private final Recorder recorder;
    private final RoleCallouts roles;
    private final WorkCallouts work;
    private final Paying paying;
    private final Choices choices;

    LbfoCallouts(Recorder recorder, RoleCallouts roles, WorkCallouts work, Paying paying, Choices choices) {
        this.choices = choices;
        this.paying = paying;
        this.recorder = recorder;
        this.roles = roles;
        this.work = work;
    }

    @Override
    public Message answer(Message call) throws IutException {
        if (recorder.isOver()) {
            return usual(call);
        }
        return switch (call.name()) {
            case Watching.WAIT -> Watching.waited(paying.pay());
            case Watching.ALLOCATE -> Watching.allocated(call, choices);
            case Watching.MISUSE -> {
                recorder.accept(Watching.event(call));
                yield Message.done();
            }
            case "NdisReadConfiguration" -> roles.readConfiguration(adapter(call), parameter(call, "keyword"));
            case "NdisMSetMiniportSecondary" ->
                roles.setSecondary(adapter(call), parameter(call, "primary"), irql(call));
            case "NdisMRemoveMiniport" -> roles.remove(adapter(call), irql(call));
            case "NdisMPromoteMiniport" -> roles.promote(adapter(call), irql(call));
            case "Transmit" -> work.transmit(adapter(call), packet(call));
            case "NdisMSendComplete" -> work.sendComplete(adapter(call), packet(call), status(call));
            case "NdisMIndicateReceivePacket" -> work.indicate(adapter(call), packet(call));
            case "NdisMQueryInformationComplete" -> work.queryComplete(adapter(call), request(call), status(call));
            case "NdisMSetInformationComplete" -> work.setComplete(adapter(call), request(call), status(call));
            default -> throw Expected.broken(
                    "unknown function " + call.name() + ": expected a service of an LBFO miniport, such as Transmit");
        };
    }

    /** The run is over: what the driver still calls succeeds and is not looked at. */
    private Message usual(Message call) throws IutException {
        return switch (call.name()) {
            case "NdisReadConfiguration" ->
                roles.configuration(call.get("adapter").orElse(""), call.get("keyword").orElse(""));
            case "NdisMSetMiniportSecondary", "NdisMRemoveMiniport", "NdisMPromoteMiniport" ->
                Message.status(LbfoStatus.SUCCESS);
            case Watching.WAIT -> Watching.waited(false);
            case Watching.ALLOCATE -> Watching.allocated(call, Choices.usual());
            default -> Message.done();
        };
    }

    private static String adapter(Message call) throws IutException {
        return parameter(call, "adapter");
    }

    private static @Nullable String irql(Message call) {
        return call.get("irql").orElse(null);
    }

    private static String packet(Message call) throws IutException {
        return parameter(call, "packet");
    }

    private static String request(Message call) throws IutException {
        return parameter(call, "req");
    }

    private static String status(Message call) throws IutException {
        return parameter(call, "status");
    }
}
