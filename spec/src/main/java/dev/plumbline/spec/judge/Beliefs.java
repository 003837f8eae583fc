package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.TraceHeader;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is believed of every instance of every machine, each by itself: the places where it may be. Any behaviour that fits
 * what was seen is within these places, so that an event which some instance allows in none of them is not allowed in any
 * behaviour. The converse does not hold: instances that do not know of each other may do together what they cannot.
 *
 * <p>Two things are taken for granted. The host keeps its promises in what was not seen. And an instance that may be
 * outside of the graph, because events that were not seen lead beyond the bound of its model, is back in it when the
 * first event of its life is seen: nothing of it was alive.
 */
final class Beliefs {

    private final List<MachineBeliefs> machines = new ArrayList<>();
    private final SortedSet<RequirementId> exercised = new TreeSet<>();
    private Optional<String> doubt = Optional.empty();

    private Beliefs() {}

    /** Nothing has happened to these machines; {@code header} tells what is seen of it. */
    Beliefs(List<Machine> machines, TraceHeader header) {
        machines.forEach(machine -> this.machines.add(new MachineBeliefs(new SightedMachine(machine, header))));
    }

    /** The same beliefs in another run that goes on from here, having exercised that. */
    Beliefs copy(SortedSet<RequirementId> having) {
        Beliefs copy = new Beliefs();
        machines.forEach(machine -> copy.machines.add(machine.copy()));
        copy.exercised.addAll(having);
        copy.doubt = doubt;
        return copy;
    }

    /** The machines, as they are seen. */
    List<SightedMachine> machines() {
        return machines.stream().map(MachineBeliefs::machine).toList();
    }

    /** Requirements that were put to the test, whatever was not seen. */
    SortedSet<RequirementId> exercised() {
        return exercised;
    }

    /** Why an instance was not judged, if one was not. */
    Optional<String> doubt() {
        return doubt;
    }

    /** Events were lost: whatever is alive may be anywhere. */
    void lose() {
        machines.forEach(MachineBeliefs::lose);
    }

    /** Whether an event may happen unseen and make a difference: each instance may allow it, and some may change. */
    boolean mayMatter(Event event) {
        boolean changing = false;
        for (MachineBeliefs machine : machines) {
            for (Meeting meeting : machine.meetUnseen(event)) {
                if (meeting.isRefused()) {
                    return false;
                }
                changing |= meeting.isChanging();
            }
        }
        return changing;
    }

    /** Judges the next event; not allowed only if it is in no behaviour. */
    Judgement accept(TraceLine line) {
        if (line.event() instanceof Event.Quiescent) {
            return quiescent(line);
        }
        Map<MachineBeliefs, List<Meeting>> met = new LinkedHashMap<>();
        machines.forEach(machine -> met.put(machine, machine.meet(line.event())));
        List<Finding> findings = new ArrayList<>();
        List<Finding> frame = new ArrayList<>();
        met.forEach((machine, meetings) -> meetings.stream()
                .filter(Meeting::isRefused)
                .forEach(meeting -> refuse(machine, meeting, line, findings, frame)));
        if (!findings.isEmpty() || !frame.isEmpty()) {
            List<Finding> cited = findings.isEmpty() ? frame : findings;
            return line.event().by() == Event.Actor.IUT ? new Judgement.Violated(cited) : new Judgement.HostBroke(cited);
        }
        List<Finding> advice = new ArrayList<>();
        met.forEach((machine, meetings) -> {
            for (Meeting meeting : meetings) {
                if (meeting.isNamed()) {
                    note(machine, meeting, line, advice);
                }
            }
            machine.settle(meetings);
        });
        return new Judgement.Allowed(advice);
    }

    private void note(
            MachineBeliefs machine, Meeting meeting, TraceLine line, List<Finding> advice) {
        if (!meeting.beyond().isEmpty()) {
            doubt(machine, machine.spread().name(meeting.family(), meeting.item()), meeting.beyond());
            return;
        }
        exercise(machine, meeting.encounter().exercised());
        for (int number : meeting.encounter().unheeded().stream().toArray()) {
            advice.add(finding(machine, meeting.family(), meeting.item(), number, Finding.Kind.ADVICE, line));
        }
    }

    private void exercise(MachineBeliefs machine, BitSet guards) {
        guards.stream()
                .mapToObj(g -> machine.machine().graph().guards().get(g))
                .forEach(guard -> guard.cites().forEach(id -> exercised.add(new RequirementId(id))));
    }

    private void doubt(MachineBeliefs machine, String slice, String bound) {
        if (doubt.isEmpty()) {
            doubt = Optional.of(
                    TraceJudge.scope(new Judgement.OutOfScope(machine.machine().machine().name(), slice, bound)));
        }
    }

    private static void refuse(
            MachineBeliefs machine,
            Meeting meeting,
            TraceLine line,
            List<Finding> findings,
            List<Finding> frame) {
        for (int number : meeting.encounter().refusing()) {
            Guard.Kind kind = machine.machine().graph().guards().get(number).kind();
            boolean isFrame = kind == Guard.Kind.FRAME || kind == Guard.Kind.NESTING;
            (isFrame ? frame : findings)
                    .add(finding(machine, meeting.family(), meeting.item(), number, Finding.Kind.REFUSED, line));
        }
    }

    private static Finding finding(
            MachineBeliefs machine, String family, String item, int number, Finding.Kind kind, TraceLine line) {
        Guard guard = machine.machine().graph().guards().get(number);
        List<RequirementId> ids = guard.cites().stream().map(RequirementId::new).toList();
        String slice = machine.spread().name(family, item);
        return new Finding(ids, machine.machine().machine().name(), slice, guard.toString(), kind, line.seq(), line.event());
    }

    /** Nothing may be owed; where something would be, the instance is not. */
    private Judgement quiescent(TraceLine line) {
        List<Finding> findings = new ArrayList<>();
        Map<String, MachineBeliefs> told = new LinkedHashMap<>();
        for (MachineBeliefs machine : machines) {
            for (Debt debt : machine.settleDebts()) {
                String slice = machine.spread().name(debt.family(), debt.item());
                if (!debt.beyond().isEmpty()) {
                    doubt(machine, slice, debt.beyond());
                } else if (machine.machine().machine().cut() != Machine.Cut.ADDRESS
                        || told.computeIfAbsent(slice, _ -> machine).equals(machine)) {
                    tell(machine, debt, line, findings);
                }
            }
            machine.families().values().stream().filter(Family::hasForgotten).forEach(_ -> doubt(machine, "", "items in flight"));
        }
        return findings.isEmpty() ? new Judgement.Allowed(List.of()) : new Judgement.Violated(findings);
    }

    private static void tell(MachineBeliefs machine, Debt debt, TraceLine line, List<Finding> findings) {
        for (int number : debt.owed()) {
            Finding finding = finding(machine, debt.family(), debt.item(), number, Finding.Kind.OWED, line);
            if (findings.stream().noneMatch(f -> f.guard().equals(finding.guard()))) {
                findings.add(finding);
            }
        }
    }

    /** Everything that tells these beliefs from others. */
    String snapshot() {
        StringBuilder text = new StringBuilder(doubt.orElse(""));
        machines.forEach(machine -> text.append(machine.snapshot()).append('\n'));
        return text.toString();
    }
}
