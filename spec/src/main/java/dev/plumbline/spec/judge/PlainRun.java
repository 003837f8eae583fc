package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A run of which every event is seen. */
final class PlainRun implements Run {

    private final List<Machine> machines;
    private final Judge judge;
    private final SortedSet<RequirementId> before = new TreeSet<>();

    /** Goes on where {@code judge} of these machines is. */
    PlainRun(List<Machine> machines, Judge judge) {
        this.machines = machines;
        this.judge = judge;
    }

    @Override
    public Judgement accept(TraceLine line) {
        return judge.accept(line);
    }

    @Override
    public boolean isIdle(Event event) {
        return !(event instanceof Event.Quiescent) && machines.stream().noneMatch(m -> m.takesPartIn(EventType.of(event)));
    }

    @Override
    public void lose() {
        throw new IllegalStateException("nothing is lost of a run that is seen");
    }

    @Override
    public Run copy(SortedSet<RequirementId> exercised) {
        PlainRun copy = new PlainRun(machines, judge.copy());
        copy.before.addAll(exercised);
        return copy;
    }

    @Override
    public String snapshot() {
        return judge.snapshot();
    }

    @Override
    public long events() {
        return judge.events();
    }

    @Override
    public SortedSet<RequirementId> exercised() {
        SortedSet<RequirementId> all = new TreeSet<>(before);
        all.addAll(judge.exercised());
        return all;
    }

    @Override
    public Map<Finding, Situation> situations() {
        return judge.situations();
    }

    @Override
    public Optional<String> doubt() {
        return Optional.empty();
    }

    @Override
    public Behaviours behaviours() {
        return Behaviours.ONE;
    }
}
