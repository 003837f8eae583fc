package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.ModuleHandlers;
import dev.plumbline.ndis.filter.ModuleServices;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.ReceiveHandlers;
import dev.plumbline.ndis.filter.SendHandlers;
import dev.plumbline.ndis.filter.StatusHandlers;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.ndis.filter.SwitchServices;
import dev.plumbline.reference.provider.team.ReferenceTeamingProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reference teaming provider with a fault that shows once, at the end of one of its entry points. */
final class FaultyExtension implements SwitchExtension {

    /** Where the fault shows. */
    enum At {
        ATTACH,
        RESTART,
        PAUSE,
        OID,
        COMPLETE,
        WORK
    }

    private final SwitchExtension provider = new ReferenceTeamingProvider();
    private final At place;
    private final Fault fault;
    final List<OidRequest> originals = new ArrayList<>();
    final List<OidRequest> completed = new ArrayList<>();
    private SwitchServices ndis;
    private String module = "";
    private boolean hasShown;

    /** What the extension does wrong. */
    @FunctionalInterface
    interface Fault {
        void show(FaultyExtension extension, SwitchServices ndis);
    }

    FaultyExtension(At place, Fault fault) {
        this.place = place;
        this.fault = fault;
    }

    String module() {
        return module;
    }

    ModuleServices life() {
        return ndis.moduleServices();
    }

    boolean hasShown() {
        return hasShown;
    }

    @Override
    public boolean cancelsOidRequests() {
        return provider.cancelsOidRequests();
    }

    @Override
    public void filterCancelOidRequest(String requestId) {
        provider.filterCancelOidRequest(requestId);
    }

    @Override
    public Optional<StatusHandlers> statusHandlers() {
        return provider.statusHandlers();
    }

    @Override
    public Optional<SendHandlers> sendHandlers() {
        return provider.sendHandlers();
    }

    @Override
    public Optional<ReceiveHandlers> receiveHandlers() {
        return provider.receiveHandlers();
    }

    private void at(At here) {
        if (here == place && !hasShown) {
            hasShown = true;
            fault.show(this, ndis);
        }
    }

    @Override
    public String description() {
        return "faulty";
    }

    @Override
    public String filterAttach(String name, SwitchServices services) {
        ndis = services;
        module = name;
        String status = provider.filterAttach(name, services);
        at(At.ATTACH);
        return status;
    }

    @Override
    public String filterRestart() {
        String status = provider.filterRestart();
        at(At.RESTART);
        return status;
    }

    @Override
    public String filterPause() {
        String status = provider.filterPause();
        at(At.PAUSE);
        return status;
    }

    @Override
    public void filterDetach() {
        provider.filterDetach();
    }

    @Override
    public String filterOidRequest(OidRequest request) {
        originals.add(request);
        String status = provider.filterOidRequest(request);
        at(At.OID);
        return status;
    }

    @Override
    public void filterOidRequestComplete(OidRequest request, String status) {
        completed.add(request);
        provider.filterOidRequestComplete(request, status);
        at(At.COMPLETE);
    }

    @Override
    public void workItem() {
        provider.workItem();
        at(At.WORK);
    }

    @Override
    public Optional<ModuleHandlers> moduleHandlers() {
        return provider.moduleHandlers();
    }
}
