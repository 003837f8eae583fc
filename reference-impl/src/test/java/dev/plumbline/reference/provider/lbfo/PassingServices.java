package dev.plumbline.reference.provider.lbfo;

import dev.plumbline.ndis.lbfo.NdisMiniportServices;
import java.util.Optional;

/** Passes everything on; faults override what they get wrong. */
class PassingServices implements NdisMiniportServices {

    protected final NdisMiniportServices ndis;

    PassingServices(NdisMiniportServices ndis) {
        this.ndis = ndis;
    }

    @Override
    public Optional<String> ndisReadConfiguration(String adapter, String keyword) {
        return ndis.ndisReadConfiguration(adapter, keyword);
    }

    @Override
    public String ndisMSetMiniportSecondary(String adapter, String primary) {
        return ndis.ndisMSetMiniportSecondary(adapter, primary);
    }

    @Override
    public String ndisMRemoveMiniport(String adapter) {
        return ndis.ndisMRemoveMiniport(adapter);
    }

    @Override
    public String ndisMPromoteMiniport(String adapter) {
        return ndis.ndisMPromoteMiniport(adapter);
    }

    @Override
    public void transmit(String adapter, String packet) {
        ndis.transmit(adapter, packet);
    }

    @Override
    public void ndisMSendComplete(String adapter, String packet, String status) {
        ndis.ndisMSendComplete(adapter, packet, status);
    }

    @Override
    public void ndisMIndicateReceivePacket(String adapter, String packet) {
        ndis.ndisMIndicateReceivePacket(adapter, packet);
    }

    @Override
    public void ndisMQueryInformationComplete(String adapter, String req, String status) {
        ndis.ndisMQueryInformationComplete(adapter, req, status);
    }

    @Override
    public void ndisMSetInformationComplete(String adapter, String req, String status) {
        ndis.ndisMSetInformationComplete(adapter, req, status);
    }
}
