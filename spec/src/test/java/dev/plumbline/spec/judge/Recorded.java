package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.Nesting;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.example.Example;
import dev.plumbline.spec.example.ExampleTrace;
import dev.plumbline.spec.example.ExampleTraces;
import dev.plumbline.spec.example.Examples;
import dev.plumbline.spec.model.ModuleFolder;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Readings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A whole run of one machine, made of an example of one of its guards.
 *
 * @param machine the machine, with the readings in force under which it is an example
 * @param example what it is an example of
 * @param conforms whether it is the one that conforms
 * @param events the events
 */
record Recorded(Machine machine, Example example, boolean conforms, List<Event> events) {

    /** Modules with small graphs, of every cut, and some examples of three that are slower. */
    private static final List<String> SMALL = List.of(
            "OidRequest", "Packet", "FilterModule", "RequestReference", "PortLife", "MiniportAdapter", "Delivery",
            "TeamEdges", "LbfoFailover");

    /** Made once: it takes seconds. */
    private static final class Few {
        static final List<Recorded> RUNS = make();
    }

    /** Examples of some modules, so that each way to cut a machine is among them. */
    static List<Recorded> few() {
        return Few.RUNS;
    }

    private static List<Recorded> make() {
        try {
            List<Recorded> found = new ArrayList<>();
            for (String module : SMALL) {
                found.addAll(of(module));
            }
            for (String module : List.of("SwitchNic", "LbfoBundle", "StatusIndication")) {
                List<Recorded> many = of(module);
                for (int i = 0; i < many.size(); i += 21) {
                    found.add(many.get(i));
                }
            }
            return List.copyOf(found);
        } catch (CatalogueException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All examples of all modules. */
    static List<Recorded> all() {
        try {
            List<Recorded> found = new ArrayList<>();
            for (String module : ModuleFolder.names()) {
                if (ExampleTraces.isJudged(module)) {
                    found.addAll(of(module));
                }
            }
            return found;
        } catch (CatalogueException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Recorded> of(String module) throws CatalogueException, IOException {
        List<Recorded> found = new ArrayList<>();
        Machine.Cut cut = ExampleTraces.cut(module);
        List<Example> examples = Examples.builtIn(module).examples();
        List<List<String>> traces = new ArrayList<>();
        examples.forEach(example -> traces.addAll(List.of(example.conforming(), example.violating())));
        Map<Set<String>, Machine> machines = new HashMap<>();
        List<List<Event>> events = ExampleTrace.all(Machines.builtIn(List.of(module)).getFirst().graph(), cut, traces);
        for (int i = 0; i < events.size(); i++) {
            Set<String> readings = readings(examples.get(i / 2));
            if (!machines.containsKey(readings)) {
                machines.put(readings, Machines.builtIn(List.of(module), readings).getFirst());
            }
            if (!traces.get(i).isEmpty()) {
                found.add(new Recorded(machines.get(readings), examples.get(i / 2), i % 2 == 0, events.get(i)));
            }
        }
        return found;
    }

    private static Set<String> readings(Example example) throws CatalogueException {
        Set<String> readings = new HashSet<>(Readings.defaults());
        for (String chosen : example.readings()) {
            String parameter = chosen.substring(0, chosen.indexOf('=') + 1);
            readings.removeIf(r -> r.startsWith(parameter));
            readings.add(chosen);
        }
        return readings;
    }

    /** The events as lines of a trace. */
    List<TraceLine> lines() {
        List<TraceLine> lines = new ArrayList<>();
        Nesting nesting = new Nesting();
        try {
            for (Event event : events) {
                lines.add(nesting.link(event, lines.size()));
            }
        } catch (Nesting.NestingException e) {
            throw new IllegalStateException(e);
        }
        return lines;
    }

    @Override
    public String toString() {
        return (conforms ? "keeps " : "breaks ") + example.guard() + " of " + machine.name();
    }
}
