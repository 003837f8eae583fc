package dev.plumbline.reference.provider.extension;

import dev.plumbline.ndis.filter.ModuleServices;
import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.PacketServices;
import dev.plumbline.ndis.filter.ReceiveHandlers;
import dev.plumbline.ndis.filter.SendHandlers;
import dev.plumbline.ndis.filter.StatusHandlers;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A capturing extension: it counts packets by source and passes everything on as it came (DATA-09, OID-85). While it is
 * not running it gives packets back, as every filter does (FLT-12, FLT-13).
 */
public final class CapturingExtension implements SwitchExtension, SendHandlers, ReceiveHandlers {

    private static final String SUCCESS = "SUCCESS";

    /** What lives from attach to detach. */
    private record Attached(OidForwarding oids, PacketServices packets, StatusForwarding statuses) {}

    private final Map<String, Long> captured = new TreeMap<>();
    private @Nullable Attached module;
    private boolean running;

    @Override
    public String description() {
        return "reference capturing extension 0.1";
    }

    /** Packets that came in on ingress, by the connection that they came from. */
    public Map<String, Long> captured() {
        return Map.copyOf(captured);
    }

    @Override
    public String filterAttach(String name, SwitchServices ndis) {
        ModuleServices life = ndis.moduleServices();
        if (!life.ndisFSetAttributes(name).equals(SUCCESS)
                || !life.ndisFGetOptionalSwitchHandlers(name, "SWITCH_OPTIONAL_HANDLERS").equals(SUCCESS)) {
            return "FAILURE";
        }
        OidForwarding oids = new OidForwarding(ndis);
        module = new Attached(oids, ndis.packetServices(), new StatusForwarding(ndis, oids, true));
        return SUCCESS;
    }

    @Override
    public String filterRestart() {
        running = true;
        return SUCCESS;
    }

    @Override
    public String filterPause() {
        running = false;
        return SUCCESS;
    }

    @Override
    public void filterDetach() {
        module = null;
    }

    @Override
    public String filterOidRequest(OidRequest request) {
        return attached().oids.filterOidRequest(request);
    }

    @Override
    public void filterOidRequestComplete(OidRequest request, String status) {
        attached().oids.filterOidRequestComplete(request, status);
    }

    @Override
    public void workItem() {
        attached().oids.workItem();
    }

    @Override
    public Optional<StatusHandlers> statusHandlers() {
        return Optional.of(indication -> attached().statuses.filterStatus(indication));
    }

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
        if (running) {
            captured.merge(nbl.source(), 1L, Long::sum);
            attached().packets.ndisFSendNetBufferLists(nbl, flags);
        } else {
            attached().packets.ndisFSendNetBufferListsComplete(nbl, "PAUSED");
        }
    }

    @Override
    public void filterSendNetBufferListsComplete(NetBufferList nbl, String status) {
        attached().packets.ndisFSendNetBufferListsComplete(nbl, status);
    }

    @Override
    public void filterCancelSendNetBufferLists(String cancelId) {
        attached().packets.ndisFCancelSendNetBufferLists(cancelId);
    }

    @Override
    public void filterReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
        if (running) {
            attached().packets.ndisFIndicateReceiveNetBufferLists(nbl, flags);
        } else {
            attached().packets.ndisFReturnNetBufferLists(nbl, NetBufferListFlags.SINGLE_SOURCE);
        }
    }

    @Override
    public void filterReturnNetBufferLists(NetBufferList nbl) {
        attached().packets.ndisFReturnNetBufferLists(nbl, NetBufferListFlags.SINGLE_SOURCE);
    }

    private Attached attached() {
        if (module == null) {
            throw new IllegalStateException("called before FilterAttach");
        }
        return module;
    }
}
