package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.FilterPartialCharacteristics;
import dev.plumbline.ndis.filter.ModuleHandlers;
import dev.plumbline.ndis.filter.ModuleServices;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.StatusHandlers;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A forwarding extension that manages an extensible-switch team, with state per physical NIC (TEAM-11). */
public final class ReferenceTeamingProvider implements SwitchExtension, ModuleHandlers {

    private static final String SUCCESS = "SUCCESS";

    /** What lives from attach to detach. */
    private record Attached(OidPath oids, SwitchConfiguration configuration, ModuleLife life, StatusPath statuses) {}

    private final StatusIndexPolicy indexes;
    private final OwnIds ids = new OwnIds();
    private @Nullable Attached module;

    /** A provider that speaks for the whole team. */
    public ReferenceTeamingProvider() {
        this(StatusIndexPolicy.TEAM_WIDE);
    }

    /** @param indexes for whom it indicates statuses (C-06) */
    public ReferenceTeamingProvider(StatusIndexPolicy indexes) {
        this.indexes = indexes;
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
        ModuleLife life = new ModuleLife(
                name,
                services,
                configuration,
                FilterPartialCharacteristics.of(characteristics()),
                List.of(configuration::isDrained));
        module = new Attached(oids, configuration, life, new StatusPath(ndis, nics, indexes));
        return SUCCESS;
    }

    @Override
    public String filterRestart() {
        return attached().life.restart();
    }

    @Override
    public String filterPause() {
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
    public String filterSetModuleOptions(String name) {
        return attached().life.filterSetModuleOptions(name);
    }

    @Override
    public String filterNetPnPEvent(String name, String event) {
        return attached().life.filterNetPnPEvent(name, event);
    }

    private Attached attached() {
        if (module == null) {
            throw new IllegalStateException("called before FilterAttach");
        }
        return module;
    }
}
