package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.ModuleHandlers;
import dev.plumbline.ndis.filter.ModuleServices;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.PacketServices;
import dev.plumbline.ndis.filter.PacketSwitchHandlers;
import dev.plumbline.ndis.filter.ReceiveHandlers;
import dev.plumbline.ndis.filter.SendHandlers;
import dev.plumbline.ndis.filter.StatusHandlers;
import dev.plumbline.ndis.filter.StatusServices;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.ndis.filter.SwitchServices;
import dev.plumbline.reference.provider.team.MemberPolicy;
import dev.plumbline.reference.provider.team.ReferenceTeamingProvider;
import dev.plumbline.reference.provider.team.StatusIndexPolicy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reference teaming provider with something on both of its sides that may interfere: this one does not. */
abstract class WrappedExtension
        implements SwitchExtension,
                SwitchServices,
                WrappedModule,
                WrappedStatuses,
                WrappedPacketHandlers,
                WrappedPacketServices,
                WrappedPacketSwitchHandlers {

    static final String SUCCESS = "SUCCESS";
    static final String PENDING = "PENDING";

    private final SwitchExtension provider;
    private @Nullable SwitchServices ndis;

    private WrappedExtension(SwitchExtension provider) {
        this.provider = provider;
    }

    WrappedExtension() {
        this(new ReferenceTeamingProvider());
    }

    /** @param indexes for whom it indicates statuses (C-06) */
    WrappedExtension(StatusIndexPolicy indexes) {
        this(new ReferenceTeamingProvider(indexes));
    }

    /** @param policy decides which member carries a packet */
    WrappedExtension(MemberPolicy policy) {
        this(new ReferenceTeamingProvider(policy));
    }

    /** NDIS and the switch themselves. */
    final SwitchServices ndis() {
        if (ndis == null) {
            throw new IllegalStateException("called before FilterAttach");
        }
        return ndis;
    }

    static boolean isNicRequest(OidRequest request) {
        return request.oid().equals(OidRequest.NIC_REQUEST);
    }

    static boolean is(OidRequest request, String notification) {
        return request.oid().equals("OID_SWITCH_" + notification);
    }

    static boolean isMember(String nic) {
        return nic.contains("/") && !nic.endsWith("/0");
    }

    static OidRequest withSource(OidRequest request, String source) {
        return new OidRequest(
                request.form(),
                request.id(),
                request.oid(),
                request.target(),
                source,
                request.inner(),
                request.contents(),
                request.results());
    }

    static boolean isFinal(String status) {
        return !status.equals(PENDING);
    }

    @Override
    public String description() {
        return getClass().getSimpleName();
    }

    @Override
    public String filterAttach(String module, SwitchServices services) {
        ndis = services;
        return provider.filterAttach(module, this);
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
    public boolean cancelsOidRequests() {
        return provider.cancelsOidRequests();
    }

    @Override
    public void filterCancelOidRequest(String requestId) {
        provider.filterCancelOidRequest(requestId);
    }

    @Override
    public void workItem() {
        provider.workItem();
    }

    @Override
    public Optional<ModuleHandlers> moduleHandlers() {
        return Optional.of(this);
    }

    @Override
    public Optional<StatusHandlers> statusHandlers() {
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
    public final ModuleHandlers providersModule() {
        return provider.moduleHandlers().orElseThrow();
    }

    @Override
    public final StatusHandlers providersStatuses() {
        return provider.statusHandlers().orElseThrow();
    }

    @Override
    public final SendHandlers providersSends() {
        return provider.sendHandlers().orElseThrow();
    }

    @Override
    public final ReceiveHandlers providersReceives() {
        return provider.receiveHandlers().orElseThrow();
    }

    @Override
    public final ModuleServices ndisModule() {
        return ndis().moduleServices();
    }

    @Override
    public final StatusServices ndisStatuses() {
        return ndis().statusServices();
    }

    @Override
    public final PacketServices ndisPackets() {
        return ndis().packetServices();
    }

    @Override
    public final PacketSwitchHandlers switchPackets() {
        return ndisPackets().switchHandlers();
    }

    @Override
    public Optional<OidRequest> ndisAllocateCloneOidRequest(OidRequest original) {
        return ndis().ndisAllocateCloneOidRequest(original);
    }

    @Override
    public void ndisFreeCloneOidRequest(OidRequest cloned) {
        ndis().ndisFreeCloneOidRequest(cloned);
    }

    @Override
    public String ndisFOidRequest(OidRequest request) {
        return ndis().ndisFOidRequest(request);
    }

    @Override
    public void ndisFOidRequestComplete(OidRequest original, String status) {
        ndis().ndisFOidRequestComplete(original, status);
    }

    @Override
    public void ndisFCancelOidRequest(String requestId) {
        ndis().ndisFCancelOidRequest(requestId);
    }

    @Override
    public String referenceSwitchNic(String nic) {
        return ndis().referenceSwitchNic(nic);
    }

    @Override
    public void dereferenceSwitchNic(String nic) {
        ndis().dereferenceSwitchNic(nic);
    }

    @Override
    public String referenceSwitchPort(String port) {
        return ndis().referenceSwitchPort(port);
    }

    @Override
    public void dereferenceSwitchPort(String port) {
        ndis().dereferenceSwitchPort(port);
    }

    @Override
    public ModuleServices moduleServices() {
        return this;
    }

    @Override
    public StatusServices statusServices() {
        return this;
    }

    @Override
    public PacketServices packetServices() {
        return this;
    }

    @Override
    public PacketSwitchHandlers switchHandlers() {
        return this;
    }
}
