package dev.plumbline.conformance.mutant;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.run.Scenes;
import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.script.Director;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.session.KitFault;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.conformance.session.Subjects;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Looks for false alarms: random sequences of inputs, with fixed seeds, for the references and all variants under every
 * profile to which they conform.
 *
 * <p>{@code FalseAlarms [sequences [threads [first [only]]]]}: how many sequences (100,000), in how many threads (2),
 * from which number on (0), and of which subjects, a part of their names. Sequence {@code n} is the same in every run.
 * The sequences go round all pairs of a subject and a profile; one in four is a plain random walk, the others are swarm
 * walks. Every alarm is printed with its number; {@code 1 1 n} shows sequence {@code n} alone, with its events. A walk
 * for which a machine does not count far enough is no alarm. A search that is ended early by a signal reports how far it
 * came. The exit code is 1 if there was an alarm.
 */
final class FalseAlarms {

    private static final List<String> SWITCH = List.of(
            "switch-team-6.40",
            "switch-team-6.40:strict",
            "switch-team-6.40:lenient",
            "switch-team-6.40+module",
            "switch-team-6.40+module:strict",
            "switch-team-6.30",
            "switch-team-6.30:strict",
            "switch-team-6.30+module:lenient");
    private static final List<String> LBFO = List.of("lbfo", "lbfo+ndis6");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 60;
    private static final int MOST_PRINTED = 40;

    /** A subject under a profile. */
    private record Pair(String name, Profile profile, Subject subject, Session session) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final LongAdder sequences = new LongAdder();
    private final LongAdder events = new LongAdder();
    private final LongAdder faults = new LongAdder();
    private final LongAdder outOfScope = new LongAdder();
    private final LongAdder empty = new LongAdder();
    private final Map<String, LongAdder> alarms = new ConcurrentHashMap<>();
    private final long alone;

    private FalseAlarms(String only, long alone) throws Exception {
        this.alone = alone;
        Map<String, Subject> references = Subjects.of("reference", HarnessLimits.USUAL);
        for (String role : List.of("switch", "lbfo")) {
            for (String selection : role.equals("switch") ? SWITCH : LBFO) {
                Profile profile = Profile.builtIn(selection);
                add("reference", profile, Objects.requireNonNull(references.get(role)));
                for (Mutant variant : Mutants.variants()) {
                    if (variant.role().equals(role) && conformsUnder(variant, afterColon(selection))) {
                        add(variant.name(), profile, variant);
                    }
                }
            }
        }
        pairs.removeIf(pair -> !(pair.name + " " + pair.profile.id()).contains(only));
    }

    private void add(String name, Profile profile, Subject subject) throws Exception {
        pairs.add(new Pair(name, profile, subject, new Session(subject, Machines.of(profile))));
    }

    private static boolean conformsUnder(Mutant variant, String readings) {
        NotUnder not = variant.type().getAnnotation(NotUnder.class);
        return not == null || !List.of(not.value()).contains(readings);
    }

    private static String afterColon(String selection) {
        return selection.substring(selection.indexOf(':') + 1);
    }

    /** See the class. */
    public static void main(String[] args) throws Exception {
        long count = args.length > 0 ? Long.parseLong(args[0]) : 100_000;
        int threads = args.length > 1 ? Integer.parseInt(args[1]) : 2;
        long first = args.length > 2 ? Long.parseLong(args[2]) : 0;
        FalseAlarms search = new FalseAlarms(args.length > 3 ? args[3] : "", count == 1 ? first : -1);
        long began = System.nanoTime();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> search.report((System.nanoTime() - began) / 1e9)));
        List<Thread> running = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            int own = t;
            running.add(Thread.ofPlatform().start(() -> {
                for (long n = first + own; n < first + count; n += threads) {
                    search.walk(n);
                }
            }));
        }
        for (Thread thread : running) {
            thread.join();
        }
        System.exit(search.alarms.isEmpty() ? 0 : 1);
    }

    private void walk(long n) {
        Pair pair = pairs.get((int) (n % pairs.size()));
        long turn = n / pairs.size();
        Scene scene = Scenes.of(pair.profile, (int) (turn % Integer.MAX_VALUE));
        int steps = SHORTEST + (int) (n * 37 % (LONGEST - SHORTEST + 1));
        sequences.increment();
        try {
            Outcome outcome = pair.session.run(scene, director(n, steps));
            events.add(outcome.trace().size());
            if (outcome.trace().isEmpty()) {
                empty.increment();
            } else if (outcome.verdict() == Verdict.INCONCLUSIVE && outcome.reason().startsWith("scope: ")) {
                outOfScope.increment();
            } else if (outcome.verdict() != Verdict.PASS) {
                String clauses = outcome.findings().stream()
                        .map(finding -> finding.requirements() + " " + finding.describe())
                        .toList()
                        .toString();
                alarm(n, pair, scene, outcome.verdict() + " " + outcome.reason() + " " + clauses);
            }
            if (n == alone) {
                outcome.trace().forEach(line -> System.out.println(line.seq() + " " + line.event()));
                outcome.findings().stream().map(Finding::toString).forEach(System.out::println);
            }
        } catch (KitFault e) {
            faults.increment();
            alarm(n, pair, scene, "KIT FAULT " + e.getMessage());
        } catch (RuntimeException e) {
            faults.increment();
            alarm(n, pair, scene, "KIT FAULT " + e + " at " + List.of(e.getStackTrace()).getFirst());
        }
    }

    private Director director(long n, int steps) {
        long seed = n * 7_919 + 13;
        return n / pairs.size() % 4 == 0 ? new RandomWalk(seed, steps) : new SwarmWalk(seed, steps);
    }

    private void alarm(long n, Pair pair, Scene scene, String what) {
        String key = pair.name + " " + pair.profile.id() + ": " + what.replaceAll("[0-9]+", "#");
        LongAdder count = alarms.computeIfAbsent(key, k -> new LongAdder());
        count.increment();
        if (count.sum() == 1 && alarms.size() <= MOST_PRINTED) {
            System.out.printf("%d %s %s %s%n    %s%n", n, pair.name, pair.profile.id(), scene, what);
        }
    }

    private void report(double seconds) {
        long all = alarms.values().stream().mapToLong(LongAdder::sum).sum();
        System.out.printf(
                "%,d pairs, %,d sequences, %,d events, %,d alarms, %,d of them kit faults, %,d beyond what is counted, %,d without an event, %,.0f s%n",
                pairs.size(),
                sequences.sum(),
                events.sum(),
                all,
                faults.sum(),
                outOfScope.sum(),
                empty.sum(),
                seconds);
        new TreeMap<>(alarms).forEach((what, count) -> System.out.println(count + " " + what));
    }
}
