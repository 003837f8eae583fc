package dev.plumbline.reference.host.vswitch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the switch tells of a connection in events of the packet path, and the addresses of those behind it. */
final class NicKinds {

    private static final String PREFIX = SwitchWorld.EXTERNAL + "/";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final SwitchState state;
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final List<String> all = new ArrayList<>();

    NicKinds(SwitchState state) {
        this.state = state;
        for (String port : Ports.of(state.world())) {
            kinds.put(port, port.equals(SwitchWorld.EXTERNAL) ? "External" : "Synthetic");
        }
        for (String port : state.ports()) {
            for (String nic : state.nics(port)) {
                all.add(nic);
                addresses.put(nic, "02-00-00-00-" + HEX.toHexDigits((byte) Integer.parseInt(port)) + "-" + HEX.toHexDigits((byte) index(nic)));
            }
        }
    }

    private static int index(String nic) {
        return Integer.parseInt(nic.substring(nic.indexOf('/') + 1));
    }

    /** Every connection that can be, in a stable order. */
    List<String> all() {
        return all;
    }

    /** MAC address of what is behind a connection. */
    String address(String nic) {
        return addresses.getOrDefault(nic, "02-00-00-00-00-00");
    }

    static boolean isExternal(String nic) {
        return nic.startsWith(PREFIX);
    }

    /** Whether it is a physical NIC of the external port. */
    static boolean isMember(String nic) {
        return isExternal(nic) && !nic.endsWith("/0");
    }

    /** The kind of a connection, which is that of its port whatever its index; none where there is no such port. */
    @Nullable String nicType(String nic) {
        return kinds.get(Ports.portOf(nic));
    }

    boolean isConnected(String nic) {
        return state.nic(nic) == SwitchState.Nic.CONNECTED;
    }

    private static String number(int count) {
        return count == 0 ? "zero" : count == 1 ? "one" : "several";
    }

    /** Physical NICs that are connected. */
    String connectedMembers() {
        int connected = 0;
        for (String nic : all) {
            connected += isMember(nic) && isConnected(nic) ? 1 : 0;
        }
        return number(connected);
    }

    /**
     * Physical NICs that are bound to the external port (DATA-20, DATA-21); none if there is a single one whose index is
     * not 1, of which the documents do not speak.
     */
    @Nullable String boundMembers() {
        int bound = 0;
        boolean first = false;
        for (String nic : all) {
            if (isMember(nic) && state.nic(nic) != SwitchState.Nic.NONE) {
                bound++;
                first |= index(nic) == 1;
            }
        }
        return bound == 1 && !first ? null : number(bound);
    }
}
