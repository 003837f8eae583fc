package dev.plumbline.spec.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What an instance owes wherever it may be.
 *
 * @param family name of its family
 * @param item name of the item; {@link Spread#EVERYBODY} for the base
 * @param owed the obligations: those common to all places, else those of one
 * @param beyond the constant beyond which it may be and owe nothing; else empty
 */
record Debt(String family, String item, Set<Integer> owed, String beyond) {

    /** Where an instance may be that owes nothing, or is not asked; adds its debt if that is nowhere. */
    static Belief without(
            SightedMachine machine, Belief belief, String family, String item, IntPredicate isAsked, List<Debt> debts) {
        Belief.Builder free = new Belief.Builder();
        List<Set<Integer>> owing = new ArrayList<>();
        belief.bound().ifPresent(free::beyond);
        belief.places().forEach((slots, states) -> {
            for (int state : states.states()) {
                Set<Integer> owed = isAsked.test(state) ? owed(machine, state) : Set.of();
                if (owed.isEmpty()) {
                    free.add(slots, state);
                } else {
                    owing.add(owed);
                }
            }
        });
        if (!free.isEmpty()) {
            return free.build();
        }
        Set<Integer> common = new LinkedHashSet<>(owing.getFirst());
        owing.forEach(common::retainAll);
        debts.add(new Debt(family, item, common.isEmpty() ? owing.getFirst() : common, belief.beyond()));
        return belief.beyond().isEmpty() ? belief : Belief.NOTHING_KNOWN;
    }

    private static Set<Integer> owed(SightedMachine machine, int state) {
        Set<Integer> owed = new LinkedHashSet<>();
        machine.machine().owed().stream().filter(g -> machine.graph().holds(state, g)).forEach(owed::add);
        return owed;
    }
}
