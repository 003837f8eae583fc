package dev.plumbline.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.script.Script;
import dev.plumbline.conformance.script.Step;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.spec.judge.Trail;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Suites that hardly touch what they are for are told apart from those that do. */
final class FloorsTest {

    private final Reach reach = new Reach();

    private static Outcome outcome(int state, String clause, Step... steps) {
        BitSet states = new BitSet();
        states.set(state);
        TreeSet<RequirementId> exercised = new TreeSet<>(List.of(new RequirementId(clause)));
        Script script = new Script(List.of(steps));
        return new Outcome(
                Verdict.PASS, "", List.of(), List.of(), List.of(), script, exercised, new TreeSet<>(), Map.of("M", states), Trail.none(), "iut");
    }

    @Test
    void whatIsReachedOftenEnoughIsNotThin() {
        reach.add(outcome(1, "REF-05", Step.usual("work"), Step.usual("complete 1")));
        reach.add(outcome(2, "REF-05", new Step("work", List.of(new Step.Answer("oid r17", 0, "OID_A")))));
        Floors floors = new Floors(2)
                .and(Reach.Of.CLAUSE, 2, "REF-05")
                .and(Reach.Of.INPUT, 2, "work")
                .and(Reach.Of.INPUT, 1, "complete")
                .and(Reach.Of.ANSWER, 1, "oid #: OID_A")
                .and(Reach.Of.STATE, 2, "M");

        assertThat(floors.thin(reach, true)).isEmpty();
    }

    @Test
    void whatIsReachedTooSeldomOrNeverIsThin() {
        reach.add(outcome(1, "REF-05", Step.usual("work")));
        reach.add(outcome(1, "REF-10", Step.usual("work")));
        Floors floors = new Floors(2)
                .and(Reach.Of.CLAUSE, 2, "REF-05")
                .and(Reach.Of.INPUT, 1, "complete")
                .and(Reach.Of.STATE, 2, "M");

        assertThat(floors.thin(reach, true))
                .containsExactlyInAnyOrder(
                        "CLAUSE REF-05: 1, less than 2", "INPUT complete: 0, less than 1", "STATE M: 1, less than 2");
    }

    @Test
    void ofAnotherImplementationOnlyAThirdOfTheInputsIsExpectedAndNoneThatItDoesNotOffer() {
        reach.add(outcome(1, "REF-10", Step.usual("complete 1"), Step.usual("send")));
        reach.add(outcome(1, "REF-10", Step.usual("complete 1"), Step.usual("send")));
        Floors floors = new Floors(2)
                .and(Reach.Of.CLAUSE, 1, "REF-05")
                .and(Reach.Of.INPUT, 6, "work", "send")
                .and(Reach.Of.INPUT, 9, "complete");

        assertThat(floors.thin(reach, false)).containsExactly("INPUT complete: 2, less than 3");
    }

    @Test
    void ofFewerWalksLessIsExpectedAndOfMoreNoMore() {
        Floors floors = new Floors(2).and(Reach.Of.INPUT, 3, "complete");
        reach.add(outcome(1, "REF-10", Step.usual("complete 1")));
        assertThat(floors.thin(reach, true)).isEmpty();

        reach.add(outcome(1, "REF-10", Step.usual("complete 1")));
        assertThat(floors.thin(reach, true)).containsExactly("INPUT complete: 2, less than 3");

        reach.add(outcome(1, "REF-10", Step.usual("complete 1")));
        assertThat(floors.thin(reach, true)).isEmpty();
    }
}
