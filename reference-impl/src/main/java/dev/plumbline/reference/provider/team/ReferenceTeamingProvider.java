package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.ndis.filter.SwitchServices;
import org.jspecify.annotations.Nullable;

/** A forwarding extension that manages an extensible-switch team, with state per physical NIC (TEAM-11). */
public final class ReferenceTeamingProvider implements SwitchExtension {

    private static final String SUCCESS = "SUCCESS";

    /** What lives from attach to detach. */
    private record Attached(OidPath oids) {}

    private @Nullable Attached module;

    @Override
    public String description() {
        return "reference teaming provider 0.1";
    }

    @Override
    public String filterAttach(String name, SwitchServices ndis) {
        TeamNics nics = new TeamNics();
        module = new Attached(new OidPath(ndis, nics));
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

    private Attached attached() {
        if (module == null) {
            throw new IllegalStateException("called before FilterAttach");
        }
        return module;
    }
}
