package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.FilterPartialCharacteristics;
import dev.plumbline.ndis.filter.ModuleHandlers;
import dev.plumbline.ndis.filter.ModuleServices;
import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.ReceiveHandlers;
import dev.plumbline.ndis.filter.SendHandlers;
import dev.plumbline.ndis.filter.StatusHandlers;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A forwarding extension that manages an extensible-switch team, with state per physical NIC (TEAM-11). */
public final class ReferenceTeamingProvider
        implements SwitchExtension, ModuleHandlers, SendHandlers, ReceiveHandlers {

    private static final String SUCCESS = "SUCCESS";

    /** What lives from attach to detach. */
    private record Attached(
            OidPath oids, SwitchConfiguration configuration, ModuleLife life, StatusPath statuses, PacketPath packets) {}

    private final StatusIndexPolicy indexes;
    private final MemberPolicy policy;
    private final OwnIds ids = new OwnIds();
    private @Nullable Attached module;

    /** A provider that speaks for the whole team and spreads its flows over its members. */
    public ReferenceTeamingProvider() {
        this(StatusIndexPolicy.TEAM_WIDE, MemberPolicy.byFlow());
    }

    /** @param indexes for whom it indicates statuses (C-06) */
    public ReferenceTeamingProvider(StatusIndexPolicy indexes) {
        this(indexes, MemberPolicy.byFlow());
    }

    /** @param policy decides which member carries a packet */
    public ReferenceTeamingProvider(MemberPolicy policy) {
        this(StatusIndexPolicy.TEAM_WIDE, policy);
    }

    private ReferenceTeamingProvider(StatusIndexPolicy indexes, MemberPolicy policy) {
        this.indexes = indexes;
        this.policy = policy;
    }

    @Override
    public String description() {
        return "reference teaming provider 0.1";
    }

    @Override
    public String filterAttach(String name, SwitchServices ndis) {
        ModuleServices services = ndis.moduleServices();
        if (!services.ndisFSetAttributes(name).equals(SUCCESS)
                || !services.ndisFGetOptionalSwitchHandlers(name, "SWITCH_OPTIONAL_HANDLERS").equals(SUCCESS)) {
            return "FAILURE";
        }
        TeamNics nics = new TeamNics();
        OidPath oids = new OidPath(ndis, nics, ids);
        SwitchConfiguration configuration = new SwitchConfiguration(ndis, nics, ids, oids::found);
        PacketPath packets =
                new PacketPath(ndis.packetServices(), nics, policy, () -> attached().life.isRunning());
        oids.waitWhile(packets::isAdding);
        ModuleLife life = new ModuleLife(
                name,
                services,
                configuration,
                FilterPartialCharacteristics.of(characteristics()),
                List.of(configuration::isDrained, packets::isDrained));
        module = new Attached(oids, configuration, life, new StatusPath(ndis, nics, indexes), packets);
        return SUCCESS;
    }

    @Override
    public String filterRestart() {
        return attached().life.restart();
    }

    @Override
    public String filterPause() {
        attached().packets.pause();
        return attached().life.pause();
    }

    @Override
    public void filterDetach() {
        module = null;
    }

    @Override
    public String filterOidRequest(OidRequest request) {
        if (request.oid().equals("OID_SWITCH_NIC_DISCONNECT")) {
            attached().statuses.disconnecting(request.target());
        }
        String status = attached().oids.filterOidRequest(request);
        attached().statuses.ended(request, status);
        return status;
    }

    @Override
    public void filterOidRequestComplete(OidRequest request, String status) {
        Attached attached = attached();
        if (attached.configuration.completed(request, status)) {
            attached.life.settle();
        } else {
            attached.oids.filterOidRequestComplete(request, status);
            attached.statuses.ended(request, status);
        }
    }

    @Override
    public boolean cancelsOidRequests() {
        return true;
    }

    @Override
    public void filterCancelOidRequest(String requestId) {
        attached().oids.filterCancelOidRequest(requestId);
    }

    @Override
    public void workItem() {
        Attached attached = attached();
        attached.oids.switchIsActive(attached.configuration.isActive());
        attached.oids.workItem();
        attached.configuration.workItem();
        attached.statuses.workItem();
        attached.packets.workItem();
        attached.life.askForRestart();
        attached.life.settle();
    }

    @Override
    public Optional<StatusHandlers> statusHandlers() {
        return Optional.of(indication -> attached().statuses.filterStatus(indication));
    }

    @Override
    public Optional<ModuleHandlers> moduleHandlers() {
        return Optional.of(this);
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
    public String filterSetModuleOptions(String name) {
        return attached().life.filterSetModuleOptions(name);
    }

    @Override
    public String filterNetPnPEvent(String name, String event) {
        return attached().life.filterNetPnPEvent(name, event);
    }

    @Override
    public void filterSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
        attached().packets.filterSendNetBufferLists(nbl, flags);
    }

    @Override
    public void filterSendNetBufferListsComplete(NetBufferList nbl, String status) {
        attached().packets.filterSendNetBufferListsComplete(nbl, status);
        attached().life.settle();
    }

    @Override
    public void filterCancelSendNetBufferLists(String cancelId) {
        attached().packets.filterCancelSendNetBufferLists(cancelId);
    }

    @Override
    public void filterReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
        attached().packets.filterReceiveNetBufferLists(nbl, flags);
    }

    @Override
    public void filterReturnNetBufferLists(NetBufferList nbl) {
        attached().packets.filterReturnNetBufferLists(nbl);
    }

    /** Packets that each member has carried since the module was attached, as far as they could be followed. */
    public Map<String, Long> carried() {
        return module == null ? Map.of() : module.packets.carried();
    }

    private Attached attached() {
        if (module == null) {
            throw new IllegalStateException("called before FilterAttach");
        }
        return module;
    }
}
