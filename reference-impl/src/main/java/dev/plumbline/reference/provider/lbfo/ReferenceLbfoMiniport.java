package dev.plumbline.reference.provider.lbfo;

import static dev.plumbline.ndis.lbfo.LbfoStatus.FAILURE;
import static dev.plumbline.ndis.lbfo.LbfoStatus.SUCCESS;

import dev.plumbline.ndis.lbfo.LbfoDriver;
import dev.plumbline.ndis.lbfo.LbfoMiniport;
import dev.plumbline.ndis.lbfo.NdisMiniportServices;
import dev.plumbline.reference.provider.balancing.Balancing;
import java.util.List;

/** The reference LBFO miniport: any number of bundles and stand-alone adapters, any number of secondaries (LBFO-18). */
public final class ReferenceLbfoMiniport implements LbfoMiniport {

    private final Failover failover;
    private final Membership membership;
    private final SendPath sends;
    private final ReceivePath receives;
    private final OidPath oids;

    private ReferenceLbfoMiniport(
            Failover failover, Balancing balancing, PacketContents contents, NdisMiniportServices services) {
        this.failover = failover;
        this.membership = new Membership(services, balancing);
        this.sends = new SendPath(services, contents);
        this.receives = new ReceivePath(services);
        this.oids = new OidPath(services);
    }

    /** The driver with these policies, which sees no content of packets. */
    public static LbfoDriver driver(Failover failover, Balancing balancing) {
        return driver(failover, balancing, PacketContents.unknown());
    }

    /** The driver with these policies. */
    public static LbfoDriver driver(Failover failover, Balancing balancing, PacketContents contents) {
        return services -> new ReferenceLbfoMiniport(failover, balancing, contents, services);
    }

    @Override
    public String miniportInitialize(String adapter) {
        membership.join(adapter);
        return SUCCESS;
    }

    @Override
    public void miniportHalt(String adapter) {
        membership.find(adapter).ifPresent(member -> {
            List<Member> bundle = member.bundle().members();
            membership.leave(member);
            release(member, bundle);
            membership.promote(member.bundle());
        });
    }

    @Override
    public String miniportSend(String adapter, String packet) {
        return membership.find(adapter)
                .filter(member -> member.bundle().isPrimary(member))
                .map(primary -> sends.send(primary, packet))
                .orElse(FAILURE);
    }

    @Override
    public void transmitDone(String adapter, String packet) {
        membership.find(adapter).ifPresent(carrier -> sends.transmitDone(carrier, packet));
    }

    @Override
    public void wireReceive(String adapter, String packet) {
        membership.find(adapter).ifPresent(owner -> receives.receive(owner, packet));
    }

    @Override
    public void miniportReturnPacket(String adapter, String packet) {
        receives.giveBack(packet);
    }

    @Override
    public String miniportQueryInformation(String adapter, String req, String oid) {
        return oids.query(adapter, req, oid);
    }

    @Override
    public String miniportSetInformation(String adapter, String req, String oid) {
        return oids.set(adapter, req, oid);
    }

    @Override
    public void linkChange(String adapter, boolean connected) {
        membership.find(adapter).ifPresent(member -> {
            member.connect(connected);
            if (failover == Failover.HARD) {
                failOver(member.bundle());
            }
        });
    }

    @Override
    public void workItem() {
        oids.workItem();
        membership.bundles().forEach(membership::promote);
    }

    /**
     * Removes a primary without link if a secondary has one, and promotes that (LBFO-39); if NDIS refuses, the primary
     * stays.
     */
    private void failOver(Bundle bundle) {
        boolean another = bundle.members().stream().anyMatch(Member::isConnected);
        bundle.primary().filter(primary -> another && !primary.isConnected()).ifPresent(primary -> {
            List<Member> members = bundle.members();
            if (membership.remove(primary)) {
                release(primary, members);
                membership.promote(bundle);
            }
        });
    }

    /** Ends everything that is outstanding at an adapter that goes away (LBFO-58). */
    private void release(Member member, List<Member> bundle) {
        sends.abort(member, bundle);
        oids.abort(member.adapter());
    }
}
