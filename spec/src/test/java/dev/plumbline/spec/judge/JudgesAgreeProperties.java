package dev.plumbline.spec.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.example.Example;
import dev.plumbline.spec.example.ExampleTrace;
import dev.plumbline.spec.example.ExampleTraces;
import dev.plumbline.spec.example.Examples;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** The judge says of every event what the judge without tables says, and shows the same. */
class JudgesAgreeProperties {

    private static final int LONGEST = 60;
    private static final Map<String, List<Machine>> MACHINES = Map.of(
            "switch", machines("switch-team-6.40+module+mux"), "lbfo", machines("lbfo+ndis6"));
    private static final Map<JudgesAgree.Outcome, Integer> OUTCOMES = new EnumMap<>(JudgesAgree.Outcome.class);

    private static List<Machine> machines(String profile) {
        try {
            return Machines.of(Profile.builtIn(profile));
        } catch (CatalogueException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Comparisons that saw one outcome only would show little. */
    @AfterContainer
    static void every_outcome_was_compared() {
        System.out.println("judges agree on " + OUTCOMES);
        assertThat(OUTCOMES).containsOnlyKeys(JudgesAgree.Outcome.values());
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.SAMPLE_ONLY)
    void of_what_is_said_to_all_machines_of_a_profile(@ForAll long seed, @ForAll boolean lbfo) {
        Random random = new Random(seed);
        chat(MACHINES.get(lbfo ? "lbfo" : "switch"), random);
    }

    /** Few machines refuse less, so that runs are longer. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.SAMPLE_ONLY)
    void of_what_is_said_to_some_machines(@ForAll long seed, @ForAll boolean lbfo) {
        Random random = new Random(seed);
        List<Machine> some = new ArrayList<>(MACHINES.get(lbfo ? "lbfo" : "switch"));
        Collections.shuffle(some, random);
        chat(some.subList(0, 1 + random.nextInt(4)), random);
    }

    /** Says what is allowed most of the time, and anything now and then. */
    private static void chat(List<Machine> machines, Random random) {
        Chatter chatter = new Chatter(machines, random);
        JudgesAgree judges = new JudgesAgree(machines);
        boolean goesOn = true;
        for (int i = 0; i < LONGEST && goesOn; i++) {
            Event event = chatter.next();
            for (int tries = 0; tries < 30 && random.nextInt(40) > 0 && !isAllowed(judges, event); tries++) {
                event = chatter.next();
            }
            goesOn = judges.say(event);
            if (i % 10 == 0) {
                judges.compare(goesOn);
            }
        }
        finish(judges, goesOn);
    }

    private static boolean isAllowed(JudgesAgree judges, Event event) {
        return judges.judge().copy().accept(new TraceLine(1, 0, 0, 0, event)) instanceof Judgement.Allowed;
    }

    private static void finish(JudgesAgree judges, boolean goesOn) {
        judges.compare(goesOn);
        judges.outcomes().forEach((outcome, count) -> OUTCOMES.merge(outcome, count, Integer::sum));
    }

    /** Every example, as it is and with an event lost, doubled or moved, before all machines of its profile. */
    @Property(tries = 1)
    void of_the_examples_and_of_what_they_are_mistaken_for() throws Exception {
        for (List<Machine> machines : MACHINES.values()) {
            for (Machine machine : machines) {
                for (Example example : Examples.builtIn(machine.name()).examples()) {
                    say(machines, machine, example.conforming());
                    say(machines, machine, example.violating());
                }
            }
        }
    }

    private static void say(List<Machine> machines, Machine machine, List<String> steps) throws CatalogueException {
        if (steps.isEmpty()) {
            return;
        }
        List<Event> events = ExampleTrace.events(machine.graph(), ExampleTraces.cut(machine.name()), steps);
        say(machines, events);
        Random random = new Random(events.hashCode());
        List<Event> mistaken = new ArrayList<>(events);
        Event lost = mistaken.remove(random.nextInt(mistaken.size()));
        if (random.nextBoolean()) {
            mistaken.add(random.nextInt(mistaken.size() + 1), lost);
            mistaken.add(random.nextInt(mistaken.size() + 1), lost);
        }
        say(List.of(machine), events);
        say(List.of(machine), mistaken);
    }

    private static void say(List<Machine> machines, List<Event> events) {
        JudgesAgree judges = new JudgesAgree(machines);
        boolean goesOn = true;
        for (int i = 0; i < events.size() && goesOn; i++) {
            goesOn = judges.say(events.get(i));
        }
        finish(judges, goesOn);
    }
}
