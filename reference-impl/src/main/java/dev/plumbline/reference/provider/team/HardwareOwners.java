package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.OidInformation;
import dev.plumbline.ndis.filter.OidRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which member has handed out which hardware, and whether it was asked by a request of the team's own (OID-80). */
final class HardwareOwners {

    /** Members of structures that name hardware; what is based on other hardware comes first. */
    private static final List<String> NAMES = List.of("FilterId", "QueueId", "VPortId", "VFId", "OffloadHandle");

    /** A piece of hardware: the member that has it, and whether the team has allocated it itself. */
    private record Owner(String member, boolean own) {}

    private final Map<String, Owner> owners = new LinkedHashMap<>();

    /** A request has succeeded: hardware that it hands out is noted, hardware that it takes back forgotten. */
    void granted(Travel travel) {
        OidRequest sent = travel.sent();
        String inner = sent.inner();
        String answer = sent.results().information();
        if (inner == null || answer == null || !TeamNics.isMember(sent.target())) {
            return;
        }
        for (String name : NAMES) {
            String key = OidInformation.get(answer, name).map(id -> name + "=" + id).orElse("");
            if (key.isEmpty()) {
                continue;
            }
            if (releases(inner, name)) {
                owners.remove(key);
            } else {
                owners.putIfAbsent(key, new Owner(sent.target(), sent.form() == OidRequest.Form.OWN));
            }
        }
    }

    private static boolean releases(String inner, String name) {
        return switch (inner) {
            case "OID_RECEIVE_FILTER_FREE_QUEUE" -> name.equals("QueueId");
            case "OID_RECEIVE_FILTER_CLEAR_FILTER" -> name.equals("FilterId");
            case "OID_NIC_SWITCH_DELETE_VPORT" -> name.equals("VPortId");
            case "OID_NIC_SWITCH_FREE_VF" -> name.equals("VFId");
            case "OID_TCP_TASK_IPSEC_OFFLOAD_V2_DELETE_SA" -> name.equals("OffloadHandle");
            default -> false;
        };
    }

    /** The member that has the hardware which a request is about, if one is known. */
    Optional<String> ownerOf(String information) {
        return owner(information).map(Owner::member);
    }

    /** Whether the team has allocated that hardware itself. */
    boolean isOwn(String information) {
        return owner(information).filter(Owner::own).isPresent();
    }

    private Optional<Owner> owner(String information) {
        for (String name : NAMES) {
            Optional<Owner> owner = OidInformation.get(information, name).map(id -> owners.get(name + "=" + id));
            if (owner.isPresent()) {
                return owner;
            }
        }
        return Optional.empty();
    }

    /** A member is gone, and its hardware with it. */
    void gone(String member) {
        owners.values().removeIf(owner -> owner.member().equals(member));
    }
}
