package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.StatusHandlers;
import dev.plumbline.ndis.filter.StatusIndication;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Status indications: what comes from the team is forwarded under a reference, altered where the provider promises more
 * than the hardware says, and the provider speaks for the team and to partitions itself (STAT-07 to STAT-25).
 */
final class StatusPath implements StatusHandlers {

    private static final String SUCCESS = "SUCCESS";
    private static final String NOBODY = "0/0";
    private static final String LINK_STATE = "LINK_STATE";

    private final SwitchServices ndis;
    private final TeamNics nics;
    private final StatusIndexPolicy policy;
    private final LinkMonitor links;
    private final AdvertisedQueues queues;
    private final PartitionOffloads partitions = new PartitionOffloads();
    private @Nullable String changedLink;
    private int owns;

    StatusPath(SwitchServices ndis, TeamNics nics, StatusIndexPolicy policy) {
        this.ndis = ndis;
        this.nics = nics;
        this.policy = policy;
        this.links = new LinkMonitor(nics);
        this.queues = new AdvertisedQueues(nics);
    }

    @Override
    public void filterStatus(StatusIndication indication) {
        String inner = indication.inner();
        if (inner == null) {
            ndis.statusServices().ndisFIndicateStatus(indication);
            return;
        }
        links.heard(indication.source(), inner);
        if (inner.equals(LinkMonitor.DOWN)) {
            partitions.memberLost();
        }
        String speaker = policy.passedOn(indication.source());
        if (wouldMislead(indication.source(), speaker, inner)) {
            changedLink = indication.source();
            return;
        }
        StatusIndication passed = edited(indication, inner).addressed(speaker, NOBODY);
        if (issue(speaker, passed) && inner.equals(AdvertisedQueues.STATUS)) {
            queues.advertised();
        }
    }

    /** The team is not down because one member is: that is not passed on in the name of the team (STAT-17). */
    private boolean wouldMislead(String source, String speaker, String inner) {
        return inner.equals(LinkMonitor.DOWN)
                && !speaker.equals(source)
                && !links.up().isEmpty();
    }

    /** Changes data in place, or puts a changed copy in its stead (TEAM-08, STAT-04). */
    private StatusIndication edited(StatusIndication indication, String inner) {
        String information = indication.information();
        if (information == null) {
            return indication;
        }
        return switch (inner) {
            case AdvertisedQueues.STATUS -> {
                queues.heard(information);
                yield indication.saying(queues.now());
            }
            case "NIC_SWITCH_CURRENT_CAPABILITIES" ->
                indication.duplicate().saying(information + " per member");
            default -> indication;
        };
    }

    /** Steps 4 to 7: no indication without a reference on the connection that it names. */
    private boolean issue(String named, StatusIndication indication) {
        if (!nics.isConnected(named) || !ndis.referenceSwitchNic(named).equals(SUCCESS)) {
            return false;
        }
        ndis.statusServices().ndisFIndicateStatus(indication);
        ndis.dereferenceSwitchNic(named);
        return true;
    }

    /** A request came back to where it was from. */
    void ended(OidRequest request, String status) {
        if (status.equals(SUCCESS) && request.oid().equals(OidRequest.NIC_REQUEST)) {
            partitions.granted(request);
        }
    }

    /** A connection is about to be disconnected. */
    void disconnecting(String nic) {
        links.left(nic);
        partitions.left(nic);
        if (TeamNics.isMember(nic)) {
            partitions.memberLost();
        }
    }

    /** Says one thing that the drivers above do not know. */
    void workItem() {
        List<String> members = nics.connectedMembers();
        Optional<String> news = queues.news();
        if (news.isPresent()) {
            if (say(policy.ofTheTeam(members.get(0)), AdvertisedQueues.STATUS, news.get())) {
                queues.advertised();
            }
            return;
        }
        String changed = changedLink;
        if (changed != null) {
            changedLink = null;
            say(policy.ofAMember(changed), LINK_STATE, "up " + links.up().size());
            return;
        }
        partitions.next().ifPresent(this::tell);
    }

    private boolean say(String source, String status, String information) {
        return issue(source, StatusIndication.own(fresh(), source, NOBODY, status, information));
    }

    /** A virtual function is removed by an indication that says nothing (STAT-20 to STAT-25). */
    private void tell(PartitionOffloads.Notice notice) {
        String information = notice.status().equals(PartitionOffloads.REMOVE_VF) ? null : queues.now();
        issue(
                notice.nic(),
                StatusIndication.own(fresh(), NOBODY, notice.nic(), notice.status(), information));
    }

    private String fresh() {
        return "own" + ++owns;
    }
}
