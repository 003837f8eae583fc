package dev.plumbline.reference.provider.extension;

import dev.plumbline.ndis.filter.ModuleServices;
import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.ReceiveHandlers;
import dev.plumbline.ndis.filter.SendHandlers;
import dev.plumbline.ndis.filter.StatusHandlers;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A filtering extension: drops, replaces and excludes by a policy, and adds no destination (DATA-11, DATA-12, DATA-24). */
public final class FilteringExtension implements SwitchExtension, SendHandlers, ReceiveHandlers {

    private static final String SUCCESS = "SUCCESS";

    /** What lives from attach to detach. */
    private record Attached(
            String name,
            ModuleServices life,
            OidForwarding oids,
            FilteredIngress ingress,
            FilteredEgress egress,
            StatusForwarding statuses) {}

    private final FilterPolicy policy;
    private @Nullable Attached module;
    private boolean isPausing;

    /** An extension with a policy that does a little of everything. */
    public FilteringExtension() {
        this(FilterPolicy.byFlow());
    }

    /** @param policy decides on each packet */
    public FilteringExtension(FilterPolicy policy) {
        this.policy = policy;
    }

    @Override
    public String description() {
        return "reference filtering extension 0.1";
    }

    @Override
    public String filterAttach(String name, SwitchServices ndis) {
        ModuleServices life = ndis.moduleServices();
        if (!life.ndisFSetAttributes(name).equals(SUCCESS)
                || !life.ndisFGetOptionalSwitchHandlers(name, "SWITCH_OPTIONAL_HANDLERS").equals(SUCCESS)) {
            return "FAILURE";
        }
        OidForwarding oids = new OidForwarding(ndis);
        module = new Attached(
                name,
                life,
                oids,
                new FilteredIngress(ndis.packetServices(), policy),
                new FilteredEgress(ndis.packetServices(), policy),
                new StatusForwarding(ndis, oids, false));
        return SUCCESS;
    }

    @Override
    public String filterRestart() {
        attached().ingress.running(true);
        attached().egress.running(true);
        return SUCCESS;
    }

    @Override
    public String filterPause() {
        attached().ingress.running(false);
        attached().egress.running(false);
        isPausing = !attached().ingress.isDrained();
        return isPausing ? "PENDING" : SUCCESS;
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
        attached().ingress.send(nbl, flags);
    }

    @Override
    public void filterSendNetBufferListsComplete(NetBufferList nbl, String status) {
        attached().ingress.completed(nbl, status);
        if (isPausing && attached().ingress.isDrained()) {
            isPausing = false;
            attached().life.ndisFPauseComplete(attached().name);
        }
    }

    @Override
    public void filterCancelSendNetBufferLists(String cancelId) {
        attached().ingress.cancel(cancelId);
    }

    @Override
    public void filterReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
        attached().egress.receive(nbl, flags);
    }

    @Override
    public void filterReturnNetBufferLists(NetBufferList nbl) {
        attached().egress.giveBack(nbl);
    }

    private Attached attached() {
        if (module == null) {
            throw new IllegalStateException("called before FilterAttach");
        }
        return module;
    }
}
