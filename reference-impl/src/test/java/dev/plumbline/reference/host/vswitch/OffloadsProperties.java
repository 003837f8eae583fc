package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.OidInformation;
import dev.plumbline.reference.host.vswitch.Offloads.Request;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Histories of offload requests: nothing is freed, moved or completed that was not handed out before. */
final class OffloadsProperties {

    private static final Map<String, String> HANDS_OUT = Map.of(
            "OID_RECEIVE_FILTER_ALLOCATE_QUEUE", "QueueId",
            "OID_RECEIVE_FILTER_SET_FILTER", "FilterId",
            "OID_NIC_SWITCH_ALLOCATE_VF", "VFId",
            "OID_NIC_SWITCH_CREATE_VPORT", "VPortId",
            "OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA", "OffloadHandle",
            "OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA_EX", "OffloadHandle");

    private static final Map<String, String> TAKES_BACK = Map.of(
            "OID_RECEIVE_FILTER_FREE_QUEUE", "QueueId",
            "OID_RECEIVE_FILTER_CLEAR_FILTER", "FilterId",
            "OID_NIC_SWITCH_FREE_VF", "VFId",
            "OID_NIC_SWITCH_DELETE_VPORT", "VPortId",
            "OID_TCP_TASK_IPSEC_OFFLOAD_V2_DELETE_SA", "OffloadHandle");

    @Property(tries = 200)
    void whatIsNamedIsThereAndIsTakenBackOnce(@ForAll long seed) {
        Random random = new Random(seed);
        Offloads offloads = new Offloads();
        Set<String> there = new HashSet<>();
        Map<String, Integer> given = new HashMap<>();
        for (int step = 0; step < 60; step++) {
            List<Request> possible = offloads.possible("2/0", false);
            Request request = possible.get(random.nextInt(possible.size()));
            named(request.information()).forEach(name -> assertThat(there).contains(name));
            String answer = request.information();
            String member = HANDS_OUT.get(request.oid());
            if (member != null) {
                answer = OidInformation.with(answer, member, Integer.toString(given.merge(member, 1, Integer::sum)));
                there.add(member + "=" + given.get(member));
            }
            offloads.succeeded(request.oid(), "2/0", request.information(), answer);
            String released = TAKES_BACK.get(request.oid());
            if (released != null) {
                there.remove(released + "=" + OidInformation.get(request.information(), released).orElseThrow());
            }
        }
    }

    private static List<String> named(String information) {
        return List.of(information.split(";", -1)).stream()
                .filter(member -> !member.startsWith("For="))
                .toList();
    }

    @Property(tries = 50)
    void aSourceThatLeavesOnlyGivesBack(@ForAll long seed) {
        Random random = new Random(seed);
        Offloads offloads = new Offloads();
        for (int step = 0; step < 20; step++) {
            List<Request> possible = offloads.possible("2/0", false);
            Request request = possible.get(random.nextInt(possible.size()));
            offloads.succeeded(request.oid(), "2/0", request.information(), "");
        }

        assertThat(offloads.possible("2/0", true)).noneMatch(request -> HANDS_OUT.containsKey(request.oid()));
    }
}
