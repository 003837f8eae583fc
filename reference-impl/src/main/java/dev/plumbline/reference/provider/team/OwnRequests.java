package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.OidContents;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.OidRequestType;
import dev.plumbline.ndis.filter.OidResults;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Requests that the team originates from work items, one at a time for each address: policies of a new port under a port
 * reference (OID-95), capabilities of members (TEAM-10), a private attribute (TEAM-07), and what holds for the whole
 * team, to the external NIC.
 */
final class OwnRequests {

    private static final String SUCCESS = "SUCCESS";
    private static final String ENUM = "OID_SWITCH_PORT_PROPERTY_ENUM";
    private static final String PRIVATE = "PRIVATE_TEAM_ATTRIBUTE";
    private static final String TEAM = "OID_TCP_OFFLOAD_PARAMETERS";
    private static final String EXTERNAL_NIC = "1/0";

    private final SwitchServices ndis;
    private final TeamNics nics;
    private final OidsDown down;
    private final TeamCapabilities capabilities;
    private final Deque<String> ports = new ArrayDeque<>();
    private final Deque<String> attributes = new ArrayDeque<>();
    private final Set<String> asked = new HashSet<>();
    private boolean active;
    private String common = "";
    private final OwnIds ids;

    OwnRequests(SwitchServices ndis, TeamNics nics, OidsDown down, TeamCapabilities capabilities, OwnIds ids) {
        this.ndis = ndis;
        this.nics = nics;
        this.down = down;
        this.capabilities = capabilities;
        this.ids = ids;
    }

    void switchIsActive(boolean is) {
        active = is;
    }

    void portCreated(String port) {
        ports.add(port);
    }

    void portTornDown(String port) {
        ports.remove(port);
    }

    /** The own request to a member that takes the place of one for a partition (OID-46). */
    OidRequest inPlaceOf(OidRequest request, String member) {
        OidContents contents = request.contents();
        return new OidRequest(
                OidRequest.Form.OWN,
                id(),
                OidRequest.NIC_REQUEST,
                member,
                request.source(),
                request.inner(),
                new OidContents(
                        OidRequestType.METHOD, contents.innerType(), "", "", 0, request.information()),
                new OidResults());
    }

    /** Sends the next one, if there is one. */
    void next() {
        if (active && !ports.isEmpty()) {
            enumerate(ports.remove());
            return;
        }
        Optional<TeamCapabilities.Question> question = capabilities.ask(asked);
        if (question.isPresent()) {
            ask(question.get());
        } else if (asked.isEmpty() && !attributes.isEmpty()) {
            send(OidRequest.own(id(), attributes.remove(), PRIVATE, OidRequestType.SET, "Value=team"));
        } else if (asked.isEmpty()) {
            capabilities.common().filter(now -> !now.equals(common)).ifPresent(this::tellTheTeam);
        }
    }

    private void enumerate(String port) {
        if (ndis.referenceSwitchPort(port).equals(SUCCESS)) {
            down.send(new Travel(null, OidRequest.ownQuery(id(), ENUM, port), List.of()));
        }
    }

    private void ask(TeamCapabilities.Question question) {
        if (!send(OidRequest.own(id(), question.member(), question.oid(), OidRequestType.QUERY, ""))) {
            return;
        }
        if (!attributes.contains(question.member())) {
            attributes.add(question.member());
        }
    }

    private void tellTheTeam(String technologies) {
        common = technologies;
        send(OidRequest.own(id(), EXTERNAL_NIC, TEAM, OidRequestType.SET, "Technologies=" + technologies));
    }

    /** Steps 4 to 6; false if the connection is not there or is refused. */
    private boolean send(OidRequest request) {
        String nic = request.target();
        if (!nics.isConnected(nic) || !ndis.referenceSwitchNic(nic).equals(SUCCESS)) {
            return false;
        }
        asked.add(nic);
        down.send(new Travel(null, request, List.of(nic)));
        return true;
    }

    /** One of them has come back. */
    void cameBack(OidRequest sent, boolean success) {
        if (sent.oid().equals(ENUM)) {
            ndis.dereferenceSwitchPort(sent.target());
            return;
        }
        String answer = sent.results().information();
        asked.remove(sent.target());
        if (success && answer != null && TeamNics.isMember(sent.target())) {
            capabilities.answered(sent.target(), answer);
        }
    }

    private String id() {
        return ids.next("own");
    }
}
