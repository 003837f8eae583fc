package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.EventSink;
import dev.plumbline.reference.host.Host;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.Nesting;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.judge.Judge;
import dev.plumbline.spec.judge.Judgement;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.requirement.Profile;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;

/** A run of the switch around an extension, every event of it judged under a profile. */
public final class OidRun implements EventSink {

    private static final Map<String, List<Machine>> MACHINES = new ConcurrentHashMap<>();

    private final Nesting nesting = new Nesting();
    private final Judge judge;
    private final List<Event> events = new ArrayList<>();
    private final List<Judgement> remarks = new ArrayList<>();
    private final Host host;

    /** A run that has not begun. */
    public OidRun(String profile, SwitchWorld world, SwitchExtension extension, Choices choices) {
        this.judge = new Judge(MACHINES.computeIfAbsent(profile, OidRun::machines));
        this.host = new SwitchHost(new JavaSwitchIut(extension), world, choices, this);
    }

    private static List<Machine> machines(String profile) {
        try {
            return Machines.of(Profile.builtIn(profile));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Choices that leave the usual course in {@code unusual} of 100 cases. */
    public static Choices random(Random random, int unusual) {
        return (question, options) ->
                random.nextInt(100) < unusual ? options.get(random.nextInt(options.size())) : options.get(0);
    }

    @Override
    public boolean accept(Event event) {
        try {
            TraceLine line = nesting.link(event, 0);
            events.add(event);
            Judgement judgement = judge.accept(line);
            if (!(judgement instanceof Judgement.Allowed(var advice)) || !advice.isEmpty()) {
                remarks.add(judgement);
            }
            return judgement instanceof Judgement.Allowed;
        } catch (Nesting.NestingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives those inputs, each of which has to be on offer. */
    public OidRun perform(String... inputs) throws IutException {
        for (String input : inputs) {
            assertThat(host.inputs()).contains(input);
            host.perform(input);
        }
        return this;
    }

    /** Gives that many inputs at random, and goes to the end. */
    public OidRun walk(Random random, int inputs) throws IutException {
        for (int i = 0; i < inputs && remarks.isEmpty(); i++) {
            List<String> legal = host.inputs();
            if (legal.isEmpty()) {
                return this;
            }
            host.perform(legal.get(random.nextInt(legal.size())));
        }
        return toTheEnd();
    }

    /** Takes everything down in order. */
    public OidRun toTheEnd() throws IutException {
        for (Optional<String> next = host.towardsTheEnd();
                next.isPresent() && remarks.isEmpty();
                next = host.towardsTheEnd()) {
            assertThat(events.size()).as("events of a run that ends").isLessThan(100_000);
            host.perform(next.get());
        }
        return this;
    }

    public List<String> inputs() {
        return host.inputs();
    }

    public List<Event> events() {
        return events;
    }

    /** What the judge found other than plain permission. */
    public List<Judgement> remarks() {
        return remarks;
    }

    public SortedSet<RequirementId> exercised() {
        return judge.exercised();
    }
}
