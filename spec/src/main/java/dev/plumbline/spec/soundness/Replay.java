package dev.plumbline.spec.soundness;

import dev.plumbline.spec.example.Example;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.soundness.Consequences.Consequence;
import dev.plumbline.spec.soundness.Reachability.Kind;
import dev.plumbline.spec.soundness.Reachability.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Walks an altered module along examples and to what can be reached, and tells where it does not do what they say. */
final class Replay {

    private final Bench bench;
    private final Variant variant;
    private final Set<String> defaults;
    private final Set<String> alone;

    /**
     * @param defaults the readings in force where an example names none of their parameter
     * @param alone guards that are all that their violating examples break
     */
    Replay(Bench bench, Variant variant, Set<String> defaults, Set<String> alone) {
        this.bench = bench;
        this.variant = variant;
        this.defaults = defaults;
        this.alone = alone;
    }

    /** Whether its guard is all that a violating example breaks. */
    boolean breaksNothingElse(Example example) {
        return brokenBy(example, readings(example.readings())).equals(Optional.of(Set.of(example.guard())));
    }

    /** Names of what is broken at the last step of a violating example; empty if it does not come so far. */
    private Optional<Set<String>> brokenBy(Example example, Set<String> readings) {
        List<String> steps = example.violating();
        return steps.isEmpty()
                ? Optional.empty()
                : walk(steps.subList(0, steps.size() - 1), readings, bench.initial())
                        .flatMap(end -> steps.getLast().equals(Example.QUIESCENT)
                                ? Optional.of(owed(end, readings))
                                : forbidden(end, steps.getLast(), readings));
    }

    /** What is not as an example has it. */
    Optional<String> differs(Example example) {
        Set<String> readings = readings(example.readings());
        if (!example.conforming().isEmpty() && !isTrue(() -> conforms(example, readings))) {
            return Optional.of("example: conforming, of " + example.guard());
        }
        if (!example.violating().isEmpty() && !isTrue(() -> violates(example, readings))) {
            return Optional.of("example: violating, of " + example.guard());
        }
        return Optional.empty();
    }

    /** What TLC cannot evaluate is not as it should be. */
    private static boolean isTrue(BooleanSupplier check) {
        try {
            return check.getAsBoolean();
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** What is not as a consequence has it. */
    Optional<String> differs(Consequence consequence) {
        boolean isSo = isTrue(() -> walk(consequence.run(), Set.of(), bench.initial())
                .map(end -> holds(consequence.subject(), end) == consequence.holds())
                .orElse(false));
        return isSo ? Optional.empty() : Optional.of("consequence: " + consequence.words());
    }

    /** Whether a guard holds, or a label is allowed. */
    private boolean holds(String subject, Place at) {
        int label = bench.label(subject);
        return label >= 0
                ? variant.step(at, label) instanceof Step.Allowed
                : variant.holds(at, bench.guard(subject));
    }

    /** What is not as a sight has it. */
    Optional<String> differs(Reachability reachability, Sight sight) {
        Set<String> readings = sight.reading().isEmpty() ? Set.of() : Set.copyOf(Guard.parts(sight.reading()));
        boolean isSeen = isTrue(() -> walk(reachability.path(sight), readings, bench.initial())
                .map(end -> isSeen(sight, reachability.step(sight), end, readings))
                .orElse(false));
        return isSeen ? Optional.empty() : Optional.of("reachability: " + reachability.words(sight));
    }

    private boolean isSeen(Sight sight, String step, Place at, Set<String> readings) {
        if (sight.kind() == Kind.FORBIDDEN) {
            return forbidden(at, step, readings).equals(Optional.of(Set.of(sight.guard())));
        }
        return walk(List.of(step), readings, at)
                .map(next -> switch (sight.kind()) {
                    case BEGINS -> changes(bench.guard(sight.guard()), at, next);
                    case ENDS -> changes(bench.guard(sight.guard()), next, at);
                    case HAPPENS, FORBIDDEN -> true;
                })
                .orElse(false);
    }

    /** Whether a condition does not hold in one state and does in another. */
    private boolean changes(int guard, Place from, Place to) {
        return guard >= 0 && !variant.holds(from, guard) && variant.holds(to, guard);
    }

    private Set<String> readings(List<String> chosen) {
        Map<String, String> values = new TreeMap<>();
        for (List<String> some : List.of(List.copyOf(defaults), chosen)) {
            some.forEach(reading -> values.put(reading.substring(0, reading.indexOf('=')), reading));
        }
        return Set.copyOf(values.values());
    }

    private boolean conforms(Example example, Set<String> readings) {
        Place at = bench.initial();
        boolean tested = false;
        for (String step : example.conforming()) {
            if (step.equals(Example.QUIESCENT)) {
                if (!owed(at, readings).isEmpty()) {
                    return false;
                }
                continue;
            }
            Optional<Place> next = walk(List.of(step), readings, at);
            if (next.isEmpty()) {
                return false;
            }
            tested |= isTested(example, at, step, next.get());
            at = next.get();
        }
        return tested;
    }

    /** Whether a step puts the guard of an example to the test. */
    private boolean isTested(Example example, Place at, String step, Place next) {
        if (example.kind() == Guard.Kind.OWED) {
            return numbersOf(example.guard()).anyMatch(g -> changes(g, next, at));
        }
        Label label = variant.labels().get(bench.label(step));
        List<Integer> guards = new ArrayList<>(label.guards());
        guards.addAll(label.beside());
        return guards.stream()
                .filter(g -> variant.guards().get(g).name().equals(example.guard()))
                .anyMatch(g -> example.kind() == Guard.Kind.PERMISSION ? variant.holds(at, g) : variant.demands(at, g));
    }

    private boolean violates(Example example, Set<String> readings) {
        if (example.kind() == Guard.Kind.ADVICE) {
            return disregards(example, readings);
        }
        Optional<Set<String>> broken = brokenBy(example, readings);
        return alone.contains(example.guard())
                ? broken.equals(Optional.of(Set.of(example.guard())))
                : broken.map(names -> names.contains(example.guard())).orElse(false);
    }

    /** Whether all steps are allowed, and one is taken against the advice. */
    private boolean disregards(Example example, Set<String> readings) {
        Place at = bench.initial();
        boolean disregarded = false;
        for (String step : example.violating()) {
            if (!step.equals(Example.QUIESCENT)) {
                disregarded |= isDisregarded(example.guard(), at, step);
                Optional<Place> next = walk(List.of(step), readings, at);
                if (next.isEmpty()) {
                    return false;
                }
                at = next.get();
            }
        }
        return disregarded;
    }

    private boolean isDisregarded(String advice, Place at, String step) {
        int label = bench.label(step);
        return label >= 0
                && variant.labels().get(label).beside().stream()
                .anyMatch(g -> variant.guards().get(g).name().equals(advice) && !variant.holds(at, g));
    }

    /** Where steps lead that are all allowed; none if one is not, or is none of the module. */
    private Optional<Place> walk(List<String> steps, Set<String> readings, Place from) {
        Place at = from;
        for (String step : steps) {
            int label = bench.label(step);
            if (label < 0
                    || !unmet(at, label, readings).isEmpty()
                    || !(variant.step(at, label) instanceof Step.Allowed allowed)) {
                return Optional.empty();
            }
            at = allowed.next();
        }
        return Optional.of(at);
    }

    /** Names of the guards that forbid a step, none if it is allowed; empty if it cannot be judged. */
    private Optional<Set<String>> forbidden(Place at, String step, Set<String> readings) {
        int label = bench.label(step);
        if (label < 0) {
            return Optional.empty();
        }
        List<Integer> guards = new ArrayList<>(unmet(at, label, readings));
        switch (variant.step(at, label)) {
            case Step.Broken _ -> {
                return Optional.empty();
            }
            case Step.Refused refused -> guards.addAll(refused.guards());
            case Step.Allowed _ -> {}
        }
        return Optional.of(names(guards.stream().mapToInt(Integer::intValue)));
    }

    private List<Integer> unmet(Place at, int label, Set<String> readings) {
        return variant.labels().get(label).beside().stream()
                .filter(g -> variant.guards().get(g).kind() == Guard.Kind.REQUIREMENT)
                .filter(g -> isInForce(g, readings) && !variant.holds(at, g))
                .toList();
    }

    private Set<String> owed(Place at, Set<String> readings) {
        return names(IntStream.range(0, variant.guards().size())
                .filter(g -> variant.guards().get(g).kind() == Guard.Kind.OWED)
                .filter(g -> isInForce(g, readings) && variant.holds(at, g)));
    }

    private boolean isInForce(int guard, Set<String> readings) {
        return variant.guards().get(guard).isInForce(readings);
    }

    private IntStream numbersOf(String name) {
        return IntStream.range(0, variant.guards().size())
                .filter(g -> variant.guards().get(g).name().equals(name));
    }

    private Set<String> names(IntStream guards) {
        return Set.copyOf(guards.mapToObj(g -> variant.guards().get(g).name()).distinct().toList());
    }
}
