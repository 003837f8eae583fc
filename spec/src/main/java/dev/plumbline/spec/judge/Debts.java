package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.graph.Guard;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is owed where nothing may be. */
final class Debts {

    private final Product product;
    private final List<Population> populations;
    private final Map<String, Machine> told = new LinkedHashMap<>();
    private final Map<Finding, Situation> situations = new HashMap<>();

    Debts(Product product, List<Population> populations) {
        this.product = product;
        this.populations = populations;
    }

    /** The judgement of a quiescent point at which an instance owes something or was forgotten. */
    Judgement judgement(long seq, Event event) {
        List<Finding> findings = new ArrayList<>();
        BitSet doubted = new BitSet();
        for (int number = 0; number < product.machines().size(); number++) {
            Machine machine = product.machines().get(number);
            int place = product.place(number);
            Population population = populations.get(product.ensemble(number));
            for (Instance instance : population.all(place)) {
                int where = instance.joint().state(place);
                List<Integer> owed = where == Joint.RELEASED ? List.of() : machine.owedIn(where);
                if (!owed.isEmpty() && population.isInDoubt(instance, place)) {
                    doubted.set(number);
                    continue;
                }
                if (owed.isEmpty() || isToldByAnother(machine, instance)) {
                    continue;
                }
                for (int debt : owed) {
                    Guard guard = machine.graph().guards().get(debt);
                    if (findings.stream().noneMatch(f -> f.guard().equals(guard.toString()))) {
                        Finding finding = Step.finding(machine, instance.name(), guard, Finding.Kind.OWED, seq, event);
                        findings.add(finding);
                        long since = instance.since(Joint.debt(place, debt));
                        situations.put(finding, new Situation(where, debt, since, instance.touches()));
                    }
                }
            }
        }
        if (!findings.isEmpty()) {
            return new Judgement.Violated(findings);
        }
        for (int number = 0; number < product.machines().size(); number++) {
            if (doubted.get(number) || populations.get(product.ensemble(number)).hasForgotten(product.place(number))) {
                return new Judgement.OutOfScope(product.machines().get(number).name(), "", "items in flight");
            }
        }
        return new Judgement.Allowed(List.of());
    }

    /** Where the instances are that owe something. */
    Map<Finding, Situation> situations() {
        return situations;
    }

    /** Whether another machine has told what is owed at the same connection: one debt is told once. */
    private boolean isToldByAnother(Machine machine, Instance instance) {
        if (machine.cut() != Machine.Cut.ADDRESS) {
            return false;
        }
        Machine first = told.putIfAbsent(instance.name(), machine);
        return first != null && !first.equals(machine);
    }
}
