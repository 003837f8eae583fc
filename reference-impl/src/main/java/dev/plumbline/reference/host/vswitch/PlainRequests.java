package dev.plumbline.reference.host.vswitch;

import java.util.List;
import java.util.Optional;

/** Requests that concern no port: queries and sets of protocols above, queries of other extensions, private OIDs. */
final class PlainRequests implements Issuer {

    /** Seconds until such a request is cancelled (OID-22). */
    private static final int TIMEOUT = 10;

    private final Surroundings around;
    private final Turns sets = new Turns();
    private final Turns queries = new Turns();

    PlainRequests(Surroundings around) {
        this.around = around;
    }

    @Override
    public void inputs(List<String> into) {
        into.add("OID OID_GEN_STATISTICS");
        into.add("OID " + Oids.PARAMETERS);
        into.add("OID set");
        into.add("OID query");
    }

    @Override
    public Optional<Asked> asked(String[] words) {
        if (!words[0].equals("OID")) {
            return Optional.empty();
        }
        return Optional.of(switch (words[1]) {
            case "set" -> set(around.choose(
                    "set", sets.next(List.of("OID_GEN_CURRENT_PACKET_FILTER", "OID_GEN_CURRENT_LOOKAHEAD", Oids.PRIVATE))));
            case "query" -> query(around.choose(
                    "query",
                    queries.next(List.of(Oids.NIC_ARRAY, Oids.PORT_ARRAY, "OID_GEN_LINK_STATE", Oids.PRIVATE))));
            default -> query(words[1]);
        });
    }

    private static Asked set(String oid) {
        return Asked.of(oid, "set", "none", "Value=1").within(TIMEOUT);
    }

    private static Asked query(String oid) {
        return Asked.of(oid, "query", "none", "").within(TIMEOUT);
    }
}
