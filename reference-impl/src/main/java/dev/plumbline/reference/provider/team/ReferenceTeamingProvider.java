package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.StatusHandlers;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A forwarding extension that manages an extensible-switch team, with state per physical NIC (TEAM-11). */
public final class ReferenceTeamingProvider implements SwitchExtension {

    private static final String SUCCESS = "SUCCESS";

    /** What lives from attach to detach. */
    private record Attached(OidPath oids, StatusPath statuses) {}

    private final StatusIndexPolicy indexes;
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
        TeamNics nics = new TeamNics();
        module = new Attached(new OidPath(ndis, nics), new StatusPath(ndis, nics, indexes));
        return SUCCESS;
    }

    @Override
    public String filterRestart() {
        return SUCCESS;
    }

    @Override
    public String filterPause() {
        return SUCCESS;
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
        attached().oids.filterOidRequestComplete(request, status);
        attached().statuses.ended(request, status);
    }

    @Override
    public void workItem() {
        attached().oids.workItem();
        attached().statuses.workItem();
    }

    @Override
    public Optional<StatusHandlers> statusHandlers() {
        return Optional.of(indication -> attached().statuses.filterStatus(indication));
    }

    private Attached attached() {
        if (module == null) {
            throw new IllegalStateException("called before FilterAttach");
        }
        return module;
    }
}
