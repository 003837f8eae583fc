package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.PacketSwitchHandlers;
import dev.plumbline.ndis.filter.SwitchPortDestination;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where packets go: behind which connection their receiver is, and by which member of the team what is outside. */
final class Destinations {

    private static final String SUCCESS = "SUCCESS";

    private final PacketSwitchHandlers handlers;
    private final TeamNics nics;
    private final MemberPolicy policy;
    private final LearnedAddresses addresses;
    private final Set<String> adding = new HashSet<>();

    Destinations(PacketSwitchHandlers handlers, TeamNics nics, MemberPolicy policy, LearnedAddresses addresses) {
        this.handlers = handlers;
        this.nics = nics;
        this.policy = policy;
        this.addresses = addresses;
    }

    /** The connections that a packet is to reach; none if there is nobody. */
    List<String> of(NetBufferList nbl) {
        String source = nbl.source();
        boolean fromOutside = nics.isUplink(source);
        Optional<String> known = nbl.frame().isBroadcast()
                ? Optional.empty()
                : addresses.connection(nbl.frame().destination()).filter(nics::isConnected);
        if (known.isPresent() && !nics.isUplink(known.get())) {
            return known.get().equals(source) ? List.of() : List.of(known.get());
        }
        List<String> to = new ArrayList<>();
        if (known.isEmpty()) {
            for (String nic : nics.locals()) {
                if (!nic.equals(source)) {
                    to.add(nic);
                }
            }
        }
        if (!fromOutside) {
            member(nbl).ifPresent(to::add);
        }
        return to;
    }

    /** The member that carries a packet; none while none is connected. */
    Optional<String> member(NetBufferList nbl) {
        List<String> members = nics.connectedMembers();
        return members.isEmpty() ? Optional.empty() : Optional.of(policy.choose(members, nbl.frame()));
    }

    /** Commits destinations; whether all of them are (DATA-26, DATA-27). */
    boolean commit(NetBufferList nbl, List<String> to) {
        adding.addAll(to);
        try {
            return add(nbl, to);
        } finally {
            to.forEach(adding::remove);
        }
    }

    /** Whether a connection is being added to a packet at this moment (DATA-36). */
    boolean isAdding(String nic) {
        return adding.contains(nic);
    }

    private boolean add(NetBufferList nbl, List<String> to) {
        if (to.size() == 1) {
            return handlers.addNetBufferListDestination(nbl, SwitchPortDestination.of(to.getFirst()))
                    .equals(SUCCESS);
        }
        if (nbl.detail().availableDestinations() < to.size()
                && !handlers.growNetBufferListDestinations(nbl, to.size()).equals(SUCCESS)) {
            return false;
        }
        List<SwitchPortDestination> array = new ArrayList<>();
        for (String nic : to) {
            if (nics.isConnected(nic)) {
                array.add(SwitchPortDestination.of(nic));
            }
        }
        return !array.isEmpty() && handlers.updateNetBufferListDestinations(nbl, array).equals(SUCCESS);
    }
}
