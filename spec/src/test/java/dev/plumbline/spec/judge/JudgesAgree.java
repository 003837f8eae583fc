package dev.plumbline.spec.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.TraceLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A judge and a plain judge, side by side: whatever is said, they say the same. */
final class JudgesAgree {

    /** What an event came to. */
    enum Outcome {
        ALLOWED,
        ADVISED,
        VIOLATED,
        HOST_BROKE,
        OUT_OF_SCOPE
    }

    private final Judge judge;
    private final PlainJudge plain;
    private final Map<Outcome, Integer> outcomes;
    private long said;

    JudgesAgree(List<Machine> machines) {
        this(new Judge(machines), new PlainJudge(machines), new EnumMap<>(Outcome.class));
    }

    private JudgesAgree(Judge judge, PlainJudge plain, Map<Outcome, Integer> outcomes) {
        this.judge = judge;
        this.plain = plain;
        this.outcomes = outcomes;
    }

    Judge judge() {
        return judge;
    }

    /** Says one more event; whether it was allowed. */
    boolean say(Event event) {
        TraceLine line = new TraceLine(++said, 0, 0, 0, event);
        Judgement expected = plain.accept(line);
        Judgement found = judge.accept(line);
        assertThat(found).as("%s", line).isEqualTo(expected);
        outcomes.merge(outcome(found), 1, Integer::sum);
        return found instanceof Judgement.Allowed;
    }

    /** Compares what the runs have shown and, if they go on, where they are. */
    void compare(boolean goesOn) {
        assertThat(judge.events()).isEqualTo(plain.events());
        assertThat(judge.exercised()).isEqualTo(plain.exercised());
        assertThat(judge.visited()).isEqualTo(plain.visited());
        if (goesOn) {
            assertThat(judge.snapshot()).isEqualTo(plain.snapshot());
        }
    }

    Map<Outcome, Integer> outcomes() {
        return outcomes;
    }

    private static Outcome outcome(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Allowed allowed -> allowed.advice().isEmpty() ? Outcome.ALLOWED : Outcome.ADVISED;
            case Judgement.Violated _ -> Outcome.VIOLATED;
            case Judgement.HostBroke _ -> Outcome.HOST_BROKE;
            case Judgement.OutOfScope _ -> Outcome.OUT_OF_SCOPE;
        };
    }
}
