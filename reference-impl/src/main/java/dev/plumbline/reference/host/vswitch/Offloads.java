package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.OidInformation;
import java.util.ArrayList;
import java.util.List;

/**
 * The hardware resources that the switch has been given for each source, so that its offload requests have a history:
 * what is freed, moved or cleared was allocated before (OID-70, OID-72, OID-75).
 */
final class Offloads {

    /** Filters on one queue. */
    private static final int MOST_FILTERS = 2;

    /** What hardware hands out. */
    enum Kind {
        QUEUE("QueueId", 2),
        FILTER("FilterId", 2),
        VF("VFId", 1),
        VPORT("VPortId", 1),
        SA("OffloadHandle", 1);

        private final String member;
        private final int most;

        Kind(String member, int most) {
            this.member = member;
            this.most = most;
        }

        /** The member of a structure that names such a resource. */
        String member() {
            return member;
        }
    }

    /** An offload request that is possible: the OID, its type, what its buffer holds, and what it is about. */
    record Request(String oid, String type, String information) {}

    private static final class Resource {
        final Kind kind;
        final String id;
        final String source;
        String parent;
        boolean complete;

        Resource(Kind kind, String id, String source, String parent) {
            this.kind = kind;
            this.id = id;
            this.source = source;
            this.parent = parent;
        }
    }

    private final List<Resource> resources = new ArrayList<>();
    private int named;

    /**
     * What the switch may ask for a source: what concerns the resources that it has, then new ones.
     *
     * @param late whether the source is on its way out, so that it only gives back
     */
    List<Request> possible(String source, boolean late) {
        List<Request> possible = new ArrayList<>();
        for (Resource resource : resources) {
            if (resource.source.equals(source)) {
                about(resource, possible, late);
            }
        }
        if (!late) {
            allocate(possible, source, Kind.QUEUE, "OID_RECEIVE_FILTER_ALLOCATE_QUEUE", "method");
            allocate(possible, source, Kind.VF, "OID_NIC_SWITCH_ALLOCATE_VF", "method");
            allocate(possible, source, Kind.VPORT, "OID_NIC_SWITCH_CREATE_VPORT", "method");
            allocate(possible, source, Kind.SA, "OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA", "set");
            allocate(possible, source, Kind.SA, "OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA_EX", "set");
        }
        return possible;
    }

    private void allocate(List<Request> possible, String source, Kind kind, String oid, String type) {
        int has = 0;
        for (Resource resource : resources) {
            has += resource.kind == kind && resource.source.equals(source) ? 1 : 0;
        }
        if (has < kind.most) {
            possible.add(new Request(oid, type, "For=" + source));
        }
    }

    private void about(Resource resource, List<Request> possible, boolean late) {
        String names = resource.kind.member() + "=" + resource.id;
        boolean bears = false;
        int filters = 0;
        for (Resource other : resources) {
            bears |= other.parent.equals(resource.id);
            filters += other.kind == Kind.FILTER && other.parent.equals(resource.id) ? 1 : 0;
        }
        switch (resource.kind) {
            case QUEUE -> {
                if (!late && filters < MOST_FILTERS) {
                    possible.add(new Request("OID_RECEIVE_FILTER_SET_FILTER", "method", names));
                }
                if (!resource.complete) {
                    possible.add(new Request("OID_RECEIVE_FILTER_QUEUE_ALLOCATION_COMPLETE", "method", names));
                }
                release(possible, bears, "OID_RECEIVE_FILTER_FREE_QUEUE", names);
            }
            case FILTER -> {
                release(possible, false, "OID_RECEIVE_FILTER_CLEAR_FILTER", names);
                for (Resource port : resources) {
                    if (!late
                            && port.kind == Kind.VPORT
                            && port.source.equals(resource.source)
                            && !port.id.equals(resource.parent)) {
                        possible.add(new Request(
                                "OID_RECEIVE_FILTER_MOVE_FILTER", "set", names + ";VPortId=" + port.id));
                    }
                }
            }
            case VF -> release(possible, bears, "OID_NIC_SWITCH_FREE_VF", names);
            case VPORT -> release(possible, bears, "OID_NIC_SWITCH_DELETE_VPORT", names);
            case SA -> {
                possible.add(new Request("OID_TCP_TASK_IPSEC_OFFLOAD_V2_UPDATE_SA", "set", names));
                release(possible, false, "OID_TCP_TASK_IPSEC_OFFLOAD_V2_DELETE_SA", names);
            }
        }
    }

    private static void release(List<Request> possible, boolean bears, String oid, String names) {
        if (!bears) {
            possible.add(new Request(oid, "set", names));
        }
    }

    /** Whether there is anything that the switch may ask for a source. */
    boolean isPossible(String source, boolean late) {
        if (!late) {
            return true;
        }
        for (Resource resource : resources) {
            if (resource.source.equals(source)) {
                return true;
            }
        }
        return false;
    }

    /** An offload request has succeeded. */
    void succeeded(String oid, String source, String asked, String answer) {
        switch (oid) {
            case "OID_RECEIVE_FILTER_ALLOCATE_QUEUE" -> add(Kind.QUEUE, source, "", answer);
            case "OID_RECEIVE_FILTER_SET_FILTER" -> add(Kind.FILTER, source, idOf(Kind.QUEUE, asked), answer);
            case "OID_NIC_SWITCH_ALLOCATE_VF" -> add(Kind.VF, source, "", answer);
            case "OID_NIC_SWITCH_CREATE_VPORT" -> add(Kind.VPORT, source, anyOf(Kind.VF, source), answer);
            case "OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA", "OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA_EX" ->
                add(Kind.SA, source, "", answer);
            case "OID_RECEIVE_FILTER_QUEUE_ALLOCATION_COMPLETE" -> complete(idOf(Kind.QUEUE, asked));
            case "OID_RECEIVE_FILTER_MOVE_FILTER" -> move(idOf(Kind.FILTER, asked), idOf(Kind.VPORT, asked));
            case "OID_RECEIVE_FILTER_FREE_QUEUE" -> remove(idOf(Kind.QUEUE, asked));
            case "OID_RECEIVE_FILTER_CLEAR_FILTER" -> remove(idOf(Kind.FILTER, asked));
            case "OID_NIC_SWITCH_FREE_VF" -> remove(idOf(Kind.VF, asked));
            case "OID_NIC_SWITCH_DELETE_VPORT" -> remove(idOf(Kind.VPORT, asked));
            case "OID_TCP_TASK_IPSEC_OFFLOAD_V2_DELETE_SA" -> remove(idOf(Kind.SA, asked));
            default -> {}
        }
    }

    /** A source is gone, and its resources with it. */
    void gone(String source) {
        resources.removeIf(resource -> resource.source.equals(source));
    }

    /** Nobody hands out hardware any more. */
    void allGone() {
        resources.clear();
    }

    private void add(Kind kind, String source, String parent, String answer) {
        String id = OidInformation.get(answer, kind.member()).orElseGet(() -> "unnamed" + ++named);
        resources.add(new Resource(kind, id, source, parent));
    }

    private static String idOf(Kind kind, String asked) {
        return OidInformation.get(asked, kind.member()).orElse("");
    }

    private String anyOf(Kind kind, String source) {
        for (Resource resource : resources) {
            if (resource.kind == kind && resource.source.equals(source)) {
                return resource.id;
            }
        }
        return "";
    }

    private void complete(String id) {
        for (Resource resource : resources) {
            resource.complete |= resource.id.equals(id);
        }
    }

    private void move(String filter, String port) {
        for (Resource resource : resources) {
            if (resource.id.equals(filter)) {
                resource.parent = port;
            }
        }
    }

    private void remove(String id) {
        resources.removeIf(resource -> resource.id.equals(id));
    }
}
