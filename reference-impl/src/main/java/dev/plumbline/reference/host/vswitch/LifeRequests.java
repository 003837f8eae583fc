package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.vswitch.SwitchState.Nic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The life-cycle notifications of the switch, with what they say of the port or connection (LIFE-01 to LIFE-57). */
final class LifeRequests implements Issuer {

    private static final String SET = "set";
    private static final String DISCONNECT = "NIC_DISCONNECT ";

    private final Surroundings around;
    private final LifeInputs life;
    private final Predicate<String> busy;
    private final Set<String> created = new HashSet<>();
    private int updates;

    /** @param busy whether a connection is being saved or restored, and so stays for the moment */
    LifeRequests(Surroundings around, LifeInputs life, Predicate<String> busy) {
        this.around = around;
        this.life = life;
        this.busy = busy;
    }

    /** Of all the updates that would be possible, one of a port and one of a connection are offered at a time. */
    @Override
    public void inputs(List<String> into) {
        List<String> ports = new ArrayList<>();
        List<String> nics = new ArrayList<>();
        for (String input : life.allowed()) {
            if (input.startsWith("PORT_UPDATED ")) {
                ports.add(input);
            } else if (input.startsWith("NIC_UPDATED ")) {
                nics.add(input);
            } else if (!input.startsWith(DISCONNECT) || !busy.test(input.substring(DISCONNECT.length()))) {
                into.add(input);
            }
        }
        oneOf(ports, into);
        oneOf(nics, into);
    }

    private void oneOf(List<String> inputs, List<String> into) {
        if (!inputs.isEmpty()) {
            into.add(inputs.get(updates % inputs.size()));
        }
    }

    @Override
    public Optional<Asked> asked(String[] words) {
        if (!LifeInputs.isOne(words[0])) {
            return Optional.empty();
        }
        String target = words[1];
        return Optional.of(target.indexOf('/') < 0 ? ofPort(words[0], target) : ofNic(words[0], target));
    }

    private Asked ofPort(String step, String port) {
        SwitchWorld world = around.state().world();
        boolean validation = world.partitions() > 0 && port.equals(Ports.validation(world));
        String name = step.equals("PORT_UPDATED") ? ";PortFriendlyName=port " + port + " once more " + ++updates : "";
        return Asked.of(
                Oids.oid(step), SET, port, "PortId=" + port + ";IsValidationPort=" + (validation ? "TRUE" : "FALSE") + name);
    }

    private Asked ofNic(String step, String nic) {
        SwitchWorld world = around.state().world();
        String kind = Ports.nicType(world, nic);
        boolean initializing = step.equals("NIC_CREATE")
                && world.version() == NdisVersion.NDIS_6_40
                && "Synthetic".equals(kind)
                && created.add(nic);
        int mtu = step.equals("NIC_UPDATED") && updates++ % 2 == 0 ? 9_000 : 1_500;
        String information = "PortId=" + Ports.portOf(nic) + ";NicIndex=" + nic.substring(nic.indexOf('/') + 1)
                + ";NicType=" + kind + ";MTU=" + mtu;
        return Asked.of(Oids.oid(step), SET, nic, information)
                .about(kind, step.equals("NIC_CREATE") ? initializing ? "initializing" : "plain" : null);
    }

    /** Whether a connection is there to carry requests about it. */
    static boolean isConnected(SwitchState state, String nic) {
        return state.nic(nic) == Nic.CONNECTED;
    }
}
