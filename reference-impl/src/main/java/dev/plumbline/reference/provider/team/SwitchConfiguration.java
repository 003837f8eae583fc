package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.OidInformation;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the module asks about the switch that it is attached to: first the parameters (OID-90), and the array of its
 * connections once the switch is active (OID-91). From the array it learns the connections that were there before it.
 */
final class SwitchConfiguration {

    private static final String PENDING = "PENDING";
    private static final String SUCCESS = "SUCCESS";
    private static final String PARAMETERS = "OID_SWITCH_PARAMETERS";
    private static final String NICS = "OID_SWITCH_NIC_ARRAY";

    private final SwitchServices ndis;
    private final TeamNics nics;
    private final OwnIds ids;
    private final Consumer<String> found;
    private final Deque<String> toAsk = new ArrayDeque<>();
    private @Nullable OidRequest below;
    private @Nullable String parameters;
    private boolean isAsked;
    private boolean isActive;
    private boolean hasMembers;

    /** @param found takes each connected connection that the switch had before */
    SwitchConfiguration(SwitchServices ndis, TeamNics nics, OwnIds ids, Consumer<String> found) {
        this.ids = ids;
        this.ndis = ndis;
        this.nics = nics;
        this.found = found;
    }

    /** Asks for the parameters if nobody has: their final status, or {@code PENDING}. */
    String ask() {
        if (isAsked) {
            return below == null ? SUCCESS : PENDING;
        }
        isAsked = true;
        query(PARAMETERS);
        return parameters == null ? PENDING : parameters;
    }

    /** The final status of the query for the parameters; none before its answer. */
    Optional<String> parameters() {
        return Optional.ofNullable(parameters);
    }

    /** Whether no query is below. */
    boolean isDrained() {
        return below == null;
    }

    /** {@code NetEventSwitchActivate}, or an answer that says so. */
    void activated() {
        if (!isActive) {
            isActive = true;
            toAsk.add("OID_SWITCH_PORT_ARRAY");
            toAsk.add(NICS);
        }
    }

    /** Whether the parameters were asked for, and the switch is known to be active. */
    boolean isActive() {
        return isActive && parameters != null;
    }

    /** Whether the array had members of a team that are connected. */
    boolean hasMembers() {
        return hasMembers;
    }

    /** A query of its own goes down, one at a time. */
    void workItem() {
        if (parameters != null && below == null && !toAsk.isEmpty()) {
            query(toAsk.remove());
        }
    }

    private void query(String oid) {
        OidRequest request = OidRequest.ownQuery(ids.next("query"), oid, "none");
        below = request;
        String status = ndis.ndisFOidRequest(request);
        if (!status.equals(PENDING)) {
            answered(request, status);
        }
    }

    /** An own request came back; false if it is none of these. */
    boolean completed(OidRequest request, String status) {
        if (below == null || !below.id().equals(request.id())) {
            return false;
        }
        answered(request, status);
        return true;
    }

    private void answered(OidRequest request, String status) {
        below = null;
        @Nullable String written = request.results().information();
        String information = status.equals(SUCCESS) && written != null ? written : "";
        if (request.oid().equals(PARAMETERS)) {
            parameters = status;
            if (OidInformation.get(information, "IsActive").filter("TRUE"::equals).isPresent()) {
                activated();
            }
        } else if (status.equals("INVALID_LENGTH")) {
            toAsk.addFirst(request.oid());
        } else if (status.equals(SUCCESS) && request.oid().equals(NICS)) {
            learn(information);
        }
    }

    private void learn(String information) {
        for (String element : information.split(";", -1)) {
            int equals = element.indexOf('=');
            String nic = equals < 0 ? "" : element.substring(0, equals);
            if (nic.indexOf('/') < 0) {
                continue;
            }
            boolean isConnected = element.startsWith("Connected", equals + 1);
            if (element.endsWith(":External")) {
                nics.external(nic);
            }
            hasMembers |= isConnected && TeamNics.isMember(nic);
            if (!nics.knows(nic)) {
                nics.created(nic);
                if (isConnected) {
                    nics.connected(nic);
                    found.accept(nic);
                }
            }
        }
    }
}
