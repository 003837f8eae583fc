package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.lbfo.LbfoMiniport;
import dev.plumbline.ndis.lbfo.NdisMiniportServices;
import dev.plumbline.reference.provider.balancing.Balancing;
import dev.plumbline.reference.provider.balancing.RoundRobin;
import dev.plumbline.reference.provider.lbfo.Failover;
import dev.plumbline.reference.provider.lbfo.ReferenceLbfoMiniport;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reference LBFO miniport with something on both of its sides that may interfere: this one does not. */
abstract class WrappedMiniport implements LbfoMiniport, NdisMiniportServices {

    static final String SUCCESS = "SUCCESS";
    static final String PENDING = "PENDING";

    private final LbfoMiniport miniport;
    private @Nullable NdisMiniportServices ndis;

    /** Packets take turns over the members, so that the carrier is often not the primary. */
    WrappedMiniport(Failover failover) {
        this(failover, new RoundRobin());
    }

    WrappedMiniport(Failover failover, Balancing balancing) {
        miniport = ReferenceLbfoMiniport.driver(failover, balancing).driverEntry(this);
    }

    WrappedMiniport() {
        this(Failover.HARD);
    }

    /** {@code DriverEntry}. */
    final LbfoMiniport load(NdisMiniportServices services) {
        ndis = services;
        return this;
    }

    /** NDIS itself. */
    final NdisMiniportServices ndis() {
        if (ndis == null) {
            throw new IllegalStateException("called before DriverEntry");
        }
        return ndis;
    }

    @Override
    public String miniportInitialize(String adapter) {
        return miniport.miniportInitialize(adapter);
    }

    @Override
    public void miniportHalt(String adapter) {
        miniport.miniportHalt(adapter);
    }

    @Override
    public String miniportSend(String adapter, String packet) {
        return miniport.miniportSend(adapter, packet);
    }

    @Override
    public void transmitDone(String adapter, String packet) {
        miniport.transmitDone(adapter, packet);
    }

    @Override
    public void wireReceive(String adapter, String packet) {
        miniport.wireReceive(adapter, packet);
    }

    @Override
    public void miniportReturnPacket(String adapter, String packet) {
        miniport.miniportReturnPacket(adapter, packet);
    }

    @Override
    public String miniportQueryInformation(String adapter, String req, String oid) {
        return miniport.miniportQueryInformation(adapter, req, oid);
    }

    @Override
    public String miniportSetInformation(String adapter, String req, String oid) {
        return miniport.miniportSetInformation(adapter, req, oid);
    }

    @Override
    public void linkChange(String adapter, boolean connected) {
        miniport.linkChange(adapter, connected);
    }

    @Override
    public void workItem() {
        miniport.workItem();
    }

    @Override
    public Optional<String> ndisReadConfiguration(String adapter, String keyword) {
        return ndis().ndisReadConfiguration(adapter, keyword);
    }

    @Override
    public String ndisMSetMiniportSecondary(String adapter, String primary) {
        return ndis().ndisMSetMiniportSecondary(adapter, primary);
    }

    @Override
    public String ndisMRemoveMiniport(String adapter) {
        return ndis().ndisMRemoveMiniport(adapter);
    }

    @Override
    public String ndisMPromoteMiniport(String adapter) {
        return ndis().ndisMPromoteMiniport(adapter);
    }

    @Override
    public void transmit(String adapter, String packet) {
        ndis().transmit(adapter, packet);
    }

    @Override
    public void ndisMSendComplete(String adapter, String packet, String status) {
        ndis().ndisMSendComplete(adapter, packet, status);
    }

    @Override
    public void ndisMIndicateReceivePacket(String adapter, String packet) {
        ndis().ndisMIndicateReceivePacket(adapter, packet);
    }

    @Override
    public void ndisMQueryInformationComplete(String adapter, String req, String status) {
        ndis().ndisMQueryInformationComplete(adapter, req, status);
    }

    @Override
    public void ndisMSetInformationComplete(String adapter, String req, String status) {
        ndis().ndisMSetInformationComplete(adapter, req, status);
    }
}
