package dev.plumbline.spec.example;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.event.Nesting;
import dev.plumbline.spec.event.TraceHeader;
import dev.plumbline.spec.event.TraceWriter;
import dev.plumbline.spec.example.Nester.Aside;
import dev.plumbline.spec.example.Nester.Manner;
import dev.plumbline.spec.example.Nester.Move;
import dev.plumbline.spec.example.Utterance.UnsayableException;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A trace of labels as a trace of events: slots become ids, calls nest, and what the machine does not see is put in. The
 * trace is whole: all calls return.
 */
public final class ExampleTrace {

    private final TransitionGraph graph;
    private final Machine.Cut cut;
    private final Nester nester;
    private final Domains domains;
    private final Values values;
    private final Map<String, String> named = new HashMap<>();
    private final List<Event> calls = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private Surroundings around = Surroundings.NONE;

    private ExampleTrace(TransitionGraph graph, Machine.Cut cut, Nester nester) {
        this.graph = graph;
        this.cut = cut;
        this.nester = nester;
        this.domains = new Domains(graph);
        this.values = new Values(cut, domains);
    }

    /**
     * The events of a trace of labels.
     *
     * @param steps texts of labels, as {@link Example} has them
     * @throws IllegalArgumentException if no trace of events says that
     */
    public static List<Event> events(TransitionGraph graph, Machine.Cut cut, List<String> steps) {
        return all(graph, cut, List.of(steps)).getFirst();
    }

    /**
     * The events of several traces of labels of one graph.
     *
     * @param traces texts of labels, as {@link Example} has them
     * @throws IllegalArgumentException if no trace of events says one of them
     */
    public static List<List<Event>> all(TransitionGraph graph, Machine.Cut cut, List<List<String>> traces) {
        Nester nester = new Nester(graph, cut);
        Steps numbers = new Steps(graph);
        List<List<Event>> all = new ArrayList<>();
        for (List<String> steps : traces) {
            try {
                all.add(events(graph, cut, nester, numbers.numbers(steps)));
            } catch (UnsayableException e) {
                throw new IllegalArgumentException(graph.module() + " " + steps + ": " + e.getMessage(), e);
            }
        }
        return all;
    }

    static List<Event> events(TransitionGraph graph, Machine.Cut cut, Nester nester, List<Integer> steps)
            throws UnsayableException {
        ExampleTrace trace = new ExampleTrace(graph, cut, nester);
        for (int i = 0; i < steps.size(); i++) {
            trace.say(steps.get(i), i == steps.size() - 1);
        }
        while (!trace.calls.isEmpty()) {
            trace.closeInnermost();
        }
        if (!steps.isEmpty() && steps.getLast() == Steps.QUIESCENT) {
            trace.events.add(new Event.Quiescent());
        }
        return trace.events;
    }

    /** Writes a trace that this kit can judge. */
    public static void write(List<Event> events, String role, String about, Writer to) throws IOException {
        TraceWriter writer = new TraceWriter(to, TraceHeader.full("plumbline spec", role, about));
        Nesting nesting = new Nesting();
        try {
            long time = 0;
            for (Event event : events) {
                writer.write(nesting.link(event, time++));
            }
        } catch (Nesting.NestingException e) {
            throw new IllegalArgumentException(about + ": " + e.getMessage(), e);
        }
        writer.finish();
    }

    /** The role at the boundary of which a machine speaks. */
    public static String role(Machine.Cut cut) {
        return cut == Machine.Cut.BUNDLE || cut == Machine.Cut.ADAPTER ? "lbfo" : "switch";
    }

    private void say(int step, boolean isLast) throws UnsayableException {
        if (step == Steps.QUIESCENT) {
            return;
        }
        Label label = graph.labels().get(step);
        Optional<Move> move = nester.move(around, step, Manner.EXACT);
        if (move.isEmpty() && isLast) {
            move = nester.move(around, step, Manner.ASTRAY);
        }
        if (move.isEmpty()) {
            throw new UnsayableException(label + " in " + around.open());
        }
        EventType type = EventType.named(label.action()).orElseThrow();
        Optional<Event> strange = Optional.empty();
        for (Aside aside : move.get().asides()) {
            switch (aside) {
                case RETURN -> closeInnermost();
                case WORK -> open(new Event.WorkItem());
                case CALL -> open(call(type, label, Optional.empty()));
                case STRANGE_CALL -> {
                    Event call = call(type, label, key(label));
                    strange = Optional.of(call);
                    open(call);
                }
            }
        }
        Utterance utterance = new Utterance(type, values, domains);
        if (type.isReturn() && strange.isEmpty()) {
            utterance.like(calls.getLast());
        }
        Event event = utterance.as(label, named).event();
        name(label, event);
        if (type.isReturn()) {
            events.add(event);
            calls.removeLast();
        } else if (isOpened(type)) {
            open(event);
        } else {
            events.add(event);
        }
        around = move.get().after();
    }

    private static boolean isOpened(EventType type) {
        return type.isCall() && (type.by() == Event.Actor.ENVIRONMENT || type.returnType().isPresent());
    }

    /** The call that a return answers, of which no label speaks; with a key, of another item. */
    private Event call(EventType answer, Label label, Optional<String> key) throws UnsayableException {
        String name = answer.name().equals("Return")
                ? Domains.value(label, "of").orElseThrow()
                : answer.name().substring(0, answer.name().length() - "Return".length());
        EventType type = EventType.named(name).orElseThrow();
        Utterance call = new Utterance(type, values, domains);
        if (key.isPresent()) {
            for (int first : graph.enabled(0)) {
                if (graph.labels().get(first).action().equals(name)) {
                    return call.as(graph.labels().get(first), Map.of())
                            .with(key.get(), values.free(key.get()).get(1))
                            .event();
                }
            }
        }
        call.like(new Utterance(answer, values, domains).as(label, named).event());
        key.ifPresent(k -> call.with(k, values.free(k).get(1)));
        return call.event();
    }

    /** The parameter that tells the item of a label from another one. */
    private Optional<String> key(Label label) {
        return cut == Machine.Cut.BUNDLE
                ? Stream.of("packet", "req").filter(label.parameters()::contains).findFirst()
                : SlotOrder.key(cut);
    }

    private void open(Event call) {
        events.add(call);
        calls.add(call);
    }

    private void closeInnermost() throws UnsayableException {
        Event call = calls.removeLast();
        Optional<EventType> type = EventType.of(call).returnType();
        events.add(
                type.isEmpty()
                        ? new Event.Return(call.name())
                        : new Utterance(type.get(), values, domains).like(call).event());
    }

    /** Remembers what slots stand for. */
    private void name(Label label, Event event) {
        for (String parameter : label.parameters()) {
            Optional<String> value = EventType.of(event).value(event, parameter).map(Object::toString);
            if (values.isNamed(parameter)) {
                value.filter(v -> !domains.of(label.action(), parameter).contains(v))
                        .ifPresent(v -> named.putIfAbsent(parameter, v));
            } else if (values.isAddress(parameter) && Domains.value(label, parameter).equals(Optional.of("#1"))) {
                value.ifPresent(v -> named.putIfAbsent("#1", v));
            }
        }
    }
}
