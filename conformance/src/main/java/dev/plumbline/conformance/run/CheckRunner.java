package dev.plumbline.conformance.run;

import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.conformance.shrink.FindingKey;
import dev.plumbline.conformance.shrink.Shrinker;
import dev.plumbline.reports.record.Check;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries out the checks of one profile. The first run that shows a finding is shrunk and kept as a replay file. */
final class CheckRunner {

    private final Profile profile;
    private final Subject subject;
    private final List<Machine> machines;
    private final Session session;
    private final Evidence evidence;
    private final CheckLines lines;
    private final Guarantees guarantees;
    private final boolean everyTrace;
    private long nanos;
    private long simulated;
    private final Map<FindingKey, Evidence.Kept> known = new HashMap<>();

    CheckRunner(Profile profile, Subject subject, List<Machine> machines, Evidence evidence, CheckLines lines, Guarantees guarantees, boolean everyTrace) {
        this.profile = profile;
        this.subject = subject;
        this.machines = machines;
        this.session = new Session(subject, machines);
        this.evidence = evidence;
        this.lines = lines;
        this.guarantees = guarantees;
        this.everyTrace = everyTrace;
    }

    Check run(PlannedCheck check) throws IOException {
        return switch (check) {
            case PlannedCheck.Walk walk -> walk(walk);
            case PlannedCheck.LiveFailover live -> new LiveCheck(profile, machines, evidence, lines).run(live);
        };
    }

    private Check walk(PlannedCheck.Walk walk) throws IOException {
        long start = System.nanoTime();
        Outcome outcome = session.run(walk.scene(), new RandomWalk(walk.seed(), walk.steps()));
        nanos += System.nanoTime() - start;
        simulated += outcome.trace().size();
        guarantees.saw(outcome);
        boolean isKept = !outcome.trace().isEmpty() && (everyTrace || outcome.verdict() != Verdict.PASS);
        String trace = !isKept ? null : evidence.trace("traces", walk.id(), profile.role(), outcome);
        Evidence.@Nullable Kept kept = outcome.verdict() == Verdict.FAIL ? shrunk(walk, outcome) : null;
        return lines.of(
                walk,
                walk.seed(),
                outcome,
                trace,
                kept == null ? null : kept.trace(),
                kept == null ? null : kept.replay(),
                (System.nanoTime() - start) / 1_000_000);
    }

    /** Events per second that were simulated and judged so far, on one thread; 0 if there were none. */
    long perSecond() {
        return nanos == 0 ? 0 : Math.round(simulated * 1e9 / nanos);
    }

    private Evidence.Kept shrunk(PlannedCheck.Walk walk, Outcome outcome) throws IOException {
        FindingKey key = FindingKey.of(outcome.findings().getFirst());
        Evidence.Kept kept = known.get(key);
        if (kept == null) {
            kept = evidence.counterexample(
                    key, profile, subject.notation(), walk.scene(), Shrinker.shrink(session, walk.scene(), outcome));
            known.put(key, kept);
        }
        return kept;
    }
}
