package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.reference.provider.team.PartitionOffloads.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which partitions have to be told that hardware is lost (STAT-14, STAT-20). */
class PartitionOffloadsTest {

    private static final String QUEUE = "OID_RECEIVE_FILTER_ALLOCATE_QUEUE";
    private static final String FREE = "OID_RECEIVE_FILTER_FREE_QUEUE";
    private static final String FUNCTION = "OID_NIC_SWITCH_CREATE_VPORT";

    private final PartitionOffloads offloads = new PartitionOffloads();

    private void granted(String nic, String inner) {
        offloads.granted(
                new OidRequest(OidRequest.Form.ORIGINAL, "r", OidRequest.NIC_REQUEST, "1/0", nic, inner));
    }

    private List<Notice> lost() {
        offloads.memberLost();
        List<Notice> due = new ArrayList<>();
        for (Optional<Notice> next = offloads.next(); next.isPresent(); next = offloads.next()) {
            due.add(next.get());
        }
        return due;
    }

    @Test
    void everyFunctionIsTakenBackOnceAndQueuesChangeEachTime() {
        granted("2/0", FUNCTION);
        granted("3/0", QUEUE);
        Notice removed = new Notice("2/0", PartitionOffloads.REMOVE_VF);
        Notice changed = new Notice("3/0", PartitionOffloads.QUEUES_CHANGED);
        assertThat(lost()).containsExactly(removed, changed);
        assertThat(lost()).containsExactly(changed);
    }

    @Test
    void aQueueThatWasFreedIsNotLost() {
        granted("2/0", QUEUE);
        granted("2/0", FREE);
        assertThat(lost()).isEmpty();
    }

    @Test
    void aPartitionThatHasLeftIsNotTold() {
        granted("2/0", QUEUE);
        granted("2/0", FUNCTION);
        granted("3/0", QUEUE);
        offloads.left("2/0");
        assertThat(lost()).containsExactly(new Notice("3/0", PartitionOffloads.QUEUES_CHANGED));
    }

    @Test
    void whatNobodyInParticularHasAskedForIsNobodysToLose() {
        granted("0/0", FUNCTION);
        granted("2/0", null);
        granted("2/0", "OID_GEN_STATISTICS");
        assertThat(lost()).isEmpty();
    }
}
