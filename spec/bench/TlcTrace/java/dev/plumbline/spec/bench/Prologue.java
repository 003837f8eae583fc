package dev.plumbline.spec.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a team comes up, as the comparison of the composition with its machines has it: a port and three connections. */
final class Prologue {

    private static final String SUCCESS = "SUCCESS";

    private Prologue() {}

    /** What is said before the composition begins. */
    static List<Era> eras() {
        List<Era> eras = new ArrayList<>();
        eras.add(new Era()
                .say("FilterAttach", Map.of("module", "m"))
                .say("NdisFSetAttributes", Map.of("module", "m"))
                .say("NdisFSetAttributesReturn", Map.of("module", "m", "status", SUCCESS))
                .say("NdisFGetOptionalSwitchHandlers", Map.of("module", "m", "header", "SWITCH_OPTIONAL_HANDLERS"))
                .say("NdisFGetOptionalSwitchHandlersReturn", Map.of("module", "m", "status", SUCCESS))
                .say("FilterAttachReturn", Map.of("module", "m", "status", SUCCESS))
                .say("FilterRestart", Map.of("module", "m"))
                .say("FilterRestartReturn", Map.of("module", "m", "status", SUCCESS)));
        eras.add(passes("OID_SWITCH_PORT_CREATE", "1"));
        for (String oid : List.of("OID_SWITCH_NIC_CREATE", "OID_SWITCH_NIC_CONNECT")) {
            for (String nic : List.of("1/0", "1/1", "1/2")) {
                eras.add(passes(oid, nic));
            }
        }
        return eras;
    }

    private static Era passes(String oid, String target) {
        Map<String, String> request = Map.of("req", "p-@", "oid", oid, "target", target);
        Map<String, String> clone = Map.of("req", "p-@", "oid", oid, "target", target, "form", "clone", "cloned", "c-@");
        return new Era()
                .say("FilterOidRequest", request)
                .say("NdisAllocateCloneOidRequest", request)
                .say("NdisAllocateCloneOidRequestReturn", with(clone))
                .say("NdisFOidRequest", clone)
                .say("NdisFOidRequestReturn", with(clone))
                .say("NdisFreeCloneOidRequest", clone)
                .say("FilterOidRequestReturn", with(request));
    }

    private static Map<String, String> with(Map<String, String> values) {
        Map<String, String> ended = new HashMap<>(values);
        ended.put("status", SUCCESS);
        return ended;
    }
}
