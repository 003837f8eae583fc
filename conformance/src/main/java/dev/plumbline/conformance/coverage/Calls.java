package dev.plumbline.conformance.coverage;

import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.graph.Label;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which calls the implementation has made, which it could have made, and which it takes. An answer to a call that it could
 * have made and never did is for it to bring about, and so is a call to an entry point that it left out at its registration.
 */
final class Calls {

    /** Calls that are answered by an event that is a call itself. */
    private static final Map<String, String> COMPLETIONS = Map.of(
            "FilterOidRequestComplete", "NdisFOidRequest",
            "FilterSendNetBufferListsComplete", "NdisFSendNetBufferLists",
            "FilterReturnNetBufferLists", "NdisFIndicateReceiveNetBufferLists");

    private final Set<String> made = new HashSet<>();
    private final Set<String> declined = new HashSet<>();
    private final boolean isRun;
    private final Set<String> leftOut;

    /**
     * The calls that runs have seen on some grounds.
     *
     * @param leftOut entry points that the implementation does not have
     */
    Calls(List<Ground> grounds, Set<String> leftOut) {
        this.leftOut = Set.copyOf(leftOut);
        for (Ground ground : grounds) {
            List<Label> labels = ground.machine().graph().labels();
            for (int label = 0; label < labels.size(); label++) {
                if (ground.isOwn(label) && ground.isSeen(label)) {
                    made.add(labels.get(label).action());
                } else if (ground.isDeclined(label)) {
                    declined.add(labels.get(label).action());
                }
            }
        }
        this.isRun = grounds.stream().anyMatch(ground -> !ground.visited().isEmpty());
    }

    /** Whether there was a run at all. */
    boolean isRun() {
        return isRun;
    }

    /** The labels of the environment that are for the implementation to bring about. */
    BitSet unasked(Ground ground) {
        BitSet unasked = new BitSet();
        List<Label> labels = ground.machine().graph().labels();
        for (int label = 0; label < labels.size(); label++) {
            unasked.set(label, !ground.isOwn(label) && isUnasked(labels.get(label), ground));
        }
        return unasked;
    }

    private boolean isUnasked(Label label, Ground ground) {
        if (leftOut.contains(label.action())) {
            return true;
        }
        EventType type = EventType.named(label.action()).orElseThrow();
        String call = type.isReturn() ? type.call() : COMPLETIONS.getOrDefault(label.action(), "");
        return !call.isEmpty() && isNotMade(call, label, ground);
    }

    /** Whether the implementation could have made the call that an answer is for, and never did. */
    private boolean isNotMade(String call, Label answer, Ground ground) {
        List<Label> labels = ground.machine().graph().labels();
        boolean isKnown = false;
        boolean isDeclined = false;
        for (int label = 0; label < labels.size(); label++) {
            if (labels.get(label).action().equals(call)) {
                isKnown = true;
                if (agree(labels.get(label), answer)) {
                    if (ground.isSeen(label)) {
                        return false;
                    }
                    isDeclined |= ground.isDeclined(label);
                }
            }
        }
        return isKnown ? isDeclined : !made.contains(call) && declined.contains(call);
    }

    /** Whether a call and an answer have the same values where they have the same parameters. */
    private static boolean agree(Label call, Label answer) {
        for (int i = 0; i < call.parameters().size(); i++) {
            int place = answer.parameters().indexOf(call.parameters().get(i));
            if (place >= 0 && !answer.values().get(place).equals(call.values().get(i))) {
                return false;
            }
        }
        return true;
    }
}
