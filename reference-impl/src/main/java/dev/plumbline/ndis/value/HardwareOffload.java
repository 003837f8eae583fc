package dev.plumbline.ndis.value;

import static dev.plumbline.ndis.value.NicSwitchOid.OID_NIC_SWITCH_ALLOCATE_VF;
import static dev.plumbline.ndis.value.NicSwitchOid.OID_NIC_SWITCH_CREATE_VPORT;
import static dev.plumbline.ndis.value.NicSwitchOid.OID_NIC_SWITCH_DELETE_VPORT;
import static dev.plumbline.ndis.value.NicSwitchOid.OID_NIC_SWITCH_FREE_VF;
import static dev.plumbline.ndis.value.ReceiveFilterOid.OID_RECEIVE_FILTER_ALLOCATE_QUEUE;
import static dev.plumbline.ndis.value.ReceiveFilterOid.OID_RECEIVE_FILTER_CLEAR_FILTER;
import static dev.plumbline.ndis.value.ReceiveFilterOid.OID_RECEIVE_FILTER_FREE_QUEUE;
import static dev.plumbline.ndis.value.ReceiveFilterOid.OID_RECEIVE_FILTER_MOVE_FILTER;
import static dev.plumbline.ndis.value.ReceiveFilterOid.OID_RECEIVE_FILTER_QUEUE_ALLOCATION_COMPLETE;
import static dev.plumbline.ndis.value.ReceiveFilterOid.OID_RECEIVE_FILTER_SET_FILTER;
import static dev.plumbline.ndis.value.TcpOffloadOid.OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA;
import static dev.plumbline.ndis.value.TcpOffloadOid.OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA_EX;
import static dev.plumbline.ndis.value.TcpOffloadOid.OID_TCP_TASK_IPSEC_OFFLOAD_V2_DELETE_SA;
import static dev.plumbline.ndis.value.TcpOffloadOid.OID_TCP_TASK_IPSEC_OFFLOAD_V2_UPDATE_SA;

import java.util.List;

/**
 * A technology by which hardware takes work off child partitions, with the OIDs that manage it (OID-70 to OID-77).
 *
 * @param title its name
 * @param vetoable those of its OIDs that a forwarding extension may veto, in the strict reading of the documents
 * @param oids all of them; an OID may belong to more than one technology
 */
public record HardwareOffload(String title, List<NdisOid> vetoable, List<NdisOid> oids) {

    /** IPsec task offload, version 2. */
    public static final HardwareOffload IPSEC = new HardwareOffload(
            "IPsec",
            List.of(),
            List.of(
                    OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA,
                    OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA_EX,
                    OID_TCP_TASK_IPSEC_OFFLOAD_V2_UPDATE_SA,
                    OID_TCP_TASK_IPSEC_OFFLOAD_V2_DELETE_SA));

    /** Virtual functions of a NIC. */
    public static final HardwareOffload SR_IOV = new HardwareOffload(
            "SR-IOV",
            List.of(OID_NIC_SWITCH_ALLOCATE_VF, OID_NIC_SWITCH_CREATE_VPORT),
            List.of(
                    OID_NIC_SWITCH_ALLOCATE_VF,
                    OID_NIC_SWITCH_CREATE_VPORT,
                    OID_NIC_SWITCH_FREE_VF,
                    OID_NIC_SWITCH_DELETE_VPORT,
                    OID_RECEIVE_FILTER_MOVE_FILTER,
                    OID_RECEIVE_FILTER_CLEAR_FILTER));

    /** Queues of virtual machines in a NIC. */
    public static final HardwareOffload VMQ = new HardwareOffload(
            "VMQ",
            List.of(OID_RECEIVE_FILTER_ALLOCATE_QUEUE, OID_RECEIVE_FILTER_SET_FILTER),
            List.of(
                    OID_RECEIVE_FILTER_ALLOCATE_QUEUE,
                    OID_RECEIVE_FILTER_SET_FILTER,
                    OID_RECEIVE_FILTER_CLEAR_FILTER,
                    OID_RECEIVE_FILTER_FREE_QUEUE,
                    OID_RECEIVE_FILTER_QUEUE_ALLOCATION_COMPLETE));

    /** Every technology. */
    public static List<HardwareOffload> all() {
        return List.of(IPSEC, SR_IOV, VMQ);
    }
}
