package dev.plumbline.conformance.run;

import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.conformance.shrink.FindingKey;
import dev.plumbline.conformance.shrink.Shrinker;
import dev.plumbline.conformance.shrink.Shrunk;
import dev.plumbline.reports.record.Check;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** The line of a check whose runs are over, and one for each further finding that is new. */
    List<Check> report(PlannedCheck check, Tested tested) throws IOException {
        List<Tested.Ran> telling = newestFirst(tested);
        Tested.Ran first = telling.getFirst();
        boolean isKept = !first.outcome().trace().isEmpty() && (everyTrace || tested.verdict() != Verdict.PASS);
        String trace = isKept ? evidence.trace("traces", check.id(), profile.role(), first.outcome()) : null;
        List<Check> all = new ArrayList<>();
        if (tested.verdict() != Verdict.FAIL) {
            all.add(CheckLines.with(lines.of(check, telling, tested, trace, null, null), tested.notes()));
            return all;
        }
        List<Tested.Shown> unknown = tested.shown().stream().filter(shown -> !known.containsKey(shown.key())).toList();
        FindingKey lead = FindingKey.of(first.outcome().findings().getFirst());
        Evidence.Kept kept = kept(shown(tested, lead));
        all.add(CheckLines.with(lines.of(check, telling, tested, trace, kept.trace(), kept.replay()), tested.notes()));
        for (Tested.Shown shown : unknown) {
            if (!shown.key().equals(lead)) {
                all.add(further(check, shown));
            }
        }
        return all;
    }

    private static Tested.Shown shown(Tested tested, FindingKey key) {
        return tested.shown().stream().filter(shown -> shown.key().equals(key)).findFirst().orElseThrow();
    }

    private Check further(PlannedCheck check, Tested.Shown shown) throws IOException {
        Shrunk shrunk = shrink(shown);
        Evidence.Kept kept = keep(shown, shrunk);
        return lines.further(check, shown.key(), shrunk, kept);
    }

    /** What no check has shown yet comes first. */
    private List<Tested.Ran> newestFirst(Tested tested) {
        List<Tested.Ran> telling = new ArrayList<>();
        for (boolean isKnown : List.of(false, true)) {
            tested.telling().stream().filter(ran -> isKnown(ran) == isKnown).forEach(telling::add);
        }
        return telling;
    }

    private boolean isKnown(Tested.Ran ran) {
        return ran.outcome().verdict() == Verdict.FAIL
                && known.containsKey(FindingKey.of(ran.outcome().findings().getFirst()));
    }

    private Evidence.Kept kept(Tested.Shown shown) throws IOException {
        Evidence.Kept kept = known.get(shown.key());
        return kept != null ? kept : keep(shown, shrink(shown));
    }

    private Shrunk shrink(Tested.Shown shown) {
        Tested.Ran ran = shown.ran();
        return Shrinker.shrink(session, ran.scene(), ran.outcome(), shown.key());
    }

    private Evidence.Kept keep(Tested.Shown shown, Shrunk shrunk) throws IOException {
        Evidence.Kept kept = evidence.counterexample(
                shown.key(), profile, subject.notation(), shown.ran().scene(), shrunk.outcome());
        known.put(shown.key(), kept);
        return kept;
    }
}
