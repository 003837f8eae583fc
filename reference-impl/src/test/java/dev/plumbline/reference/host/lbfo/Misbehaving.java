package dev.plumbline.reference.host.lbfo;

import dev.plumbline.ndis.lbfo.LbfoDriver;
import dev.plumbline.ndis.lbfo.LbfoMiniport;
import dev.plumbline.ndis.lbfo.NdisMiniportServices;
import dev.plumbline.reference.provider.balancing.ActiveBackup;
import dev.plumbline.reference.provider.lbfo.Failover;
import dev.plumbline.reference.provider.lbfo.ReferenceLbfoMiniport;
import java.util.function.Consumer;

/** The reference miniport, which does one thing besides each time it gets a work item, a link, or an initialisation. */
final class Misbehaving implements LbfoMiniport {

    private final LbfoMiniport reference;
    private final Runnable misdeed;
    private final String moment;

    private Misbehaving(LbfoMiniport reference, String moment, Runnable misdeed) {
        this.reference = reference;
        this.moment = moment;
        this.misdeed = misdeed;
    }

    /** The driver; {@code moment} is {@code work}, {@code link}, {@code initialize}, {@code send} or {@code halt}. */
    static LbfoDriver driver(String moment, Consumer<NdisMiniportServices> misdeed) {
        LbfoDriver reference = ReferenceLbfoMiniport.driver(Failover.SOFT, new ActiveBackup());
        return services ->
                new Misbehaving(reference.driverEntry(services), moment, () -> misdeed.accept(services));
    }

    private void at(String now) {
        if (now.equals(moment)) {
            misdeed.run();
        }
    }

    @Override
    public String miniportInitialize(String adapter) {
        String status = reference.miniportInitialize(adapter);
        at("initialize");
        return status;
    }

    @Override
    public void miniportHalt(String adapter) {
        at("halt");
        reference.miniportHalt(adapter);
    }

    @Override
    public String miniportSend(String adapter, String packet) {
        String status = reference.miniportSend(adapter, packet);
        at("send");
        return status;
    }

    @Override
    public void transmitDone(String adapter, String packet) {
        reference.transmitDone(adapter, packet);
    }

    @Override
    public void wireReceive(String adapter, String packet) {
        reference.wireReceive(adapter, packet);
    }

    @Override
    public void miniportReturnPacket(String adapter, String packet) {
        reference.miniportReturnPacket(adapter, packet);
    }

    @Override
    public String miniportQueryInformation(String adapter, String req, String oid) {
        return reference.miniportQueryInformation(adapter, req, oid);
    }

    @Override
    public String miniportSetInformation(String adapter, String req, String oid) {
        return reference.miniportSetInformation(adapter, req, oid);
    }

    @Override
    public void linkChange(String adapter, boolean connected) {
        reference.linkChange(adapter, connected);
        at("link");
    }

    @Override
    public void workItem() {
        at("work");
        reference.workItem();
    }
}
