package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.OidRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Which child partitions hold hardware of the team, and what they have to be told when a member leaves (STAT-14). */
final class PartitionOffloads {

    static final String REMOVE_VF = "SWITCH_PORT_REMOVE_VF";
    static final String QUEUES_CHANGED = "RECEIVE_FILTER_QUEUE_PARAMETERS";

    /** A status for the sake of a partition's connection. */
    record Notice(String nic, String status) {}

    private final Set<String> queues = new LinkedHashSet<>();
    private final Set<String> functions = new LinkedHashSet<>();
    private final Deque<Notice> due = new ArrayDeque<>();

    /** A request of a partition came back with success. */
    void granted(OidRequest request) {
        if (request.source().equals("0/0") || request.inner() == null) {
            return;
        }
        switch (request.inner()) {
            case "OID_RECEIVE_FILTER_ALLOCATE_QUEUE" -> queues.add(request.source());
            case "OID_RECEIVE_FILTER_FREE_QUEUE" -> queues.remove(request.source());
            case "OID_NIC_SWITCH_CREATE_VPORT" -> functions.add(request.source());
            default -> {}
        }
    }

    /** A member, or its link, is lost: which hardware it lent is not known, so every function is taken back. */
    void memberLost() {
        functions.forEach(holder -> due.add(new Notice(holder, REMOVE_VF)));
        queues.forEach(holder -> due.add(new Notice(holder, QUEUES_CHANGED)));
        functions.clear();
    }

    /** The connection of a partition goes, with what it holds. */
    void left(String nic) {
        queues.remove(nic);
        functions.remove(nic);
    }

    /** The next notice that is due. */
    Optional<Notice> next() {
        return Optional.ofNullable(due.poll());
    }
}
