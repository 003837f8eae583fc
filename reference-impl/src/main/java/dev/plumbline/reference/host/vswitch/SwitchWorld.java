package dev.plumbline.reference.host.vswitch;

import java.util.ArrayList;
import java.util.List;

/**
 * The switch around the extension.
 *
 * @param members physical NICs of the team on the external port, 1 to 32 (LIFE-55)
 * @param partitions child partitions, each with a port and one NIC; 0 or more
 * @param version the version of NDIS that the switch is of
 */
public record SwitchWorld(int members, int partitions, NdisVersion version) {

    /** The external port. */
    public static final String EXTERNAL = "1";

    /** Checks the ranges. */
    public SwitchWorld {
        if (members < 1 || members > 32 || partitions < 0) {
            throw new IllegalArgumentException("1 to 32 members and no negative number of partitions");
        }
    }

    /** Ports in use: the external one, then one per partition. */
    List<String> ports() {
        List<String> ports = new ArrayList<>(List.of(EXTERNAL));
        for (int i = 0; i < partitions; i++) {
            ports.add(Integer.toString(2 + i));
        }
        return ports;
    }

    /** Connections on a port, index 0 first. */
    List<String> nics(String port) {
        List<String> nics = new ArrayList<>(List.of(port + "/0"));
        for (int i = 1; port.equals(EXTERNAL) && i <= members; i++) {
            nics.add(port + "/" + i);
        }
        return nics;
    }
}
