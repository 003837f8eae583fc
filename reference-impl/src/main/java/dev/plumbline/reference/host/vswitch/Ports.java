package dev.plumbline.reference.host.vswitch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ports of a switch and the kinds of NIC on them: the external port; one per partition, synthetic and emulated in
 * turn; and, where there are partitions, that of the internal NIC and a validation port, which never has a NIC
 * (LIFE-17).
 */
final class Ports {

    private Ports() {}

    /** Every port, the external one first. */
    static List<String> of(SwitchWorld world) {
        List<String> ports = new ArrayList<>(world.ports());
        if (world.partitions() > 0) {
            ports.add(internal(world));
            ports.add(validation(world));
        }
        return ports;
    }

    /** The port of the internal NIC. */
    static String internal(SwitchWorld world) {
        return Integer.toString(2 + world.partitions());
    }

    /** The port that is only created to see whether it can be. */
    static String validation(SwitchWorld world) {
        return Integer.toString(3 + world.partitions());
    }

    /** Connections that may come to be on a port, index 0 first. */
    static List<String> nics(SwitchWorld world, String port) {
        return world.partitions() > 0 && port.equals(validation(world)) ? List.of() : world.nics(port);
    }

    /** The port of an address, which may be a port itself. */
    static String portOf(String address) {
        int slash = address.indexOf('/');
        return slash < 0 ? address : address.substring(0, slash);
    }

    /** The kind of a NIC; none for a port. */
    static @Nullable String nicType(SwitchWorld world, String address) {
        if (address.indexOf('/') < 0) {
            return null;
        }
        String port = portOf(address);
        if (port.equals(SwitchWorld.EXTERNAL)) {
            return "External";
        }
        if (port.equals(internal(world))) {
            return "Internal";
        }
        return Integer.parseInt(port) % 2 == 0 ? "Synthetic" : "Emulated";
    }

    /** Whether an address is that of a partition's NIC. */
    static boolean isPartition(SwitchWorld world, String nic) {
        String port = portOf(nic);
        return !port.equals(SwitchWorld.EXTERNAL) && !port.equals(internal(world));
    }
}
