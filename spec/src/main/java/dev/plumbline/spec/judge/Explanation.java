package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventTexts;
import dev.plumbline.spec.graph.Guard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says why an event is not simply allowed: goes through the machines one by one, and through their guards. */
final class Explanation {

    private final Product product;
    private final List<Population> populations;
    private final long seq;
    private final EventTexts said;
    private final Map<Finding, Situation> situations = new HashMap<>();

    /** @param seq number of the event in its trace */
    Explanation(Product product, List<Population> populations, long seq, EventTexts said) {
        this.product = product;
        this.populations = populations;
        this.seq = seq;
        this.said = said;
    }

    /** The judgement; nothing has been done yet. */
    Judgement judgement() {
        List<Step> steps = new ArrayList<>();
        for (int number = 0; number < product.machines().size(); number++) {
            Optional<Judgement> outOfScope = take(number, steps);
            if (outOfScope.isPresent()) {
                return outOfScope.get();
            }
        }
        boolean allowed = steps.stream().allMatch(step -> step.forbidding().isEmpty());
        return allowed ? new Judgement.Allowed(advice(steps)) : refuse(steps);
    }

    /** What the machines that forbid the event make of it. */
    List<Step> refusing() {
        List<Step> steps = new ArrayList<>();
        for (int number = 0; number < product.machines().size(); number++) {
            take(number, steps);
        }
        steps.removeIf(step -> step.forbidding().isEmpty());
        return steps;
    }

    private Optional<Judgement> take(int number, List<Step> steps) {
        Population population = populations.get(product.ensemble(number));
        Machine machine = product.machines().get(number);
        int place = product.place(number);
        Optional<Part> part = population.ensemble().part(said.type());
        if (part.isEmpty() || !part.get().machines().contains(place)) {
            return Optional.empty();
        }
        IdentityHashMap<Instance, IdSlots> namings = new IdentityHashMap<>();
        for (Instance instance : population.concerned(place, part.get(), said)) {
            Instance holder = population.holder(instance);
            IdSlots naming = namings.computeIfAbsent(holder, _ -> new IdSlots(holder.ids(), holder.joint().slots()));
            if (!instance.isPresent(place)) {
                population.adopt(instance, place, naming);
            }
            try {
                int state = state(instance, place);
                if (state == Joint.RELEASED) {
                    continue;
                }
                int label = machine.bind(said, population.tokens(instance, place, said, naming));
                if (label >= 0) {
                    boolean forgetful = population.isForgetful(instance, place);
                    steps.add(new Step(machine, instance, state, label, forgetful));
                }
            } catch (OutOfSlotsException e) {
                return Optional.of(new Judgement.OutOfScope(machine.name(), instance.name(), e.bound()));
            }
        }
        return Optional.empty();
    }

    /** Where a machine is that has met the instance, or meets it now. */
    private static int state(Instance instance, int place) {
        return instance.isPresent(place)
                ? instance.joint().state(place)
                : Joint.beginning(instance.group().base().joint().state(place));
    }

    private List<Finding> advice(List<Step> steps) {
        List<Finding> advice = new ArrayList<>();
        for (Step step : steps) {
            step.advice().forEach(guard -> advice.add(finding(step, guard, Finding.Kind.ADVICE)));
        }
        return advice;
    }

    private Finding finding(Step step, Guard guard, Finding.Kind kind) {
        Finding finding = step.finding(guard, kind, seq, said.event());
        situations.put(finding, step.situation(guard));
        return finding;
    }

    /** Where the instances are about which something was found. */
    Map<Finding, Situation> situations() {
        return situations;
    }

    private Judgement refuse(List<Step> steps) {
        List<Finding> findings = new ArrayList<>();
        List<Finding> frame = new ArrayList<>();
        for (Step step : steps) {
            List<Guard> forbidding = step.forbidding();
            if (forbidding.isEmpty()) {
                continue;
            }
            for (Guard guard : forbidding) {
                switch (guard.kind()) {
                    case SCOPE -> {}
                    case FRAME, NESTING -> frame.add(finding(step, guard, Finding.Kind.REFUSED));
                    default -> findings.add(finding(step, guard, Finding.Kind.REFUSED));
                }
            }
            if (step.forgetful()) {
                return new Judgement.OutOfScope(step.machine().name(), step.slice(), "items in flight");
            }
        }
        if (findings.isEmpty() && frame.isEmpty()) {
            return scope(steps);
        }
        List<Finding> cited = findings.isEmpty() ? frame : findings;
        return said.type().by() == Event.Actor.IUT ? new Judgement.Violated(cited) : new Judgement.HostBroke(cited);
    }

    private static Judgement scope(List<Step> steps) {
        for (Step step : steps) {
            for (Guard guard : step.falseGuards()) {
                return new Judgement.OutOfScope(step.machine().name(), step.slice(), String.join(", ", guard.cites()));
            }
        }
        throw new IllegalStateException("refused without a false guard");
    }
}
