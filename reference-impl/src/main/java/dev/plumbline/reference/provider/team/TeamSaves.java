package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.OidInformation;
import dev.plumbline.ndis.filter.OidRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the team keeps for each connection of a partition: saved with it and restored with it (LIFE-64 to LIFE-71). */
final class TeamSaves {

    private static final String SUCCESS = "SUCCESS";
    private static final String EXTENSION = "reference-team";

    /** Size of {@code NDIS_SWITCH_NIC_SAVE_STATE} of revision 1 in bytes. */
    private static final int SAVE_STATE = 568;

    private final Map<String, String> data = new HashMap<>();
    private final Set<String> saved = new HashSet<>();

    /** The answer to a save or restore that is this team's; none for what has to be forwarded. */
    Optional<String> answer(OidRequest request) {
        return switch (request.oid()) {
            case "OID_SWITCH_NIC_SAVE" -> save(request);
            case "OID_SWITCH_NIC_RESTORE" -> restore(request);
            default -> Optional.empty();
        };
    }

    private Optional<String> save(OidRequest request) {
        String nic = request.target();
        if (saved.contains(nic)) {
            return Optional.empty();
        }
        String own = data.getOrDefault(nic, "affinity of " + nic);
        if (OidInformation.number(request.information(), "SaveDataSize", 0) < own.length()) {
            request.results().needed(SAVE_STATE + own.length());
            return Optional.of("BUFFER_TOO_SHORT");
        }
        String with = OidInformation.with(request.information(), "ExtensionId", EXTENSION);
        with = OidInformation.with(with, "ExtensionFriendlyName", "Reference team");
        request.results().written(OidInformation.with(with, "SaveData", own));
        saved.add(nic);
        return Optional.of(SUCCESS);
    }

    private Optional<String> restore(OidRequest request) {
        String information = request.information();
        if (OidInformation.get(information, "ExtensionId").filter(EXTENSION::equals).isEmpty()) {
            return Optional.empty();
        }
        data.put(request.target(), OidInformation.get(information, "SaveData").orElse(""));
        request.results().read(information.length(), 1);
        return Optional.of(SUCCESS);
    }

    /** A save is over, or its connection is. */
    void over(String nic) {
        saved.remove(nic);
    }
}
