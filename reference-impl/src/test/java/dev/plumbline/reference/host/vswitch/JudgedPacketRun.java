package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.EventSink;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.Nesting;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.judge.Finding;
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
import java.util.concurrent.ConcurrentHashMap;

/** A walk of the switch around an extension, every event of it judged. */
public final class JudgedPacketRun implements EventSink {

    private static final Map<String, List<Machine>> MACHINES = new ConcurrentHashMap<>();
    private static final String WITH = " with ";
    private static final int MOST_ENDING_STEPS = 400;

    private final Nesting nesting = new Nesting();
    private final Judge judge;
    private final List<TraceLine> trace = new ArrayList<>();
    private final List<Finding> advice = new ArrayList<>();
    private final Map<String, Integer> given = new HashMap<>();
    private final Random random;
    private final SwitchHost host;
    private Optional<Judgement> verdict = Optional.empty();

    /**
     * A run that has not begun; the switch leaves the usual course in {@code unusual} of 100 choices.
     *
     * @param profile a selection of profiles, perhaps followed by {@code with} and one more machine
     */
    public JudgedPacketRun(String profile, SwitchWorld world, SwitchExtension extension, long seed, int unusual) {
        this.random = new Random(seed);
        this.judge = new Judge(machines(profile));
        Choices choices = (question, options) -> options.size() > 1 && random.nextInt(100) < unusual
                ? options.get(1 + random.nextInt(options.size() - 1))
                : options.get(0);
        this.host = new SwitchHost(new JavaSwitchIut(extension), world, choices, this);
    }

    /** A run whose choices somebody else makes. */
    public JudgedPacketRun(String profile, SwitchWorld world, SwitchExtension extension, Choices choices) {
        this.random = new Random(0);
        this.judge = new Judge(machines(profile));
        this.host = new SwitchHost(new JavaSwitchIut(extension), world, choices, this);
    }

    private static List<Machine> machines(String profile) {
        return MACHINES.computeIfAbsent(profile, p -> {
            try {
                int with = p.indexOf(WITH);
                Profile named = Profile.builtIn(with < 0 ? p : p.substring(0, with));
                List<Machine> machines = new ArrayList<>(Machines.of(named));
                if (with >= 0) {
                    machines.addAll(Machines.builtIn(List.of(p.substring(with + WITH.length()))));
                }
                return List.copyOf(machines);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    public boolean accept(Event event) {
        if (verdict.isPresent()) {
            return false;
        }
        try {
            TraceLine line = nesting.link(event, 0);
            trace.add(line);
            Judgement judgement = judge.accept(line);
            if (judgement instanceof Judgement.Allowed(var found)) {
                advice.addAll(found);
            } else {
                verdict = Optional.of(judgement);
            }
        } catch (Nesting.NestingException e) {
            throw new IllegalStateException(e);
        }
        return verdict.isEmpty();
    }

    /** Gives inputs in turn. */
    public JudgedPacketRun give(String... inputs) throws IutException {
        for (String input : inputs) {
            if (!host.inputs().contains(input)) {
                throw new IllegalArgumentException("\"" + input + "\" is none of " + host.inputs());
            }
            host.perform(input);
        }
        return this;
    }

    /** Gives random inputs, kinds that were given less often first. */
    public JudgedPacketRun walk(int inputs) throws IutException {
        for (int i = 0; i < inputs && verdict.isEmpty(); i++) {
            List<String> legal = host.inputs();
            if (legal.isEmpty()) {
                return this;
            }
            String input = pick(legal);
            given.merge(kind(input), 1, Integer::sum);
            host.perform(input);
        }
        return this;
    }

    private String pick(List<String> legal) {
        double[] weights = new double[legal.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            String kind = kind(legal.get(i));
            weights[i] = patience(kind) / (1 + given.getOrDefault(kind, 0));
            sum += weights[i];
        }
        double at = random.nextDouble() * sum;
        int chosen = 0;
        for (double passed = weights[0]; passed < at && chosen < weights.length - 1; passed += weights[chosen]) {
            chosen++;
        }
        return legal.get(chosen);
    }

    private static double patience(String kind) {
        return switch (kind) {
            case "detach", "pause", "PORT_TEARDOWN", "PORT_DELETE" -> 0.02;
            case "NIC_DISCONNECT", "NIC_DELETE" -> 0.3;
            default -> 1;
        };
    }

    private static String kind(String input) {
        int space = input.indexOf(' ');
        return space < 0 ? input : input.substring(0, space);
    }

    /** Takes everything down. */
    public JudgedPacketRun end() throws IutException {
        int left = MOST_ENDING_STEPS;
        Optional<String> next = host.towardsTheEnd();
        while (next.isPresent() && verdict.isEmpty() && left-- > 0) {
            host.perform(next.get());
            next = host.towardsTheEnd();
        }
        return this;
    }

    public SwitchHost host() {
        return host;
    }

    /** What the judge found other than permission; none if all was well. */
    public Optional<Judgement> verdict() {
        return verdict;
    }

    /** What the judge advised. */
    public List<Finding> advice() {
        return advice;
    }

    public List<TraceLine> trace() {
        return trace;
    }

    /** Names of the events, in their order. */
    public List<String> names() {
        return trace.stream().map(line -> line.event().name()).toList();
    }

    /** The end of the trace, for a message. */
    public List<TraceLine> tail() {
        return trace.subList(Math.max(0, trace.size() - 30), trace.size());
    }

    public SortedSet<RequirementId> exercised() {
        return judge.exercised();
    }
}
