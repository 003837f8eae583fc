package dev.plumbline.cli;

import dev.plumbline.ndis.filter.ModuleServices;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.PacketServices;
import dev.plumbline.ndis.filter.StatusServices;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.ndis.filter.SwitchServices;
import dev.plumbline.reference.provider.team.ReferenceTeamingProvider;
import java.util.Optional;

/** The reference provider with one fault: after a request that failed at once, its next dereference does not happen. */
public final class LeakingProvider implements SwitchExtension {

    private final SwitchExtension reference = new ReferenceTeamingProvider();

    /** A fresh one. */
    public LeakingProvider() {}

    @Override
    public String description() {
        return "leaking provider 1";
    }

    @Override
    public String filterAttach(String module, SwitchServices services) {
        return reference.filterAttach(module, new Leak(services));
    }

    @Override
    public String filterRestart() {
        return reference.filterRestart();
    }

    @Override
    public String filterPause() {
        return reference.filterPause();
    }

    @Override
    public void filterDetach() {
        reference.filterDetach();
    }

    @Override
    public String filterOidRequest(OidRequest request) {
        return reference.filterOidRequest(request);
    }

    @Override
    public void filterOidRequestComplete(OidRequest request, String status) {
        reference.filterOidRequestComplete(request, status);
    }

    @Override
    public void workItem() {
        reference.workItem();
    }

    private static final class Leak implements SwitchServices {

        private final SwitchServices services;
        private String lastStatus = "";

        Leak(SwitchServices services) {
            this.services = services;
        }

        @Override
        public Optional<OidRequest> ndisAllocateCloneOidRequest(OidRequest original) {
            return services.ndisAllocateCloneOidRequest(original);
        }

        @Override
        public void ndisFreeCloneOidRequest(OidRequest cloned) {
            services.ndisFreeCloneOidRequest(cloned);
        }

        @Override
        public String ndisFOidRequest(OidRequest request) {
            lastStatus = services.ndisFOidRequest(request);
            return lastStatus;
        }

        @Override
        public void ndisFOidRequestComplete(OidRequest original, String status) {
            services.ndisFOidRequestComplete(original, status);
        }

        @Override
        public void ndisFCancelOidRequest(String requestId) {
            services.ndisFCancelOidRequest(requestId);
        }

        @Override
        public String referenceSwitchNic(String nic) {
            lastStatus = "";
            return services.referenceSwitchNic(nic);
        }

        @Override
        public void dereferenceSwitchNic(String nic) {
            if (!lastStatus.equals("FAILURE")) {
                services.dereferenceSwitchNic(nic);
            }
            lastStatus = "";
        }

        @Override
        public String referenceSwitchPort(String port) {
            return services.referenceSwitchPort(port);
        }

        @Override
        public void dereferenceSwitchPort(String port) {
            services.dereferenceSwitchPort(port);
        }

        @Override
        public ModuleServices moduleServices() {
            return services.moduleServices();
        }

        @Override
        public StatusServices statusServices() {
            return services.statusServices();
        }

        @Override
        public PacketServices packetServices() {
            return services.packetServices();
        }
    }
}
