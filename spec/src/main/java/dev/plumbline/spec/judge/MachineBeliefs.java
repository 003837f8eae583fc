package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** What is believed of all instances of one machine. */
final class MachineBeliefs {

    private final SightedMachine machine;
    private final Map<String, Family> families = new LinkedHashMap<>();
    private Family strange;
    private Spread spread;
    private boolean apart;

    /** Nothing has happened. */
    MachineBeliefs(SightedMachine machine) {
        this.machine = machine;
        this.spread = machine.spread();
        this.apart = !machine.unseen().isEmpty();
        this.strange = new Family(Belief.at(0), Belief.at(0));
    }

    /** The same beliefs in another run that goes on from here. */
    MachineBeliefs copy() {
        MachineBeliefs copy = new MachineBeliefs(machine);
        families.forEach((name, family) -> copy.families.put(name, family.copy()));
        copy.strange = strange.copy();
        copy.spread = spread;
        copy.apart = apart;
        return copy;
    }

    SightedMachine machine() {
        return machine;
    }

    Spread spread() {
        return spread;
    }

    Map<String, Family> families() {
        return families;
    }

    /** What would come of an event in the instances that it is about, be it seen or not. */
    List<Meeting> meetUnseen(Event event) {
        return machine.actions().containsKey(event.name()) ? meetAll(event) : List.of();
    }

    /** What comes of an event in the instances that it is about; nothing changes yet. */
    List<Meeting> meet(Event event) {
        return machine.judges(event)
                ? meetAll(event).stream().filter(m -> !m.before().knowsNothing()).toList()
                : List.of();
    }

    private List<Meeting> meetAll(Event event) {
        Map<String, Meeting> met = new LinkedHashMap<>();
        for (Spread.Target target : spread.targets(event)) {
            boolean all = target.family().equals(Spread.ALL);
            for (String family : all ? List.copyOf(families.keySet()) : List.of(target.family())) {
                for (String item : items(family, target.item())) {
                    met.computeIfAbsent(family + "\n" + item, _ -> meet(event, family, item));
                }
            }
            if (all && apart) {
                met.computeIfAbsent(Spread.UNNAMED, _ -> meet(event, Spread.UNNAMED, Spread.EVERYBODY));
                met.computeIfAbsent(Spread.UNNAMED + Spread.UNNAMED, _ -> meet(event, Spread.UNNAMED, Spread.UNNAMED));
            }
        }
        return List.copyOf(met.values());
    }

    private List<String> items(String family, String item) {
        if (!item.equals(Spread.EVERYBODY)) {
            return List.of(item);
        }
        List<String> items = new ArrayList<>(List.of(Spread.EVERYBODY));
        items.addAll(family(family).items().keySet());
        if (apart) {
            items.add(Spread.UNNAMED);
        }
        return items;
    }

    private Meeting meet(Event event, String family, String item) {
        Belief before = closed(family(family), item);
        Belief origin = item.equals(Spread.EVERYBODY) ? Belief.at(0) : closed(family(family), Spread.EVERYBODY).within();
        return new Meeting(family, item, before, origin, Encounter.of(machine, before, event, naming(family, item)));
    }

    private Naming naming(String family, String item) {
        return spread.naming(family, item);
    }

    private Family family(String name) {
        return families.getOrDefault(name, strange);
    }

    /** Where an instance may be now, after whatever was not seen. */
    Belief closed(Family family, String item) {
        if (item.equals(Spread.EVERYBODY)) {
            return machine.inFamilies().of(family.base(), naming(Spread.UNNAMED, item));
        }
        Belief belief = item.equals(Spread.UNNAMED)
                ? family.unnamed().or(family.base())
                : family.item(item).orElseGet(() -> apart || family.hasForgotten() ? unnamed(family) : family.base());
        if (!spread.remembers() && mayBeOver(belief)) {
            belief = belief.or(apart ? unnamed(family) : family.base());
        }
        return machine.inItems().of(belief, naming(Spread.UNNAMED, item));
    }

    private Belief unnamed(Family family) {
        return machine.inItems().of(family.unnamed().or(family.base()), naming(Spread.UNNAMED, Spread.UNNAMED));
    }

    private boolean mayBeOver(Belief belief) {
        return spread.ends()
                && belief.places().values().stream().flatMapToInt(s -> Arrays.stream(s.states())).anyMatch(machine::isFinal);
    }

    private boolean isOver(Belief belief) {
        return spread.ends()
                && !belief.knowsNothing()
                && belief.places().values().stream().flatMapToInt(s -> Arrays.stream(s.states())).allMatch(machine::isFinal);
    }

    /** Goes on after an event that no instance refuses. */
    void settle(Collection<Meeting> meetings) {
        for (Meeting meeting : meetings) {
            Belief after = meeting.encounter().after().map(a -> meeting.isBirth() ? a.within() : a).orElse(Belief.NOTHING_KNOWN);
            if (meeting.family().equals(Spread.UNNAMED)) {
                strange(meeting.item(), after);
            } else {
                Family family = families.computeIfAbsent(meeting.family(), _ -> strange.copy());
                put(family, meeting.item(), after);
            }
        }
        for (Meeting meeting : meetings) {
            Family family = families.get(meeting.family());
            if (family != null && family.items().containsKey(meeting.item())) {
                tidy(family, meeting.item());
            }
        }
    }

    /** A family that no event has named may be one that is not there yet. */
    private void strange(String item, Belief after) {
        if (item.equals(Spread.EVERYBODY)) {
            strange.base(after.or(Belief.at(0)));
        } else {
            strange.unnamed(after.or(Belief.at(0)));
        }
    }

    private static void put(Family family, String item, Belief belief) {
        switch (item) {
            case Spread.EVERYBODY -> family.base(belief);
            case Spread.UNNAMED -> family.unnamed(belief);
            default -> family.item(item, belief);
        }
    }

    private void tidy(Family family, String item) {
        Belief belief = family.items().get(item);
        if (belief == null) {
            return;
        }
        if (spread.remembers()) {
            if (isOver(belief)) {
                family.finish(item);
            }
        } else if (isOver(belief) || belief.within().places().equals(family.base().places())) {
            family.drop(item);
        }
    }

    /** Anything may have happened. */
    void lose() {
        Closure inAllFamilies = machine.inAllFamilies();
        Closure inAllItems = machine.inAllItems();
        Naming naming = naming(Spread.UNNAMED, Spread.UNNAMED);
        apart = true;
        spread = Spread.of(machine.machine(), false);
        List<Family> all = new ArrayList<>(families.values());
        all.add(strange);
        for (Family family : all) {
            family.items().replaceAll((_, belief) -> inAllItems.anywhere(belief, naming));
            family.finished().replaceAll((_, belief) -> inAllItems.of(belief, naming));
            family.unnamed(inAllItems.anywhere(family.unnamed().or(family.base()), naming));
            family.base(inAllFamilies.anywhere(family.base(), naming));
        }
    }

    /** Asks each instance for what it owes; one that owes nothing in some places is in one of those. */
    List<Debt> settleDebts() {
        List<Debt> debts = new ArrayList<>();
        families.forEach((name, family) -> {
            if (!spread.remembers()) {
                settleDebts(name, family, Spread.EVERYBODY, debts);
            }
            List.copyOf(family.items().keySet()).forEach(item -> settleDebts(name, family, item, debts));
        });
        return debts;
    }

    private void settleDebts(String name, Family family, String item, List<Debt> debts) {
        Belief belief = closed(family, item);
        IntPredicate isAsked = state -> item.equals(Spread.EVERYBODY) || !spread.ends() || !machine.isFinal(state);
        put(family, item, belief.knowsNothing() ? belief : Debt.without(machine, belief, name, item, isAsked, debts));
    }

    /** Everything that tells these beliefs from others. */
    String snapshot() {
        StringBuilder text = new StringBuilder(strange.snapshot());
        new TreeMap<>(families).forEach((name, family) -> text.append(name).append(family.snapshot()));
        return text.append(apart).toString();
    }
}
