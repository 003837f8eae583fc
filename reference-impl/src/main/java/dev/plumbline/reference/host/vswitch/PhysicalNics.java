package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.OidInformation;
import dev.plumbline.reference.host.vswitch.SwitchState.Nic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The physical NICs of the team and the MUX above them, as far as they answer requests: each NIC has technologies such
 * as {@code checksum} or {@code vmq}, and the MUX has those that all of them have (TEAM-09).
 */
final class PhysicalNics {

    private static final List<List<String>> MODELS = List.of(
            List.of("checksum", "lso", "rss", "vmq", "sriov", "ipsec"),
            List.of("checksum", "lso", "rss", "vmq"),
            List.of("checksum", "rss", "vmq", "sriov"));

    private static final Map<String, String> ALLOCATIONS = Map.of(
            "OID_RECEIVE_FILTER_ALLOCATE_QUEUE", "QueueId",
            "OID_RECEIVE_FILTER_SET_FILTER", "FilterId",
            "OID_NIC_SWITCH_ALLOCATE_VF", "VFId",
            "OID_NIC_SWITCH_CREATE_VPORT", "VPortId",
            "OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA", "OffloadHandle",
            "OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA_EX", "OffloadHandle");

    private final SwitchState state;
    private final Map<String, String> values = new LinkedHashMap<>();
    private int handles;

    PhysicalNics(SwitchState state) {
        this.state = state;
    }

    /**
     * What a NIC can do; for the external NIC, what every connected member can do.
     *
     * @param nic a connection on the external port
     */
    List<String> technologies(String nic) {
        if (!nic.endsWith("/0")) {
            int index = Integer.parseInt(nic.substring(nic.indexOf('/') + 1));
            return MODELS.get((index - 1) % MODELS.size());
        }
        List<String> common = new ArrayList<>(MODELS.getFirst());
        for (String member : state.members(SwitchWorld.EXTERNAL)) {
            if (state.nic(member) == Nic.CONNECTED) {
                common.retainAll(technologies(member));
            }
        }
        return common;
    }

    /** Whether a request is one that a NIC knows. */
    boolean knows(String nic, String oid) {
        if (!nic.startsWith(SwitchWorld.EXTERNAL + "/") || oid.startsWith("OID_GEN_") || oid.equals(Oids.PRIVATE)) {
            return true;
        }
        String technology = technology(oid);
        return technology.isEmpty() || technologies(nic).contains(technology);
    }

    private static String technology(String oid) {
        if (oid.startsWith("OID_RECEIVE_FILTER_")) {
            return "vmq";
        }
        if (oid.startsWith("OID_NIC_SWITCH_") || oid.startsWith("OID_SRIOV_")) {
            return "sriov";
        }
        if (oid.startsWith("OID_TCP_TASK_IPSEC_")) {
            return "ipsec";
        }
        return oid.startsWith("OID_TCP_OFFLOAD_") ? "checksum" : "";
    }

    /** What a successful request leaves in the buffer: values, or the handle of what was handed out. */
    String answer(String nic, String oid, String type, String information) {
        String allocated = ALLOCATIONS.get(oid);
        if (allocated != null) {
            return OidInformation.with(information, allocated, Integer.toString(++handles));
        }
        if (type.equals("query")) {
            return oid.endsWith("_CAPABILITIES")
                    ? "Technologies=" + String.join(",", technologies(nic))
                    : Optional.ofNullable(values.get(nic + " " + oid)).orElse("Value=0");
        }
        if (type.equals("set")) {
            values.put(nic + " " + oid, information);
        }
        return information;
    }
}
