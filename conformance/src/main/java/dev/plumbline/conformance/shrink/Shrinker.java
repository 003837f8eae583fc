package dev.plumbline.conformance.shrink;

import dev.plumbline.conformance.adapter.Said;
import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.script.Replay;
import dev.plumbline.conformance.script.Script;
import dev.plumbline.conformance.script.Step;
import dev.plumbline.conformance.session.Continued;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;

import dev.plumbline.spec.judge.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Delta debugging over the environment's steps and choices, each attempt run and judged anew. The result is 1-minimal:
 * without any one of its steps, or with any one of its unusual choices made the usual way, the finding does not show.
 */
public final class Shrinker {

    private final Session session;
    private final Scene scene;
    private final FindingKey key;
    private final Set<Script> tried = new HashSet<>();
    private Outcome best;
    private Said said = Said.nothing();
    private List<Finding> found;
    private boolean alone;

    private Shrinker(Session session, Scene scene, Outcome outcome, FindingKey key, boolean alone) {
        this.session = session;
        this.scene = scene;
        this.key = key;
        this.best = outcome;
        this.found = outcome.findings();
        this.alone = alone;
    }

    /**
     * Shrinks a run.
     *
     * @param outcome a run with a finding
     * @return the smallest run found; {@code outcome} itself if a replay of it does not show the finding
     */
    public static Outcome shrink(Session session, Scene scene, Outcome outcome) {
        FindingKey key = FindingKey.of(outcome.findings().getFirst());
        return new Shrinker(session, scene, outcome, key, true).shrunk().outcome();
    }

    /**
     * Shrinks a run that shows a finding after others, to one that shows it alone if there is one on the way.
     *
     * @param outcome a run that went on after what it found first
     * @param key one of its later findings
     */
    public static Shrunk shrink(Session session, Scene scene, Outcome outcome, FindingKey key) {
        return new Shrinker(session, scene, outcome, key, false).shrunk();
    }

    private Shrunk shrunk() {
        if (shows(best.script())) {
            toOneMinimal();
        }
        return new Shrunk(best, found, alone);
    }

    private void toOneMinimal() {
        dropWhatIsNamedAlike();
        coarse();
        boolean changed = true;
        while (changed) {
            boolean dropped = dropSteps(1);
            changed = usualChoices() || dropped;
        }
    }

    /** Tries to do without everything of one kind, or about one object, at once. */
    private void dropWhatIsNamedAlike() {
        SortedSet<String> words = new TreeSet<>();
        best.script().steps().forEach(s -> words.addAll(List.of(s.input().split(" ", -1))));
        for (String word : words) {
            List<Step> rest = best.script().steps().stream()
                    .filter(s -> !List.of(s.input().split(" ", -1)).contains(word))
                    .toList();
            shows(new Script(rest));
        }
        shows(new Script(best.script().steps().stream()
                .map(s -> Step.usual(s.input()))
                .toList()));
    }

    private void coarse() {
        for (int size = best.script().steps().size() / 2; size > 1; size /= 2) {
            dropSteps(size);
        }
    }

    private boolean dropSteps(int size) {
        boolean changed = false;
        for (int at = best.script().steps().size() - size; at >= 0; at--) {
            at = Math.min(at, best.script().steps().size() - size);
            if (at >= 0) {
                Script rest = best.script().without(at, at + size);
                changed = shows(rest) || shows(rest.withEarlierAnswersFrom(at)) || changed;
            }
        }
        return changed;
    }

    private boolean usualChoices() {
        boolean changed = false;
        for (int at = 0; at < best.script().steps().size(); at++) {
            for (Step.Answer answer : best.script().steps().get(at).answers()) {
                if (at < best.script().steps().size()) {
                    Step step = best.script().steps().get(at);
                    changed = shows(best.script().with(at, step.without(answer))) || changed;
                }
            }
        }
        return changed;
    }

    /** Runs a script; if it shows the finding, what it really did becomes the best. */
    private boolean shows(Script script) {
        if (!tried.add(script)) {
            return false;
        }
        Said known = said.during(script.alike(best.script()));
        Replay replay = new Replay(script, known);
        Outcome outcome = session.run(scene, replay);
        List<Finding> findings = outcome.findings();
        boolean shows = isAmong(findings);
        if (shows && !alone) {
            alone = true;
            tried.clear();
        }
        if (!shows && !alone) {
            replay = new Replay(script, known);
            Continued run = session.runOn(scene, replay);
            shows = isAmong(run.later());
            outcome = run.outcome();
            findings = Stream.concat(outcome.findings().stream(), run.later().stream()).toList();
        }
        if (shows) {
            best = outcome;
            said = replay.said();
            found = findings;
        }
        return shows;
    }

    private boolean isAmong(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> FindingKey.of(finding).equals(key));
    }
}
