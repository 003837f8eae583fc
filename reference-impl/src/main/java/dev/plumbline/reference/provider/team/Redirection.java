package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an encapsulated request goes: to the member that has the hardware in question, else to one that suits it
 * (TEAM-30), under a reference; without a usable member where the switch addressed it.
 */
final class Redirection {

    private static final String SUCCESS = "SUCCESS";
    private static final String NOBODY = "0/0";
    private static final String ALLOCATE = "OID_RECEIVE_FILTER_ALLOCATE_QUEUE";
    private static final String FREE = "OID_RECEIVE_FILTER_FREE_QUEUE";

    private final SwitchServices ndis;
    private final TeamNics nics;
    private final OidsDown down;
    private final HardwareOwners owners;
    private final TeamCapabilities capabilities;
    private final OwnRequests own;
    private int allocations;

    Redirection(
            SwitchServices ndis,
            TeamNics nics,
            OidsDown down,
            HardwareOwners owners,
            TeamCapabilities capabilities,
            OwnRequests own) {
        this.ndis = ndis;
        this.nics = nics;
        this.down = down;
        this.owners = owners;
        this.capabilities = capabilities;
        this.own = own;
    }

    /** The status with which {@code FilterOidRequest} ends. */
    String send(OidRequest request) {
        if (replaces(request)) {
            Optional<String> status = sendOwn(request);
            if (status.isPresent()) {
                return status.get();
            }
        }
        return ndis.ndisAllocateCloneOidRequest(request)
                .map(cloned -> redirect(request, cloned))
                .orElse("RESOURCES");
    }

    /** The first queue of a partition, and every second one after it, is one that the team has allocated itself, and frees itself (OID-50, OID-80). */
    private boolean replaces(OidRequest request) {
        String inner = request.inner() == null ? "" : request.inner();
        if (!nics.isConnected(request.source()) || request.source().equals(NOBODY)) {
            return false;
        }
        return inner.equals(ALLOCATE)
                ? allocations++ % 2 == 0
                : inner.equals(FREE) && owners.isOwn(request.information());
    }

    /** Steps 1 to 6 for an own request in place of a partition's; none if a reference was refused. */
    private Optional<String> sendOwn(OidRequest request) {
        for (String member : candidates(request)) {
            if (!ndis.referenceSwitchNic(member).equals(SUCCESS)) {
                continue;
            }
            if (!ndis.referenceSwitchNic(request.source()).equals(SUCCESS)) {
                ndis.dereferenceSwitchNic(member);
                return Optional.empty();
            }
            OidRequest sent = own.inPlaceOf(request, member);
            return Optional.of(down.send(new Travel(request, sent, List.of(member, request.source()))));
        }
        return Optional.empty();
    }

    /** Steps 4 to 7 for a clone. */
    private String redirect(OidRequest original, OidRequest cloned) {
        if (TeamNics.isMember(original.target())) {
            return toMember(original, cloned);
        }
        for (String member : candidates(original)) {
            if (ndis.referenceSwitchNic(member).equals(SUCCESS)) {
                return down.send(new Travel(original, cloned.to(member), List.of(member)));
            }
        }
        return down.forward(original, cloned);
    }

    /** An extension above has addressed a member: there is no other place to go to. */
    private String toMember(OidRequest original, OidRequest cloned) {
        String member = original.target();
        if (nics.isConnected(member) && ndis.referenceSwitchNic(member).equals(SUCCESS)) {
            return down.send(new Travel(original, cloned, List.of(member)));
        }
        ndis.ndisFreeCloneOidRequest(cloned);
        return "FAILURE";
    }

    /** Members to try, best first; none for what is not meant for physical NICs. */
    private List<String> candidates(OidRequest request) {
        if (request.target().equals(NOBODY)) {
            return List.of();
        }
        Optional<String> owner = owners.ownerOf(request.information());
        if (owner.isPresent()) {
            return nics.isConnected(owner.get()) ? List.of(owner.get()) : List.of();
        }
        String inner = request.inner() == null ? "" : request.inner();
        List<String> members =
                new ArrayList<>(nics.members(TeamNics.portOf(request.target()).orElse("")));
        List<String> suited = members.stream()
                .filter(member -> capabilities.suits(member, inner))
                .toList();
        return suited.isEmpty() ? members : suited;
    }
}
