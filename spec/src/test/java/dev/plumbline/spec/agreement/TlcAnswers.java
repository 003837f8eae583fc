package dev.plumbline.spec.agreement;

import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.SpecificationException;
import dev.plumbline.spec.graph.TlcModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tlc2.tool.TLCState;

/**
 * What TLC's evaluator answers of one model. States are numbers, 0 is the initial one; what was asked before is not
 * evaluated again. Lives in the class loader of the model.
 */
final class TlcAnswers {

    /** TLC takes no step, and no guard is false: no opinion of any other judge. */
    private static final String NO_STEP = "no step, and no guard is false";

    /** TLC takes a step, and a guard is false: no opinion of any other judge. */
    private static final String STEP = "a step, and a guard is false";

    /**
     * A label in a state.
     *
     * @param against the guards that do not hold, with their kinds before them; none if it is allowed
     * @param target the state after it; the same one if it is not allowed
     */
    record Step(List<String> against, int target) {}

    /** What TLC says of a label in a state under whatever readings: the guards that do not hold, and the state after it. */
    private record Answer(List<Integer> failing, List<String> contradiction, int target) {}

    private final TlcModel model;
    private final List<Integer> owed;
    private final List<Integer> finals;
    private final List<TLCState> states = new ArrayList<>();
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Map<Long, Answer> answers = new HashMap<>();

    TlcAnswers(TlcModel model) throws SpecificationException {
        this.model = model;
        this.owed = ofKind(Guard.Kind.OWED);
        this.finals = ofKind(Guard.Kind.FINAL);
        number(model.initial());
    }

    private List<Integer> ofKind(Guard.Kind kind) {
        return IntStream.range(0, model.guards().size())
                .filter(guard -> model.guards().get(guard).kind() == kind)
                .boxed()
                .toList();
    }

    private int number(TLCState state) {
        return numbers.computeIfAbsent(state.fingerPrint(), _ -> {
            states.add(state);
            return states.size() - 1;
        });
    }

    List<Label> labels() {
        return model.labels();
    }

    /** What becomes of a label in a state, under the readings in force. */
    Step step(int state, int label, Set<String> readings) {
        Answer answer = answers.computeIfAbsent((long) state << 32 | label, _ -> ask(states.get(state), label));
        List<String> against = answer.contradiction.isEmpty()
                ? texts(answer.failing.stream().filter(guard -> isInForce(guard, readings)))
                : answer.contradiction;
        return new Step(against, against.isEmpty() ? answer.target : state);
    }

    private Answer ask(TLCState state, int label) {
        Collection<TLCState> next = model.successors(label, state);
        List<Integer> needed = model.labels().get(label).guards();
        Stream<Integer> demanded = model.labels().get(label).beside().stream()
                .filter(guard -> model.guards().get(guard).kind() == Guard.Kind.REQUIREMENT);
        List<Integer> failing = Stream.concat(needed.stream(), demanded)
                .filter(guard -> !model.holds(guard, state))
                .toList();
        boolean allHold = needed.stream().noneMatch(failing::contains);
        String contradiction = Guard.Kind.REQUIREMENT + " " + (allHold ? NO_STEP : STEP);
        return new Answer(
                failing,
                allHold == next.isEmpty() ? List.of(contradiction) : List.of(),
                next.isEmpty() ? 0 : number(next.iterator().next()));
    }

    /** What is owed in a state, under the readings in force. */
    List<String> owed(int state, Set<String> readings) {
        return texts(owed.stream().filter(guard -> isInForce(guard, readings) && model.holds(guard, states.get(state))));
    }

    /** Whether an item is over in a state. */
    boolean isFinal(int state) {
        return finals.stream().anyMatch(guard -> model.holds(guard, states.get(state)));
    }

    private boolean isInForce(int guard, Set<String> readings) {
        return model.guards().get(guard).isInForce(readings);
    }

    private List<String> texts(Stream<Integer> guards) {
        return guards.map(guard -> model.guards().get(guard).kind() + " " + model.guards().get(guard))
                .distinct()
                .toList();
    }
}
