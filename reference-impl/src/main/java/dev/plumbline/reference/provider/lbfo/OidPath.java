package dev.plumbline.reference.provider.lbfo;

import static dev.plumbline.ndis.lbfo.LbfoStatus.NOT_SUPPORTED;
import static dev.plumbline.ndis.lbfo.LbfoStatus.PENDING;
import static dev.plumbline.ndis.lbfo.LbfoStatus.REQUEST_ABORTED;
import static dev.plumbline.ndis.lbfo.LbfoStatus.SUCCESS;

import dev.plumbline.ndis.lbfo.NdisMiniportServices;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * OID requests, each for the adapter that it names (LBFO-26, LBFO-28); those that need the hardware wait for a work
 * item.
 */
final class OidPath {

    private record Waiting(String adapter, String request, boolean query) {}

    private static final Set<String> AT_ONCE =
            Set.of("OID_GEN_MEDIA_CONNECT_STATUS", "OID_GEN_LINK_SPEED", "OID_GEN_CURRENT_PACKET_FILTER");
    private static final Set<String> BY_HARDWARE =
            Set.of("OID_GEN_STATISTICS", "OID_802_3_MULTICAST_LIST", "OID_PNP_SET_POWER");

    private final NdisMiniportServices services;
    private final List<Waiting> waiting = new ArrayList<>();

    OidPath(NdisMiniportServices services) {
        this.services = services;
    }

    String query(String adapter, String request, String oid) {
        return take(new Waiting(adapter, request, true), oid);
    }

    String set(String adapter, String request, String oid) {
        return take(new Waiting(adapter, request, false), oid);
    }

    /** Completes everything that waits. */
    void workItem() {
        complete(request -> true, SUCCESS);
    }

    /** The adapter goes away (LBFO-58). */
    void abort(String adapter) {
        complete(request -> request.adapter().equals(adapter), REQUEST_ABORTED);
    }

    private String take(Waiting request, String oid) {
        if (BY_HARDWARE.contains(oid)) {
            waiting.add(request);
            return PENDING;
        }
        return AT_ONCE.contains(oid) ? SUCCESS : NOT_SUPPORTED;
    }

    private void complete(Predicate<Waiting> which, String status) {
        List<Waiting> due = waiting.stream().filter(which).toList();
        waiting.removeAll(due);
        for (Waiting request : due) {
            if (request.query()) {
                services.ndisMQueryInformationComplete(request.adapter(), request.request(), status);
            } else {
                services.ndisMSetInformationComplete(request.adapter(), request.request(), status);
            }
        }
    }
}
