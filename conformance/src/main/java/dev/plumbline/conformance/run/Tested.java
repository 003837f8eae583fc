package dev.plumbline.conformance.run;

import dev.plumbline.conformance.claims.Lookout;
import dev.plumbline.conformance.planner.Lesson;
import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.session.Continued;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.shrink.FindingKey;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the runs of one check were, all together. */
final class Tested {

    /**
     * A run.
     *
     * @param scene its surroundings
     * @param outcome what it was
     * @param later what was found in it after the first event that was not allowed
     * @param seed where its choices come from; null if nothing in it is random
     */
    record Ran(Scene scene, Outcome outcome, List<Finding> later, @Nullable Long seed) {

        Ran(Scene scene, Continued run, @Nullable Long seed) {
            this(scene, run.outcome(), run.later(), seed);
        }
    }

    /**
     * A finding that no finding before it equals.
     *
     * @param ran a run that shows it
     * @param finding the finding
     * @param first whether nothing was found in that run before
     */
    record Shown(Ran ran, Finding finding, boolean first) {

        FindingKey key() {
            return FindingKey.of(finding);
        }
    }

    /**
     * A feature was seen.
     *
     * @param outcome the run
     * @param line the event that shows it
     */
    record Sighting(Outcome outcome, TraceLine line) {}

    private final SortedSet<RequirementId> exercised = new TreeSet<>();
    private final SortedSet<RequirementId> upheld = new TreeSet<>();
    private final Set<FindingKey> seen = new HashSet<>();
    private final List<Ran> telling = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final Map<String, Sighting> sightings = new LinkedHashMap<>();
    private final Lookout lookout;
    private final Lesson lesson;
    private final long start = System.nanoTime();
    private Verdict verdict = Verdict.PASS;
    private int runs;
    private long events;
    private long nanos;

    /**
     * Nothing was run yet.
     *
     * @param lesson takes the transitions, and what a tour learns
     * @param lookout looks out for the features of a product
     */
    Tested(Lesson lesson, Lookout lookout) {
        this.lesson = lesson;
        this.lookout = lookout;
    }

    /** Counts a run; whether there is any use in another one. A clause that is broken stays broken when a later run errs. */
    boolean add(Ran ran) {
        Outcome outcome = ran.outcome();
        runs++;
        events += outcome.trace().size();
        exercised.addAll(outcome.exercised());
        upheld.addAll(outcome.upheld());
        lesson.add(outcome.trail());
        lookout.see(outcome.trace()).forEach((feature, line) -> sightings.putIfAbsent(feature, new Sighting(outcome, line)));
        nanos = System.nanoTime() - start;
        if (outcome.verdict() == Verdict.FAIL) {
            fail(ran);
        } else if (verdict == Verdict.FAIL) {
            if (outcome.verdict() == Verdict.ERROR) {
                notes.put("ended early", outcome.reason());
            }
        } else if (isMoreTelling(outcome)) {
            telling.clear();
            telling.add(ran);
            verdict = outcome.verdict();
        }
        return outcome.verdict() != Verdict.ERROR;
    }

    private void fail(Ran ran) {
        if (verdict != Verdict.FAIL) {
            telling.clear();
        }
        Finding first = ran.outcome().findings().getFirst();
        if (seen.add(FindingKey.of(first))) {
            telling.add(ran);
            shown.add(new Shown(ran, first, true));
        }
        for (Finding finding : ran.later()) {
            if (seen.add(FindingKey.of(finding))) {
                shown.add(new Shown(ran, finding, false));
            }
        }
        verdict = Verdict.FAIL;
    }

    private boolean isMoreTelling(Outcome outcome) {
        if (telling.isEmpty() || verdict.and(outcome.verdict()) != verdict) {
            return true;
        }
        return outcome.verdict() == verdict
                && !outcome.advice().isEmpty()
                && telling.getFirst().outcome().advice().isEmpty();
    }

    /** The runs that show different findings, in order; if there is none, one that tells the verdict. */
    List<Ran> telling() {
        return List.copyOf(telling);
    }

    /** The different findings, in the order in which they came. */
    List<Shown> shown() {
        return List.copyOf(shown);
    }

    /** The worst verdict. */
    Verdict verdict() {
        return verdict;
    }

    /** How many runs there were. */
    int runs() {
        return runs;
    }

    /** Events that were judged in all runs. */
    long events() {
        return events;
    }

    /** How long they took, in nanoseconds. */
    long nanos() {
        return nanos;
    }

    /** Requirements that they put to the test. */
    SortedSet<RequirementId> exercised() {
        return exercised;
    }

    /** Guarantees of the environment that they put to the test. */
    SortedSet<RequirementId> upheld() {
        return upheld;
    }

    /** By feature, the first event that shows it. */
    Map<String, Sighting> sightings() {
        return sightings;
    }

    /** The transitions that they took, and what a tour learnt. */
    Lesson lesson() {
        return lesson;
    }

    /** What is to be said of them, by name. */
    Map<String, String> notes() {
        return notes;
    }
}
