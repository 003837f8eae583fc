package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.ndis.filter.SwitchServices;
import dev.plumbline.reference.provider.team.ReferenceTeamingProvider;

/** The reference teaming provider, leaving out all entry points that it can leave out. */
class PlainExtension implements SwitchExtension {

    private final SwitchExtension provider = new ReferenceTeamingProvider();

    @Override
    public String description() {
        return "plain";
    }

    @Override
    public String filterAttach(String name, SwitchServices services) {
        return provider.filterAttach(name, services);
    }

    @Override
    public String filterRestart() {
        return provider.filterRestart();
    }

    @Override
    public String filterPause() {
        return provider.filterPause();
    }

    @Override
    public void filterDetach() {
        provider.filterDetach();
    }

    @Override
    public String filterOidRequest(OidRequest request) {
        return provider.filterOidRequest(request);
    }

    @Override
    public void filterOidRequestComplete(OidRequest request, String status) {
        provider.filterOidRequestComplete(request, status);
    }

    @Override
    public void workItem() {
        provider.workItem();
    }
}
