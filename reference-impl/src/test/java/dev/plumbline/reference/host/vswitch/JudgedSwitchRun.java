package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.reference.host.Choices;
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
import java.util.concurrent.ConcurrentHashMap;

/** A run of the switch around an extension, every event of it judged as a profile says. */
public final class JudgedSwitchRun implements EventSink {

    private static final Map<String, List<Machine>> MACHINES = new ConcurrentHashMap<>();
    private static final int MOST_ENDING_STEPS = 400;

    private final Nesting nesting = new Nesting();
    private final List<TraceLine> trace = new ArrayList<>();
    private final List<Judgement> remarks = new ArrayList<>();
    private final Map<String, Integer> given = new HashMap<>();
    private final Judge judge;
    private final SwitchHost host;
    private final Random random;

    /** A run that has not begun; in {@code unusual} of 100 questions the environment leaves the usual course. */
    public JudgedSwitchRun(String profile, SwitchWorld world, SwitchExtension extension, long seed, int unusual) {
        this(machines(profile), world, extension, seed, unusual);
    }

    /** The same, judged by these machines. */
    public JudgedSwitchRun(List<Machine> machines, SwitchWorld world, SwitchExtension extension, long seed, int unusual) {
        this.random = new Random(seed);
        this.judge = new Judge(machines);
        Choices choices = (question, options) -> random.nextInt(100) < unusual
                ? options.get(random.nextInt(options.size()))
                : options.get(0);
        this.host = new SwitchHost(new JavaSwitchIut(extension), world, choices, this);
    }

    /** A run that a script conducts. */
    public JudgedSwitchRun(String profile, SwitchWorld world, SwitchExtension extension, Choices choices) {
        this.random = new Random(0);
        this.judge = new Judge(machines(profile));
        this.host = new SwitchHost(new JavaSwitchIut(extension), world, choices, this);
    }

    @Override
    public boolean accept(Event event) {
        try {
            TraceLine line = nesting.link(event, 0);
            trace.add(line);
            Judgement judgement = judge.accept(line);
            if (!(judgement instanceof Judgement.Allowed(var advice)) || !advice.isEmpty()) {
                remarks.add(judgement);
            }
            return judgement instanceof Judgement.Allowed;
        } catch (Nesting.NestingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The environment, for inputs one by one. */
    public SwitchHost host() {
        return host;
    }

    /** Gives inputs, each possible when its turn comes, up to the first remark. */
    public JudgedSwitchRun give(String... inputs) throws IutException {
        return give(List.of(inputs));
    }

    /** The same. */
    public JudgedSwitchRun give(List<String> inputs) throws IutException {
        for (String input : inputs) {
            if (!remarks.isEmpty()) {
                return this;
            }
            if (!isPossible(input)) {
                throw new IllegalStateException(input + " is none of " + host.inputs());
            }
            host.perform(input);
        }
        return this;
    }

    /** Walks, then goes to the end; returns what the judge found other than plain permission. */
    public List<Judgement> walk(int inputs) throws IutException {
        for (int i = 0; i < inputs; i++) {
            List<String> legal = host.inputs();
            if (legal.isEmpty()) {
                break;
            }
            host.perform(pick(legal));
        }
        return end();
    }

    /** The switch offers one update of a port and one of a connection at a time; it may as well update another. */
    private boolean isPossible(String input) {
        return host.inputs().contains(input) || kind(input).endsWith("_UPDATED");
    }

    /** Gives inputs, possible or not; returns what the judge did not allow. */
    public List<Judgement> perform(String... inputs) throws IutException {
        for (String input : inputs) {
            host.perform(input);
        }
        return remarks;
    }

    /** Goes to the end; returns what the judge found other than plain permission. */
    public List<Judgement> end() throws IutException {
        Optional<String> next = host.towardsTheEnd();
        for (int i = 0; i < MOST_ENDING_STEPS && next.isPresent(); i++) {
            host.perform(next.get());
            next = host.towardsTheEnd();
        }
        return remarks;
    }

    /** Kinds that were given less often are preferred. */
    private String pick(List<String> legal) {
        double sum = 0;
        for (String input : legal) {
            sum += weight(input);
        }
        double at = random.nextDouble() * sum;
        String chosen = legal.get(0);
        for (String input : legal) {
            chosen = input;
            at -= weight(input);
            if (at <= 0) {
                break;
            }
        }
        given.merge(kind(chosen), 1, Integer::sum);
        return chosen;
    }

    private double weight(String input) {
        double patience = switch (kind(input)) {
            case "detach", "PORT_TEARDOWN" -> 0.05;
            case "pause", "stack", "NIC_DISCONNECT", "pnp" -> 0.2;
            default -> 1;
        };
        return patience / (1 + given.getOrDefault(kind(input), 0));
    }

    private static String kind(String input) {
        int space = input.indexOf(' ');
        return space < 0 ? input : input.substring(0, space);
    }

    public List<Judgement> remarks() {
        return remarks;
    }

    public List<TraceLine> trace() {
        return trace;
    }

    /** The end of the trace, for a message. */
    public List<TraceLine> tail() {
        return trace.subList(Math.max(0, trace.size() - 40), trace.size());
    }

    public SortedSet<RequirementId> exercised() {
        return judge.exercised();
    }

    /** The machines of a profile. */
    public static List<Machine> machines(String profile) {
        return MACHINES.computeIfAbsent(profile, name -> {
            try {
                return Machines.of(Profile.builtIn(name));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
