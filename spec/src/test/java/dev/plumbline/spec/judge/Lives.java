package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Ports and connections from their creation to their deletion. */
final class Lives {

    private Lives() {}

    /** The machines of the default switch profile that have an instance for each port. */
    static List<Machine> onPorts() {
        try {
            return Machines.of(Profile.builtIn(Profile.DEFAULT.getFirst())).stream()
                    .filter(machine -> machine.cut() == Machine.Cut.ADDRESS)
                    .toList();
        } catch (CatalogueException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether events of that name are about all ports there are. */
    static boolean namesNoAddress(String action) {
        EventType type = EventType.all().get(action);
        return type != null && new AddressCutting().keys(type).length == 0;
    }

    /** The life of a port with its connection 0. */
    static List<Event> ofPort(String port) {
        List<Event> events = new ArrayList<>(Extension.life("PORT_CREATE", port));
        events.addAll(ofConnection(port + "/0"));
        events.addAll(Extension.life("PORT_TEARDOWN", port));
        events.addAll(Extension.life("PORT_DELETE", port));
        return events;
    }

    /** The life of a connection. */
    static List<Event> ofConnection(String nic) {
        return List.of("NIC_CREATE", "NIC_CONNECT", "NIC_DISCONNECT", "NIC_DELETE").stream()
                .flatMap(name -> Extension.life(name, nic).stream())
                .toList();
    }
}
