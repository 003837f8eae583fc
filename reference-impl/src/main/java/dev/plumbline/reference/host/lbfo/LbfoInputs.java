package dev.plumbline.reference.host.lbfo;

import java.util.ArrayList;
import java.util.List;

/** Which inputs NDIS's guarantees allow now, with a bound on what is in flight in each bundle. */
final class LbfoInputs {

    private static final int MOST_PACKETS = 3;
    private static final int MOST_REQUESTS = 2;

    private final LbfoNdis ndis;
    private final InFlight inFlight;
    private final Settling settling;

    LbfoInputs(LbfoNdis ndis, Settling settling) {
        this.ndis = ndis;
        this.inFlight = ndis.inFlight();
        this.settling = settling;
    }

    List<String> legal() {
        List<String> labels = new ArrayList<>();
        if (ndis.isOver()) {
            return labels;
        }
        ndis.adapters().all().forEach(adapter -> ofAdapter(adapter, labels));
        inFlight.onWire().stream().map(frame -> "transmit-done " + frame.packet()).distinct().forEach(labels::add);
        inFlight.indicated().keySet().forEach(packet -> labels.add("return " + packet));
        if (!ndis.adapters().areHalted()) {
            labels.add("work");
        }
        if (mayDeclare()) {
            labels.add("quiescent");
        }
        return labels;
    }

    boolean owesNothing() {
        return inFlight.indicated().isEmpty() && inFlight.onWire().isEmpty();
    }

    /** Nothing is owed to the driver and it is idle; once is enough. */
    private boolean mayDeclare() {
        return owesNothing() && !settling.isDeclared() && isIdle();
    }

    boolean isIdle() {
        int outstanding = inFlight.requests().size() + inFlight.sends().size();
        return ndis.adapters().areHalted() || settling.isIdle(outstanding);
    }

    boolean mayHalt(AdapterState adapter) {
        boolean initialised = adapter.life() == Life.UP || adapter.life() == Life.REMOVED;
        return initialised && !inFlight.holdsReceivesOf(adapter.name());
    }

    private void ofAdapter(AdapterState adapter, List<String> labels) {
        String name = adapter.name();
        if (adapter.life() == Life.HALTED) {
            labels.add("initialize " + name);
        }
        if (mayHalt(adapter)) {
            labels.add("halt " + name);
        }
        if (adapter.isUp()) {
            labels.add("link " + name + (adapter.isConnected() ? " down" : " up"));
            packetsOf(adapter, labels);
            if (inFlight.requests(adapter.bundle()) < MOST_REQUESTS) {
                labels.add("query " + name);
                labels.add("set " + name);
            }
        }
    }

    private void packetsOf(AdapterState adapter, List<String> labels) {
        if (inFlight.packets(adapter.bundle()) >= MOST_PACKETS) {
            return;
        }
        if (adapter.isExposed()) {
            labels.add("send " + adapter.name());
        }
        if (adapter.isConnected()) {
            labels.add("receive " + adapter.name());
        }
    }
}
