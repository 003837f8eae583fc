package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.reference.host.EventSink;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;

/** A random walk of the switch around an extension, every event of it judged under a profile. */
public final class JudgedSwitchRun implements EventSink {

    private final Nesting nesting = new Nesting();
    private final Judge judge;
    private final List<TraceLine> trace = new ArrayList<>();
    private final List<Judgement> remarks = new ArrayList<>();
    private final Map<String, Integer> given = new HashMap<>();
    private final SwitchHost host;
    private final Random random;

    /** A run that has not begun; the environment leaves the usual course in {@code unusual} of 100 cases. */
    public JudgedSwitchRun(List<Machine> machines, SwitchWorld world, SwitchExtension extension, long seed, int unusual) {
        this.judge = new Judge(machines);
        this.random = new Random(seed);
        this.host = new SwitchHost(
                new JavaSwitchIut(extension),
                world,
                (question, options) ->
                        options.get(random.nextInt(100) < unusual ? random.nextInt(options.size()) : 0),
                this);
    }

    /** The machines of a profile. */
    public static List<Machine> machines(String profile) throws Exception {
        return Machines.of(Profile.builtIn(profile));
    }

    @Override
    public boolean accept(Event event) {
        try {
            TraceLine line = nesting.link(event, 0);
            trace.add(line);
            Judgement judgement = judge.accept(line);
            if (!(judgement instanceof Judgement.Allowed)) {
                remarks.add(judgement);
            }
            return judgement instanceof Judgement.Allowed;
        } catch (Nesting.NestingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Walks, then goes to the end; returns what the judge did not allow. */
    public List<Judgement> walk(int inputs) throws IutException {
        for (int i = 0; i < inputs && remarks.isEmpty(); i++) {
            List<String> legal = host.inputs();
            if (legal.isEmpty()) {
                return remarks;
            }
            host.perform(pick(legal));
        }
        for (Optional<String> next = host.towardsTheEnd();
                next.isPresent() && remarks.isEmpty();
                next = host.towardsTheEnd()) {
            assertThat(trace.size()).as("events of a run that ends").isLessThan(100_000);
            host.perform(next.get());
        }
        return remarks;
    }

    /** Gives the inputs one after the other; returns what the judge did not allow. */
    public List<Judgement> perform(String... inputs) throws IutException {
        for (String input : inputs) {
            host.perform(input);
        }
        return remarks;
    }

    /** One of two at random: the one of a kind that was given less often, and no end before its time. */
    private String pick(List<String> legal) {
        String one = legal.get(random.nextInt(legal.size()));
        String other = legal.get(random.nextInt(legal.size()));
        String picked = rank(one) <= rank(other) ? one : other;
        given.merge(kind(picked), 1, Integer::sum);
        return picked;
    }

    private int rank(String input) {
        String kind = kind(input);
        boolean ends = kind.equals("pause") || kind.equals("detach") || kind.endsWith("_TEARDOWN");
        return given.getOrDefault(kind, 0) + (ends ? 1_000 : 0);
    }

    private static String kind(String input) {
        int space = input.indexOf(' ');
        return space < 0 ? input : input.substring(0, space);
    }

    /** The end of the trace, for a message. */
    public List<TraceLine> tail() {
        return trace.subList(Math.max(0, trace.size() - 20), trace.size());
    }

    /** Everything that was recorded. */
    public List<TraceLine> trace() {
        return trace;
    }

    /** The rows that had their situation. */
    public SortedSet<RequirementId> exercised() {
        return judge.exercised();
    }
}
