package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.OidRequest;

/** The OID path of a team with scripted services around it. */
final class OwnOidPath {

    private final ScriptedServices ndis = new ScriptedServices();
    private final TeamNics nics = new TeamNics();
    private final OidPath oids = new OidPath(ndis.services(), nics, new OwnIds());
    private int requests;

    ScriptedServices ndis() {
        return ndis;
    }

    TeamNics nics() {
        return nics;
    }

    OidPath oids() {
        return oids;
    }

    /** A request of the switch about a port or a connection. */
    OidRequest about(String oid, String target) {
        return new OidRequest(OidRequest.Form.ORIGINAL, "r" + ++requests, oid, target, "0/0", null);
    }

    /** A request that a partition has sent to the external NIC. */
    OidRequest from(String partition, String inner) {
        return new OidRequest(
                OidRequest.Form.ORIGINAL, "r" + ++requests, OidRequest.NIC_REQUEST, "1/0", partition, inner);
    }

    /** Gives the OID path a request; its status. */
    String give(OidRequest request) {
        return oids.filterOidRequest(request);
    }

    /** Creates and connects connections. */
    OwnOidPath connected(String... all) {
        for (String nic : all) {
            give(about("OID_SWITCH_NIC_CREATE", nic));
            give(about("OID_SWITCH_NIC_CONNECT", nic));
        }
        forget();
        return this;
    }

    /** Nothing is written down that happened before. */
    void forget() {
        ndis.calls();
        ndis.sent();
    }

    /** Gives that many turns of work. */
    void turns(int count) {
        for (int i = 0; i < count; i++) {
            oids.workItem();
        }
    }
}
