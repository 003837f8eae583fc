package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.vswitch.SwitchState.Nic;
import dev.plumbline.reference.host.vswitch.SwitchState.Port;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The life-cycle notifications that the switch may issue in a state (LIFE-01..57), and the way down from it. */
final class LifeInputs {

    private final SwitchState state;
    private final List<String> ports;
    private final Map<String, List<String>> nics = new HashMap<>();

    LifeInputs(SwitchState state) {
        this.state = state;
        this.ports = List.copyOf(Ports.of(state.world()));
        for (String port : ports) {
            nics.put(port, List.copyOf(Ports.nics(state.world(), port)));
        }
    }

    /** Whether a word begins one of these inputs. */
    static boolean isOne(String word) {
        return word.startsWith("PORT_") || word.startsWith("NIC_");
    }

    /** Everything that may be issued now. */
    List<String> allowed() {
        List<String> allowed = new ArrayList<>();
        for (String port : ports) {
            switch (state.port(port)) {
                case NONE -> allowed.add("PORT_CREATE " + port);
                case CREATED -> {
                    allowed.add("PORT_UPDATED " + port);
                    for (String nic : nics.getOrDefault(port, List.of())) {
                        for (String step : ofNic(port, nic)) {
                            allowed.add(step + " " + nic);
                        }
                    }
                    if (state.isEmpty(port)) {
                        allowed.add("PORT_TEARDOWN " + port);
                    }
                }
                case TORN_DOWN -> {
                    if (state.references(port) == 0) {
                        allowed.add("PORT_DELETE " + port);
                    }
                }
            }
        }
        return allowed;
    }

    private List<String> ofNic(String port, String nic) {
        boolean member = !nic.endsWith("/0");
        Nic zero = state.nic(port + "/0");
        return switch (state.nic(nic)) {
            case NONE ->
                !member || zero == Nic.CREATED || zero == Nic.CONNECTED ? List.of("NIC_CREATE") : List.of();
            case CREATED -> !member || zero == Nic.CONNECTED ? List.of("NIC_CONNECT") : List.of();
            case CONNECTED ->
                member || state.areGone(state.members(port))
                        ? List.of("NIC_UPDATED", "NIC_DISCONNECT")
                        : List.of("NIC_UPDATED");
            case DISCONNECTED ->
                state.references(nic) == 0 && state.uses(nic) == 0 && state.packets(nic) == 0 ? List.of("NIC_DELETE") : List.of();
        };
    }

    /** Adds the disconnects that may be issued now, index 0 of the external port apart. */
    void disconnects(List<String> into) {
        for (String port : state.ports()) {
            for (String nic : state.nics(port)) {
                if (state.nic(nic) == Nic.CONNECTED && !nic.equals(SwitchWorld.EXTERNAL + "/0")) {
                    into.add("NIC_DISCONNECT " + nic);
                }
            }
        }
    }

    /** The next step of the orderly stop (LIFE-53), whether or not it is allowed already; none if all is down. */
    Optional<String> down() {
        for (String port : ports.reversed()) {
            if (state.port(port) == Port.TORN_DOWN) {
                return Optional.of("PORT_DELETE " + port);
            }
            if (state.port(port) == Port.CREATED) {
                return Optional.of(downOf(port));
            }
        }
        return Optional.empty();
    }

    private String downOf(String port) {
        List<String> members = state.members(port);
        for (Nic from : List.of(Nic.CREATED, Nic.CONNECTED, Nic.DISCONNECTED)) {
            for (String nic : members) {
                if (state.nic(nic) == from) {
                    return from == Nic.CREATED && state.nic(port + "/0") == Nic.CREATED
                            ? "NIC_CONNECT " + port + "/0"
                            : step(from) + " " + nic;
                }
            }
        }
        Nic zero = state.nic(port + "/0");
        return zero == Nic.NONE ? "PORT_TEARDOWN " + port : step(zero) + " " + port + "/0";
    }

    private static String step(Nic from) {
        return switch (from) {
            case NONE -> "NIC_CREATE";
            case CREATED -> "NIC_CONNECT";
            case CONNECTED -> "NIC_DISCONNECT";
            case DISCONNECTED -> "NIC_DELETE";
        };
    }
}
