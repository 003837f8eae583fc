package dev.plumbline.reference.datapath;

import dev.plumbline.reference.provider.balancing.ActiveBackup;
import dev.plumbline.reference.provider.balancing.Balancer;
import dev.plumbline.reference.provider.balancing.Outbound;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The simplest policy: one member carries everything, the others wait; a member that comes back waits in turn. */
final class ActiveBackupHandler implements FrameHandler {
    private static final int NONE = -1;

    private final FrameOutlet outlet;
    private final Balancer balancer = new ActiveBackup().forTeam();
    private final SortedSet<Integer> usable = new TreeSet<>();
    private volatile int active = NONE;

    ActiveBackupHandler(FrameOutlet outlet) {
        this.outlet = outlet;
    }

    @Override
    public void fromUpper(Frame frame) {
        if (active != NONE) {
            outlet.transmit(Integer.parseInt(balancer.pick(new Outbound(frame, "upper"), members())), frame);
        }
    }

    @Override
    public void fromMember(int member, Frame frame) {
        if (balancer.receives(Integer.toString(member), members())) { // the bridge floods: elsewhere comes a copy
            outlet.deliver(frame);
        }
    }

    @Override
    public void linkChanged(int member, boolean carrier) {
        boolean changed = carrier ? usable.add(member) : usable.remove(member);
        if (changed) {
            active = members().stream()
                    .filter(name -> balancer.receives(name, members()))
                    .findFirst()
                    .map(Integer::parseInt)
                    .orElse(NONE);
        }
    }

    private List<String> members() {
        return usable.stream().map(String::valueOf).toList();
    }

    /** The member that carries frames, -1 if none can. */
    int active() {
        return active;
    }
}
