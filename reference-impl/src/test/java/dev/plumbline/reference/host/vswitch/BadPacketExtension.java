package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.PacketServices;
import dev.plumbline.ndis.filter.ReceiveHandlers;
import dev.plumbline.ndis.filter.SendHandlers;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An extension that does one thing with each packet that comes in on ingress, and fails every OID request. */
final class BadPacketExtension implements SwitchExtension, SendHandlers, ReceiveHandlers {

    private final BiConsumer<PacketServices, NetBufferList> act;
    private @Nullable SwitchServices ndis;

    BadPacketExtension(BiConsumer<PacketServices, NetBufferList> act) {
        this.act = act;
    }

    private PacketServices services() {
        if (ndis == null) {
            throw new IllegalStateException("not attached");
        }
        return ndis.packetServices();
    }

    @Override
    public String description() {
        return "bad";
    }

    @Override
    public String filterAttach(String module, SwitchServices services) {
        ndis = services;
        return "SUCCESS";
    }

    @Override
    public String filterRestart() {
        return "SUCCESS";
    }

    @Override
    public String filterPause() {
        return "SUCCESS";
    }

    @Override
    public void filterDetach() {}

    @Override
    public String filterOidRequest(OidRequest request) {
        return "FAILURE";
    }

    @Override
    public void filterOidRequestComplete(OidRequest request, String status) {}

    @Override
    public void workItem() {}

    @Override
    public Optional<SendHandlers> sendHandlers() {
        return Optional.of(this);
    }

    @Override
    public Optional<ReceiveHandlers> receiveHandlers() {
        return Optional.of(this);
    }

    @Override
    public void filterSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
        act.accept(services(), nbl);
    }

    @Override
    public void filterSendNetBufferListsComplete(NetBufferList nbl, String status) {
        services().ndisFSendNetBufferListsComplete(nbl, status);
    }

    @Override
    public void filterCancelSendNetBufferLists(String cancelId) {}

    @Override
    public void filterReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
        services().ndisFIndicateReceiveNetBufferLists(nbl, flags);
    }

    @Override
    public void filterReturnNetBufferLists(NetBufferList nbl) {
        services().ndisFReturnNetBufferLists(nbl, flags());
    }

    private static NetBufferListFlags flags() {
        return NetBufferListFlags.SINGLE_SOURCE;
    }
}
