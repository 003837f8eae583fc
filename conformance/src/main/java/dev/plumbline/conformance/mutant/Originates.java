package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.OidRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reference with requests, indications or packets of its own on top. */
abstract class Originates extends WrappedExtension {

    private static final String NOBODY = "0/0";

    private int originated;

    /** Once {@code NIC_CREATE} of a connection has come back with success. */
    void created(String nic) {}

    /** Once {@code NIC_CONNECT} of a connection has come back with success. */
    void connected(String nic) {}

    /** A name that nothing of the extension's own had. */
    final String fresh() {
        return "mutant " + ++originated;
    }

    final OidRequest own(String oid, String target, String source, @Nullable String inner) {
        return new OidRequest(OidRequest.Form.OWN, fresh(), oid, target, source, inner);
    }

    /** A query of a member's statistics, for nobody in particular. */
    final OidRequest statisticsOf(String nic) {
        return own(OidRequest.NIC_REQUEST, nic, NOBODY, "OID_GEN_STATISTICS");
    }

    /** Sends a request with nothing held for it. */
    final void send(OidRequest request) {
        ndis().ndisFOidRequest(request);
    }

    /** Sends a request to a connection under a reference, if there is one to be had. */
    final void sendUnderReference(OidRequest request) {
        String nic = request.target();
        if (ndis().referenceSwitchNic(nic).equals(SUCCESS) && isFinal(ndis().ndisFOidRequest(request))) {
            ndis().dereferenceSwitchNic(nic);
        }
    }

    /** A packet of its own from a connection, ready to be sent. */
    final Optional<NetBufferList> packetFrom(String nic) {
        Optional<NetBufferList> made = ndisPackets().ndisAllocateNetBufferList();
        made.ifPresent(nbl -> nbl.sourceHandle(NetBufferList.MODULE_HANDLE));
        return made.filter(nbl -> {
            if (!switchPackets().allocateNetBufferListForwardingContext(nbl).equals(SUCCESS)) {
                ndisPackets().ndisFreeNetBufferList(nbl);
                return false;
            }
            nbl.detail(nbl.detail().safe());
            boolean ready = switchPackets().setNetBufferListSource(nbl, nic).equals(SUCCESS);
            if (!ready) {
                free(nbl);
            }
            return ready;
        });
    }

    /** Frees a packet of its own that is not under way. */
    final void free(NetBufferList nbl) {
        switchPackets().freeNetBufferListForwardingContext(nbl);
        ndisPackets().ndisFreeNetBufferList(nbl);
    }

    @Override
    public String ndisFOidRequest(OidRequest request) {
        String status = super.ndisFOidRequest(request);
        cameBack(request, status);
        return status;
    }

    @Override
    public void filterOidRequestComplete(OidRequest request, String status) {
        super.filterOidRequestComplete(request, status);
        cameBack(request, status);
    }

    private void cameBack(OidRequest request, String status) {
        if (status.equals(SUCCESS) && is(request, "NIC_CREATE")) {
            created(request.target());
        } else if (status.equals(SUCCESS) && is(request, "NIC_CONNECT")) {
            connected(request.target());
        }
    }
}
