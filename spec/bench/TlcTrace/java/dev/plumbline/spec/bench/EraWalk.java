package dev.plumbline.spec.bench;

import dev.plumbline.spec.bench.Era.Call;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Random walks through the graph of the composition that begin and end at rest, and whose calls nest. No NIC is
 * disconnected: the composition does not say how one comes back.
 */
final class EraWalk {

    private static final int LONGEST = 80;
    private static final String DISCONNECT = "OID_SWITCH_NIC_DISCONNECT";

    private final TransitionGraph graph;
    private final Rest rest;
    private final Random random;

    EraWalk(Random random) throws IOException {
        this.graph = GraphExport.builtIn("SwitchTeam");
        this.random = random;
        this.rest = new Rest(graph);
    }

    /** A walk of at most 80 events in which both requests were made. */
    Era next() {
        while (true) {
            Optional<Era> era = attempt();
            if (era.isPresent()) {
                return era.get();
            }
        }
    }

    private Optional<Era> attempt() {
        Era era = new Era();
        int state = 0;
        Set<String> requests = new TreeSet<>();
        while (era.size() < LONGEST) {
            List<Label> possible = new ArrayList<>();
            for (int label : graph.enabled(state)) {
                Label of = graph.labels().get(label);
                if (!of.values().contains(DISCONNECT) && fits(of, era)) {
                    possible.add(of);
                }
            }
            boolean canReturn = era.innermost().filter(EraWalk::returnsAsItLikes).isPresent();
            if (canReturn && random.nextInt(possible.size() + 1) == 0) {
                era.say("Return", Map.of("of", era.innermost().orElseThrow().type().name()));
            } else if (!possible.isEmpty()) {
                Label label = possible.get(random.nextInt(possible.size()));
                if (isCallout(label.action()) && era.innermost().isEmpty()) {
                    era.say("WorkItem", Map.of());
                }
                say(label, era);
                state = graph.step(state, graph.labels().indexOf(label));
                Optional.ofNullable(values(label).get("req")).ifPresent(requests::add);
            } else {
                return Optional.empty();
            }
            if (requests.size() == 2 && era.innermost().isEmpty() && rest.isIn(state)) {
                return Optional.of(era);
            }
        }
        return Optional.empty();
    }

    private static boolean isCallout(String action) {
        EventType type = EventType.named(action).orElseThrow();
        return type.isCall() && type.by() == Event.Actor.IUT;
    }

    /** Whether the implementation is inside a call that ends without a result. */
    private static boolean returnsAsItLikes(Call call) {
        return call.type().by() == Event.Actor.ENVIRONMENT && call.type().returnType().isEmpty();
    }

    private static boolean fits(Label label, Era era) {
        EventType type = EventType.named(label.action()).orElseThrow();
        boolean isInside = era.innermost().filter(call -> call.type().by() == Event.Actor.ENVIRONMENT).isPresent();
        if (type.isReturn()) {
            return era.innermost().filter(call -> isAnsweredBy(call, label)).isPresent();
        }
        // The implementation acts inside of a call, and is called from outside or while it waits for an answer.
        return isCallout(label.action()) ? isInside || era.innermost().isEmpty() : !isInside;
    }

    private static boolean isAnsweredBy(Call call, Label answer) {
        Map<String, String> said = values(answer);
        return answer.action().equals(call.type().name() + "Return")
                && said.entrySet().stream()
                        .allMatch(v -> call.values().getOrDefault(v.getKey(), v.getValue()).equals(v.getValue()));
    }

    private static void say(Label label, Era era) {
        era.say(label.action(), values(label));
    }

    /** The parameters of an event: requests have ids of their own in each era, and clones those of their requests. */
    private static Map<String, String> values(Label label) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < label.parameters().size(); i++) {
            values.put(label.parameters().get(i), label.values().get(i));
        }
        values.computeIfPresent("req", (_, req) -> req + "-@");
        if (label.action().contains("Clone") || "clone".equals(values.get("form"))) {
            values.put("cloned", "c-@");
        }
        return values;
    }
}
