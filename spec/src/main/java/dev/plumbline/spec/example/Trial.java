package dev.plumbline.spec.example;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.TraceException;
import dev.plumbline.spec.event.TraceReader;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.TraceJudge;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.RequirementId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What the judge says of a trace that was written and read again.
 *
 * @param result its judgement
 */
record Trial(TraceJudge.Result result) {

    /** Has one machine judge events. */
    static Trial of(Machine machine, Machine.Cut cut, List<Event> events) {
        StringWriter text = new StringWriter();
        String about = "example of " + machine.name();
        try {
            ExampleTrace.write(events, ExampleTrace.role(cut), about, text);
            TraceReader reader = new TraceReader(new BufferedReader(new StringReader(text.toString())), about);
            return new Trial(new TraceJudge(List.of(machine)).judge(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TraceException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it is in order, puts the guard to the test if the implementation can break it, and follows its advice. */
    boolean keeps(Example example) {
        return result.verdict() == Verdict.PASS
                && !names(result.advice(), example)
                && (example.by() == Event.Actor.ENVIRONMENT || result.exercised().containsAll(example.clauses()));
    }

    /** Whether it breaks the guard, or does not follow its advice. */
    boolean breaks(Example example) {
        return switch (example.kind()) {
            case ADVICE -> result.verdict() == Verdict.PASS && names(result.advice(), example);
            default -> result.verdict() == (example.by() == Event.Actor.IUT ? Verdict.FAIL : Verdict.INCONCLUSIVE)
                    && names(result.findings(), example);
        };
    }

    private static boolean names(List<Finding> findings, Example example) {
        List<RequirementId> clauses = example.clauses();
        return findings.stream()
                .anyMatch(f -> operator(f.guard()).equals(example.guard())
                        && f.requirements().equals(clauses));
    }

    private static String operator(String guard) {
        int arguments = guard.indexOf('(');
        return arguments < 0 ? guard : guard.substring(0, arguments);
    }
}
