package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.vswitch.SwitchState.Nic;
import dev.plumbline.reference.host.vswitch.SwitchState.Port;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the switch answers to queries of its configuration (OID-90 to OID-93). */
final class SwitchQueries {

    private static final String PARAMETERS = "OID_SWITCH_PARAMETERS";
    private static final String PORTS = "OID_SWITCH_PORT_ARRAY";
    private static final String NICS = "OID_SWITCH_NIC_ARRAY";

    private SwitchQueries() {}

    /** Final statuses that such a query can have, the usual one first; none for another OID. */
    static Optional<List<String>> statuses(String oid) {
        return switch (oid) {
            case PORTS, NICS -> Optional.of(List.of("SUCCESS", "INVALID_LENGTH", "FAILURE"));
            default -> Optional.empty();
        };
    }

    /** IsActive in the answer to a query of the parameters; null in any other answer. */
    static @Nullable String active(String oid, String status, SwitchState state) {
        return oid.equals(PARAMETERS) && status.equals("SUCCESS") ? Boolean.toString(state.isActive()) : null;
    }

    /**
     * What an answer writes into the buffer of the query: {@code IsActive=TRUE}, or the number of elements and each
     * port or connection with its state, such as {@code NumElements=2;1/0=Connected:External;1/1=Created:External}.
     *
     * @return none if the answer writes nothing
     */
    static Optional<String> information(String oid, String status, SwitchState state) {
        if (!status.equals("SUCCESS")) {
            return Optional.empty();
        }
        return switch (oid) {
            case PARAMETERS -> Optional.of("IsActive=" + (state.isActive() ? "TRUE" : "FALSE"));
            case PORTS -> Optional.of(ports(state));
            case NICS -> Optional.of(nics(state));
            default -> Optional.empty();
        };
    }

    private static String ports(SwitchState state) {
        StringBuilder elements = new StringBuilder();
        int number = 0;
        for (String port : state.ports()) {
            if (state.port(port) != Port.NONE) {
                number++;
                elements.append(';').append(port).append('=').append(
                        state.port(port) == Port.CREATED ? "Created" : "Teardown");
            }
        }
        return "NumElements=" + number + elements;
    }

    private static String nics(SwitchState state) {
        StringBuilder elements = new StringBuilder();
        int number = 0;
        for (String port : state.ports()) {
            for (String nic : state.nics(port)) {
                if (state.nic(nic) != Nic.NONE) {
                    number++;
                    elements.append(';').append(nic).append('=').append(text(state.nic(nic)))
                            .append(':').append(Ports.nicType(state.world(), nic));
                }
            }
        }
        return "NumElements=" + number + elements;
    }

    private static String text(Nic state) {
        return switch (state) {
            case NONE -> "Deleted";
            case CREATED -> "Created";
            case CONNECTED -> "Connected";
            case DISCONNECTED -> "Disconnected";
        };
    }
}
