package dev.plumbline.reference.host.lbfo;

import dev.plumbline.ndis.lbfo.LbfoMiniport;
import dev.plumbline.ndis.lbfo.LbfoStatus;

/** A driver that succeeds and does nothing; tests override what they are about. */
class IdleMiniport implements LbfoMiniport {

    @Override
    public String miniportInitialize(String adapter) {
        return LbfoStatus.SUCCESS;
    }

    @Override
    public void miniportHalt(String adapter) {}

    @Override
    public String miniportSend(String adapter, String packet) {
        return LbfoStatus.SUCCESS;
    }

    @Override
    public void transmitDone(String adapter, String packet) {}

    @Override
    public void wireReceive(String adapter, String packet) {}

    @Override
    public void miniportReturnPacket(String adapter, String packet) {}

    @Override
    public String miniportQueryInformation(String adapter, String req, String oid) {
        return LbfoStatus.SUCCESS;
    }

    @Override
    public String miniportSetInformation(String adapter, String req, String oid) {
        return LbfoStatus.SUCCESS;
    }

    @Override
    public void linkChange(String adapter, boolean connected) {}

    @Override
    public void workItem() {}
}
