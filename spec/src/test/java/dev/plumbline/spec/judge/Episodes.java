package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.event.SwitchEvent.DereferenceSwitchPort;
import dev.plumbline.spec.event.SwitchEvent.FilterOidRequestComplete;
import dev.plumbline.spec.event.SwitchEvent.NdisFOidRequest;
import dev.plumbline.spec.event.SwitchEvent.NdisFOidRequestReturn;
import dev.plumbline.spec.event.SwitchEvent.ReferenceSwitchPort;
import dev.plumbline.spec.event.SwitchEvent.ReferenceSwitchPortReturn;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.example.ExampleTrace;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Episodes that all machines of a profile allow: requests as a provider answers them, and walks through the graphs of packets. */
final class Episodes {

    private static final List<String> WALKED = List.of("Packet", "PacketDestinations", "PacketContents");
    private static final List<String> OIDS =
            List.of("OID_GEN_STATISTICS", "OID_SWITCH_PARAMETERS", "OID_SWITCH_NIC_UPDATED");
    private static final int LONGEST_WALK = 20;

    private final List<Machine> machines;
    private final Judge start;

    Episodes(List<Machine> machines) {
        this.machines = machines;
        this.start = new Judge(machines);
        for (Event event : Extension.team("1", "0", "1", "2")) {
            if (!isAllowed(start, event)) {
                throw new IllegalStateException("the machines refuse " + event);
            }
        }
    }

    private static List<Event> referencing() {
        return Extension.inWorkItem(Stream.concat(
                Extension.referenced("1/1").stream(), Stream.of(Extension.dereferenced("1/1"))).toList());
    }

    private static List<Event> holding() {
        return Extension.inWorkItem(List.of(
                new ReferenceSwitchPort("1"), new ReferenceSwitchPortReturn("1", "SUCCESS"), new DereferenceSwitchPort("1")));
    }

    /** Requests, references and calls of the provider's own. */
    List<Episode> requests() {
        List<Episode> found = new ArrayList<>();
        add(referencing(), true, found);
        add(holding(), true, found);
        add(own("PENDING"), true, found);
        for (String oid : OIDS) {
            for (String target : List.of("1/1", "1/0", "0/0", "1")) {
                Extension.Request request = new Extension.Request("r", oid, target);
                add(request.forwarded("SUCCESS"), true, found);
                List<Event> pended = new ArrayList<>(request.pended());
                pended.addAll(List.of(
                        request.comesBack("SUCCESS"),
                        request.freed(),
                        request.completes("SUCCESS"),
                        new Event.Return("FilterOidRequestComplete")));
                add(pended, true, found);
            }
        }
        return found;
    }

    private static List<Event> own(String status) {
        String oid = "OID_SWITCH_NIC_REQUEST";
        List<Event> events = new ArrayList<>(List.of(new Event.WorkItem()));
        events.addAll(Extension.referenced("1/1"));
        events.addAll(List.of(
                new NdisFOidRequest("q", "own", null, oid, "1/1", "0/0", "OID_GEN_STATISTICS", "method"),
                new NdisFOidRequestReturn("q", "own", null, oid, "1/1", "0/0", status),
                new Event.Return("WorkItem"),
                new FilterOidRequestComplete("q", "own", null, oid, "1/1", "0/0", "SUCCESS"),
                Extension.dereferenced("1/1"),
                new Event.Return("FilterOidRequestComplete")));
        return events;
    }

    /** Walks through the graphs of packets, chosen at random. */
    List<Episode> packets(Random random, int tries) {
        List<Episode> found = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        for (Machine machine : machines) {
            for (int i = 0; WALKED.contains(machine.name()) && i < tries; i++) {
                walk(machine, random).stream().filter(walk -> known.add(walk.toString())).forEach(walk -> add(walk, false, found));
            }
        }
        return found;
    }

    private static List<List<Event>> walk(Machine machine, Random random) {
        TransitionGraph graph = machine.graph();
        List<String> steps = new ArrayList<>();
        int state = 0;
        int length = 3 + random.nextInt(LONGEST_WALK);
        while (steps.size() < length && !machine.isFinal(state)) {
            int from = state;
            List<Integer> enabled = graph.enabled(state);
            List<Integer> leading = enabled.stream().filter(label -> graph.step(from, label) != from).toList();
            List<Integer> among = leading.isEmpty() || random.nextInt(4) == 0 ? enabled : leading;
            int label = among.get(random.nextInt(among.size()));
            steps.add(graph.labels().get(label).toString());
            state = graph.step(state, label);
        }
        try {
            return machine.owes(state) ? List.of() : List.of(events(graph, machine.cut(), steps));
        } catch (IllegalArgumentException e) {
            return List.of(); // no trace of events says that
        }
    }

    private static List<Event> events(TransitionGraph graph, Machine.Cut cut, List<String> steps) {
        return ExampleTrace.events(graph, cut, steps).stream()
                .filter(event -> !(event instanceof Event.Quiescent))
                .toList();
    }

    /** Takes events that all machines allow, and allow again. */
    private void add(List<Event> events, boolean exclusive, List<Episode> to) {
        List<List<Event>> parts = new ArrayList<>();
        List<Event> part = new ArrayList<>();
        int depth = 0;
        for (Event event : events) {
            part.add(event);
            EventType type = EventType.of(event);
            boolean opens = type.isCall() && (event instanceof Event.EntryPoint || type.returnType().isPresent());
            depth += type.isReturn() ? -1 : opens ? 1 : 0;
            if (depth == 0) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        Episode episode = new Episode(parts, exclusive && parts.size() > 1);
        Judge judge = start.copy();
        if (depth == 0 && isAllowed(judge, episode.at("1", "1", "2", 1)) && isAllowed(judge, episode.at("1", "1", "2", 2))) {
            to.add(episode);
        }
    }

    private static boolean isAllowed(Judge judge, Episode episode) {
        return episode.parts().stream().allMatch(part -> part.stream().allMatch(event -> isAllowed(judge, event)))
                && isAllowed(judge, new Event.Quiescent());
    }

    private static boolean isAllowed(Judge judge, Event event) {
        return judge.accept(new TraceLine(1, 0, 0, 0, event)).equals(new Judgement.Allowed(List.of()));
    }
}
