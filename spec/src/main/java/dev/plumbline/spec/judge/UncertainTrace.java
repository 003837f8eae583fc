package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.TraceException;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.event.TraceReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/** Judges a trace of which not everything is known: what happened unseen, what was lost, or in what order. */
final class UncertainTrace {

    /** Events that are read ahead, so that ids are known that are named later. */
    private static final int AHEAD = 100;

    /** An event that was read ahead, and how many times events had been lost before it; none at the end. */
    private record Ahead(Optional<TraceLine> line, long gaps) {}

    private final TraceReader trace;
    private final Interleavings orders;
    private final ArrayDeque<Ahead> ahead = new ArrayDeque<>();
    private long events;
    private long gaps;
    private boolean quiescent;

    private UncertainTrace(TraceReader trace, Interleavings orders, long events) {
        this.trace = trace;
        this.orders = orders;
        this.events = events;
    }

    /** Judges a partial trace. */
    static TraceJudge.Result judge(List<Machine> machines, TraceReader trace) throws IOException, TraceException {
        Interleavings orders = new Interleavings(new PartialRun(machines, trace.header()), List.of());
        return new UncertainTrace(trace, orders, 0).judge();
    }

    /** Judges the rest of a trace whose {@code next} event has the first interval. */
    static TraceJudge.Result judge(
            List<Machine> machines, Judge judge, List<Finding> advice, TraceReader trace, TraceLine next)
            throws IOException, TraceException {
        Interleavings orders = new Interleavings(new PlainRun(machines, judge), advice);
        UncertainTrace rest = new UncertainTrace(trace, orders, judge.events());
        rest.ahead.add(new Ahead(Optional.of(next), 0));
        return rest.judge();
    }

    private TraceJudge.Result judge() throws IOException, TraceException {
        Judgement judgement = new Judgement.Allowed(List.of());
        while (isOpen(judgement)) {
            Ahead next = next();
            if (next.gaps > gaps) {
                judgement = orders.settle();
                orders.lose();
                gaps = next.gaps;
            }
            if (next.line.isEmpty()) {
                judgement = isOpen(judgement) ? orders.settle() : judgement;
                return isOpen(judgement) ? end() : refused(judgement);
            }
            if (isOpen(judgement)) {
                events++;
                quiescent = next.line.get().event() instanceof Event.Quiescent;
                judgement = orders.accept(next.line.get());
            }
        }
        return refused(judgement);
    }

    private Ahead next() throws IOException, TraceException {
        while (ahead.size() <= AHEAD && (ahead.isEmpty() || ahead.getLast().line.isPresent())) {
            Optional<TraceLine> line = trace.next();
            line.ifPresent(read -> orders.foresee(read.event()));
            ahead.add(new Ahead(line, trace.gaps()));
        }
        return ahead.remove();
    }

    private boolean isOpen(Judgement judgement) {
        return judgement instanceof Judgement.Allowed && !orders.isOverflown();
    }

    private TraceJudge.Result refused(Judgement judgement) {
        if (orders.isOverflown()) {
            return inconclusive("too many behaviours: more than " + Interleavings.ORDERS);
        }
        return TraceJudge.refused(judgement, proviso(judgement), said());
    }

    private TraceJudge.Result end() {
        Optional<String> open = TraceJudge.open(trace.isComplete(), events, quiescent).or(orders::doubt);
        if (open.isPresent()) {
            return inconclusive(open.get());
        }
        String left = orders.behaviours().describe("are");
        return TraceJudge.result(Verdict.PASS, left, List.of(), said());
    }

    private String proviso(Judgement judgement) {
        if (judgement instanceof Judgement.HostBroke) {
            boolean hides = !trace.header().sees().isEmpty() || gaps > 0;
            return hides ? ", or the implementation broke a clause unseen" : "";
        }
        String left = orders.behaviours().describe("were");
        return left.isEmpty() ? "" : "; " + left + ", and none allows it";
    }

    private TraceJudge.Result inconclusive(String reason) {
        return TraceJudge.result(Verdict.INCONCLUSIVE, reason, List.of(), said());
    }

    private TraceJudge.Said said() {
        return new TraceJudge.Said(orders.advice(), events, orders.exercised(), orders.situations());
    }
}
