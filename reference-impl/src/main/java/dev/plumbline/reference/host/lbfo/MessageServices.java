package dev.plumbline.reference.host.lbfo;

import dev.plumbline.ndis.lbfo.LbfoStatus;
import dev.plumbline.ndis.lbfo.NdisMiniportServices;
import dev.plumbline.reference.host.Message;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * NDIS's services for a driver in this JVM, which runs at PASSIVE_LEVEL: each call becomes a message.
 *
 * <p>A handle that is null goes as {@link #NULL}, so that it is recorded and judged as one that nobody knows; a status
 * that is null has no place in the contract and breaks the protocol.
 */
final class MessageServices implements NdisMiniportServices {

    /** What stands for null: neither adapter nor packet nor request, which have no spaces. */
    static final String NULL = "null pointer";

    private static final String LEVEL = "PASSIVE_LEVEL";

    private final Floor floor;

    MessageServices(Floor floor) {
        this.floor = floor;
    }

    @Override
    public Optional<String> ndisReadConfiguration(String adapter, String keyword) {
        Message read = Message.call("NdisReadConfiguration", "adapter", known(adapter), "keyword", known(keyword));
        Message answer = call(read);
        return answer.status().filter(LbfoStatus.SUCCESS::equals).flatMap(status -> answer.get("value"));
    }

    @Override
    public String ndisMSetMiniportSecondary(String adapter, String primary) {
        Message set = Message.call("NdisMSetMiniportSecondary", "adapter", known(adapter), "primary", known(primary));
        return status(set.with("irql", LEVEL));
    }

    @Override
    public String ndisMRemoveMiniport(String adapter) {
        return status(Message.call("NdisMRemoveMiniport", "adapter", known(adapter), "irql", LEVEL));
    }

    @Override
    public String ndisMPromoteMiniport(String adapter) {
        return status(Message.call("NdisMPromoteMiniport", "adapter", known(adapter), "irql", LEVEL));
    }

    @Override
    public void transmit(String adapter, String packet) {
        call(Message.call("Transmit", "adapter", known(adapter), "packet", known(packet)));
    }

    @Override
    public void ndisMSendComplete(String adapter, String packet, String status) {
        call(Message.call("NdisMSendComplete", "adapter", known(adapter), "packet", known(packet), "status", status));
    }

    @Override
    public void ndisMIndicateReceivePacket(String adapter, String packet) {
        call(Message.call("NdisMIndicateReceivePacket", "adapter", known(adapter), "packet", known(packet)));
    }

    @Override
    public void ndisMQueryInformationComplete(String adapter, String req, String status) {
        complete("NdisMQueryInformationComplete", adapter, req, status);
    }

    @Override
    public void ndisMSetInformationComplete(String adapter, String req, String status) {
        complete("NdisMSetInformationComplete", adapter, req, status);
    }

    private void complete(String service, String adapter, String req, String status) {
        call(Message.call(service, "adapter", known(adapter), "req", known(req), "status", status));
    }

    private String status(Message callout) {
        return call(callout).status().orElse(LbfoStatus.FAILURE);
    }

    private Message call(Message callout) {
        return floor.call(callout);
    }

    private static String known(@Nullable String text) {
        return text == null ? NULL : text;
    }
}
