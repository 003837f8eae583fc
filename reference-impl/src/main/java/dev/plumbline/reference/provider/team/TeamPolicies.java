package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.OidInformation;
import dev.plumbline.ndis.filter.OidRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Custom policies of ports that are meant for the team: it takes them itself, and passes all others on (LIFE-62). */
final class TeamPolicies {

    private static final String MINE = "teaming";
    private static final String PROPERTY = "OID_SWITCH_PORT_PROPERTY_";

    private final Map<String, Set<String>> policies = new HashMap<>();

    /** The answer to a request about such a policy; none for what has to be forwarded. */
    Optional<String> answer(OidRequest request) {
        String id = OidInformation.get(request.information(), "PropertyId").orElse("");
        if (!request.oid().startsWith(PROPERTY) || !id.startsWith(MINE)) {
            return Optional.empty();
        }
        Set<String> has = policies.computeIfAbsent(request.target(), port -> new HashSet<>());
        switch (request.oid().substring(PROPERTY.length())) {
            case "ADD" -> has.add(id);
            case "UPDATE", "DELETE" -> {
                if (!has.contains(id)) {
                    return Optional.empty();
                }
                if (request.oid().endsWith("DELETE")) {
                    has.remove(id);
                }
            }
            default -> {
                return Optional.empty();
            }
        }
        request.results().read(request.information().length(), 1);
        return Optional.of("SUCCESS");
    }

    /** A port is torn down: what arrives late is not answered here (LIFE-13). */
    void forget(String port) {
        policies.remove(port);
    }
}
