package dev.plumbline.conformance.run;

import dev.plumbline.conformance.script.Script;
import dev.plumbline.conformance.session.JudgingSink;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.reference.live.FailoverOutcome;
import dev.plumbline.reference.live.FailoverPlan;
import dev.plumbline.reference.live.FailoverReport;
import dev.plumbline.reference.live.FailoverRun;
import dev.plumbline.reference.live.MemberCounts;
import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Reason;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The failover experiment on real interfaces as a check. */
final class LiveCheck {

    private final Profile profile;
    private final List<Machine> machines;
    private final Evidence evidence;
    private final CheckLines lines;

    LiveCheck(Profile profile, List<Machine> machines, Evidence evidence, CheckLines lines) {
        this.profile = profile;
        this.machines = machines;
        this.evidence = evidence;
        this.lines = lines;
    }

    Check run(PlannedCheck.LiveFailover check) throws IOException {
        long start = System.nanoTime();
        JudgingSink sink = new JudgingSink(machines);
        try {
            return switch (FailoverRun.run(FailoverPlan.standard(), sink)) {
                case FailoverOutcome.NotAvailable(String reason) -> lines.notRun(
                        check, new Reason("the machine has no real interfaces for it", Map.of("reason", reason)));
                case FailoverOutcome.Ran(FailoverReport report) -> ran(check, sink, report, start);
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return lines.notRun(check, Reason.of("interrupted"));
        }
    }

    private Check ran(PlannedCheck.LiveFailover check, JudgingSink sink, FailoverReport report, long start)
            throws IOException {
        List<String> shortcomings = report.shortcomings();
        Outcome outcome = sink.outcome(new Script(List.of()), "reference LBFO miniport on real interfaces");
        if (!shortcomings.isEmpty() && outcome.verdict() == Verdict.PASS) {
            outcome = outcome.with(Verdict.FAIL, String.join("; ", shortcomings));
        }
        String trace = evidence.compressedTrace(check.id(), profile.role(), outcome);
        Check line = lines.of(check, outcome, trace, (System.nanoTime() - start) / 1_000_000);
        return CheckLines.with(line, notes(report));
    }

    private static Map<String, String> notes(FailoverReport report) {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("gap", String.format(Locale.ROOT, "%.1f ms", report.gap().toNanos() / 1e6));
        notes.put("datagrams sent", Long.toString(report.traffic().sent()));
        notes.put("datagrams received", Long.toString(report.traffic().received()));
        notes.put("datagrams lost", Long.toString(report.traffic().lost()));
        notes.put("duplicates", sum(report, true));
        notes.put("reordered within a flow", sum(report, false));
        for (MemberCounts member : report.members()) {
            notes.put(
                    "frames sent by " + member.name() + " before and after the cut",
                    member.beforeCut().sentPackets() + " and " + member.afterCut().sentPackets());
        }
        return notes;
    }

    private static String sum(FailoverReport report, boolean duplicates) {
        return Long.toString(report.traffic().flows().stream()
                .mapToLong(f -> duplicates ? f.duplicates() : f.reordered())
                .sum());
    }
}
