package dev.plumbline.reference.host.vswitch;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the drivers above have heard: the protocol edge takes indications out of their encapsulation and hands them upwards (STAT-03). */
final class HeardStatuses {

    private static final String REMOVE_VF = "SWITCH_PORT_REMOVE_VF";

    private final Map<String, String> heard = new LinkedHashMap<>();
    private final Set<String> withoutVf = new LinkedHashSet<>();

    /**
     * An indication arrives.
     *
     * @param code the innermost status code
     * @param destination connection for whose sake it is indicated; {@code 0/0} for nobody
     * @param information what it says; empty if nothing
     */
    void arrives(String code, String destination, String information) {
        if (code.equals(REMOVE_VF)) {
            withoutVf.add(destination);
        } else {
            heard.put(destination.equals("0/0") ? code : code + " " + destination, information);
        }
    }

    /** What the drivers above the switch heard last under a code, which is followed by the destination if it names one. */
    Optional<String> heard(String code) {
        return Optional.ofNullable(heard.get(code));
    }

    /** Whether a connection has lost its virtual function (STAT-20). */
    boolean lostItsVf(String nic) {
        return withoutVf.contains(nic);
    }
}
