package dev.plumbline.conformance.run;

import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.conformance.shrink.FindingKey;
import dev.plumbline.conformance.shrink.Shrinker;
import dev.plumbline.reports.record.Check;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports the checks of one profile, in the order of its plan. The first run that shows a finding is shrunk and kept as a
 * replay file.
 */
final class CheckRunner {

    private final Profile profile;
    private final Subject subject;
    private final Session session;
    private final Evidence evidence;
    private final CheckLines lines;
    private final boolean everyTrace;
    private final Map<FindingKey, Evidence.Kept> known = new HashMap<>();

    CheckRunner(Profile profile, Subject subject, Session session, Evidence evidence, CheckLines lines, boolean everyTrace) {
        this.profile = profile;
        this.subject = subject;
        this.session = session;
        this.evidence = evidence;
        this.lines = lines;
        this.everyTrace = everyTrace;
    }

    /** The line of a check whose runs are over. */
    Check report(PlannedCheck check, Tested tested) throws IOException {
        List<Tested.Ran> shown = newestFirst(tested);
        Tested.Ran first = shown.getFirst();
        boolean isKept = !first.outcome().trace().isEmpty() && (everyTrace || tested.verdict() != Verdict.PASS);
        String trace = isKept ? evidence.trace("traces", check.id(), profile.role(), first.outcome()) : null;
        List<Evidence.Kept> kept = new ArrayList<>();
        for (Tested.Ran ran : shown) {
            if (ran.outcome().verdict() == Verdict.FAIL) {
                kept.add(shrunk(ran));
            }
        }
        Map<String, String> notes = new LinkedHashMap<>(tested.notes());
        kept.stream().skip(1).forEach(other -> notes.put("also", notes.getOrDefault("also", "") + other.replay() + "; "));
        Optional<Evidence.Kept> best = kept.stream().findFirst();
        return CheckLines.with(
                lines.of(
                        check, shown, tested, trace, best.map(Evidence.Kept::trace).orElse(null),
                        best.map(Evidence.Kept::replay).orElse(null)),
                notes);
    }

    /** What no check has shown yet comes first. */
    private List<Tested.Ran> newestFirst(Tested tested) {
        List<Tested.Ran> shown = new ArrayList<>();
        for (boolean isKnown : List.of(false, true)) {
            tested.telling().stream().filter(ran -> isKnown(ran) == isKnown).forEach(shown::add);
        }
        return shown;
    }

    private boolean isKnown(Tested.Ran ran) {
        return ran.outcome().verdict() == Verdict.FAIL
                && known.containsKey(FindingKey.of(ran.outcome().findings().getFirst()));
    }

    private Evidence.Kept shrunk(Tested.Ran ran) throws IOException {
        FindingKey key = FindingKey.of(ran.outcome().findings().getFirst());
        Evidence.Kept kept = known.get(key);
        if (kept == null) {
            kept = evidence.counterexample(
                    key, profile, subject.notation(), ran.scene(), Shrinker.shrink(session, ran.scene(), ran.outcome()));
            known.put(key, kept);
        }
        return kept;
    }
}
