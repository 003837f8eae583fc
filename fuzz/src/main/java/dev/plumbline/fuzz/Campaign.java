package dev.plumbline.fuzz;

import dev.plumbline.conformance.run.Scenes;
import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.script.Chain;
import dev.plumbline.conformance.script.Director;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.script.Replay;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.conformance.shrink.FindingKey;
import dev.plumbline.conformance.shrink.Shrinker;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.RequirementId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Random choices of the environment, judged. Half of the runs change one that reached a new state of the
 * specification; the first run that breaks a clause in a way is shrunk, the others are counted.
 */
public final class Campaign {

    private static final int STEPS = 60;
    private static final int TAIL = 10;

    private final String role;
    private final Session session;
    private final RandomGenerator random;
    private final Mutation mutation;
    private final Corpus corpus = new Corpus();
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final SortedSet<RequirementId> exercised = new TreeSet<>();
    private final long start = System.nanoTime();
    private long runs;
    private long events;

    /**
     * A campaign against one implementation.
     *
     * @param role {@code switch} or {@code lbfo}
     * @param seed where all choices come from
     */
    public Campaign(String role, Subject subject, List<Machine> machines, long seed) {
        this.role = role;
        this.session = new Session(subject, machines);
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.mutation = new Mutation(random);
    }

    /**
     * Runs until told to stop.
     *
     * @param isOver asked before every run
     * @param listener told after every run
     */
    public void run(BooleanSupplier isOver, Consumer<Progress> listener) {
        while (!isOver.getAsBoolean()) {
            once();
            listener.accept(progress());
        }
    }

    private void once() {
        Scene scene = Scenes.of(role, random.nextInt(Integer.MAX_VALUE));
        Director director = new RandomWalk(random.nextLong(), STEPS);
        if (!corpus.isEmpty() && random.nextBoolean()) {
            Corpus.Entry entry = corpus.pick(random);
            scene = entry.scene();
            Replay changed = new Replay(mutation.of(entry.script(), corpus.pick(random).script()));
            director = new Chain(changed, new RandomWalk(random.nextLong(), random.nextInt(TAIL)));
        }
        Outcome outcome = session.run(scene, director);
        runs++;
        events += outcome.trace().size();
        exercised.addAll(outcome.exercised());
        corpus.offer(scene, outcome);
        keep(scene, outcome);
    }

    private void keep(Scene scene, Outcome outcome) {
        if (outcome.verdict() == Verdict.FAIL) {
            String name = FindingKey.of(outcome.findings().getFirst()).fileName();
            if (!findings.containsKey(name)) {
                findings.put(name, new Finding(name, scene, Shrinker.shrink(session, scene, outcome), runs));
            }
        } else if (outcome.verdict() == Verdict.ERROR) {
            String name = outcome.reason().substring(0, outcome.reason().indexOf(':'));
            findings.putIfAbsent(name, new Finding(name, scene, outcome, runs));
        }
    }

    /** Distinct findings, in the order in which they were made. */
    public List<Finding> findings() {
        return List.copyOf(findings.values());
    }

    /** Requirements that the campaign put to the test. */
    public SortedSet<RequirementId> exercised() {
        return exercised;
    }

    /** How far the campaign is. */
    public Progress progress() {
        return new Progress(
                Duration.ofNanos(System.nanoTime() - start), runs, events, corpus.states(), findings.size());
    }
}
