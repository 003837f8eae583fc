package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.StatusIndication;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The reference that has something to say about each new connection: for the team, that it is up; to a partition, that
 * its virtual function is gone and its queues are others (STAT-13 to STAT-25).
 */
abstract class SpeakingExtension extends ConnectedExtension {

    static final String NOBODY = "0/0";
    static final String TEAM = "1/0";
    static final String REMOVE_VF = "SWITCH_PORT_REMOVE_VF";

    private final Deque<String> toTell = new ArrayDeque<>();
    private int said;

    static boolean isOfTheTeam(String nic) {
        return nic.startsWith("1/");
    }

    /** A name that no indication has had. */
    final String fresh() {
        return "said" + ++said;
    }

    @Override
    final void connects(String nic) {
        toTell.add(nic);
    }

    @Override
    public void workItem() {
        super.workItem();
        while (!toTell.isEmpty()) {
            String nic = toTell.remove();
            if (!isOfTheTeam(nic)) {
                tell(nic);
            } else if (isConnected(TEAM)) {
                announce(nic);
            }
        }
    }

    /** Speaks for the team, of which that connection has become one. */
    void announce(String nic) {
        issue(TEAM, StatusIndication.own(fresh(), TEAM, NOBODY, "LINK_STATE", "up"));
    }

    /** Speaks to a partition. */
    void tell(String nic) {
        issue(nic, StatusIndication.own(fresh(), NOBODY, nic, REMOVE_VF, null));
        issue(nic, StatusIndication.own(fresh(), NOBODY, nic, "RECEIVE_FILTER_QUEUE_PARAMETERS", "queues 1"));
    }

    /** Steps 4 to 7: no indication without a reference on the connection that it names. */
    void issue(String named, StatusIndication indication) {
        if (isConnected(named) && referenceSwitchNic(named).equals(SUCCESS)) {
            ndisFIndicateStatus(indication);
            dereferenceSwitchNic(named);
        }
    }
}
