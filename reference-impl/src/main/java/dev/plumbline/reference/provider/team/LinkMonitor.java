package dev.plumbline.reference.provider.team;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which members of the team are up, as far as status indications tell: a member is up while it is connected and was not
 * said to be down. A team that is disconnected has no link that is up; one that is connected again may have all of them.
 */
final class LinkMonitor {

    /** The status of a link that is lost. */
    static final String DOWN = "MEDIA_DISCONNECT";

    private static final String UP = "MEDIA_CONNECT";

    private final TeamNics nics;
    private final Set<String> down = new HashSet<>();

    LinkMonitor(TeamNics nics) {
        this.nics = nics;
    }

    /** A status of a physical NIC, or of the team, arrived. */
    void heard(String source, String status) {
        if (!status.equals(UP) && !status.equals(DOWN)) {
            return;
        }
        List<String> meant = TeamNics.isMember(source) ? List.of(source) : nics.connectedMembers();
        if (status.equals(UP)) {
            down.removeAll(meant);
        } else {
            down.addAll(meant);
        }
    }

    /** What was known of a member goes with its connection. */
    void left(String nic) {
        down.remove(nic);
    }

    boolean isUp(String nic) {
        return nics.isConnected(nic) && !down.contains(nic);
    }

    /** The members that are up, in the order in which they came. */
    List<String> up() {
        return nics.connectedMembers().stream().filter(this::isUp).toList();
    }
}
