package dev.plumbline.conformance.coverage;

import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.graph.Label;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final Map<Ground, BitSet> possible = new LinkedHashMap<>();
    private final Set<String> leftOut;
    private final boolean isRun;

    /**
     * The calls that runs have seen on some grounds.
     *
     * @param leftOut entry points that the implementation does not have
     */
    Calls(List<Ground> grounds, Set<String> leftOut) {
        this.leftOut = Set.copyOf(leftOut);
        this.isRun = grounds.stream().anyMatch(ground -> !ground.visited().isEmpty());
        for (Ground ground : grounds) {
            BitSet seen = new BitSet();
            for (int label = 0; label < ground.machine().graph().labels().size(); label++) {
                seen.set(label, ground.isOwn(label) && ground.isSeen(label));
            }
            possible.put(ground, seen);
        }
    }

    /**
     * Takes note of the calls that the implementation can make within reach: it did not decline them.
     *
     * @return whether there are more of these than before
     */
    boolean add(List<Reach> reaches) {
        int before = count();
        for (Reach reach : reaches) {
            Ground ground = reach.ground();
            possible(ground).or(reach.calls(label -> !isDeclined(ground, label)));
        }
        return count() > before;
    }

    private int count() {
        return possible.values().stream().mapToInt(BitSet::cardinality).sum();
    }

    private BitSet possible(Ground ground) {
        return Objects.requireNonNull(possible.get(ground));
    }

    /** Whether there was a run at all. */
    boolean isRun() {
        return isRun;
    }

    /** Whether the implementation could have made a call and never did; what begins an instance can be called in any run. */
    private boolean isDeclined(Ground ground, int label) {
        return ground.isDeclined(label)
                || (isRun && ground.isOwn(label) && !ground.isSeen(label) && ground.begins(label));
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
        return isRun && !call.isEmpty() && isNotMade(call, label, ground);
    }

    /** Whether the implementation could not make the call that an answer is for, or never did though it could. */
    private boolean isNotMade(String call, Label answer, Ground own) {
        BitSet agreeing = agreeing(call, answer, own);
        if (!agreeing.isEmpty()) {
            return agreeing.stream().noneMatch(own::isSeen)
                    && (agreeing.stream().anyMatch(label -> isDeclined(own, label)) || !agreeing.intersects(possible(own)));
        }
        return possible.keySet().stream().anyMatch(ground -> {
            BitSet others = agreeing(call, answer, ground);
            return !others.isEmpty() && !others.intersects(possible(ground));
        });
    }

    /** The labels of a call that have the same values as its answer where they have the same parameters. */
    private static BitSet agreeing(String call, Label answer, Ground ground) {
        List<Label> labels = ground.machine().graph().labels();
        BitSet agreeing = new BitSet();
        for (int label = 0; label < labels.size(); label++) {
            agreeing.set(label, labels.get(label).action().equals(call) && agree(labels.get(label), answer));
        }
        return agreeing;
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
