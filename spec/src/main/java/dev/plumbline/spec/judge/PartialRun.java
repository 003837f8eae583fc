package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.OpenCalls;
import dev.plumbline.spec.event.TraceHeader;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A run of which not everything is seen. It fails where no behaviour can be; it can pass where some behaviour is known that
 * fits all that was seen.
 */
final class PartialRun implements Run {

    private final Beliefs beliefs;
    private final CandidateJudge candidates;
    private final OpenCalls calls;
    private long events;
    private boolean lost;

    /** A run of machines before a producer with that header. */
    PartialRun(List<Machine> machines, TraceHeader header) {
        this.beliefs = new Beliefs(machines, header);
        this.candidates = new CandidateJudge(beliefs.machines(), header);
        this.calls = new OpenCalls(header);
    }

    private PartialRun(Beliefs beliefs, CandidateJudge candidates, OpenCalls calls) {
        this.beliefs = beliefs;
        this.candidates = candidates;
        this.calls = calls;
    }

    @Override
    public void foresee(Event event) {
        candidates.foresee(event);
    }

    @Override
    public Judgement accept(TraceLine line) {
        events++;
        candidates.prepare(line, beliefs, calls);
        calls.follow(line);
        Judgement judgement = beliefs.accept(line);
        if (!(judgement instanceof Judgement.Allowed)) {
            return judgement;
        }
        Judgement joint = candidates.accept(line);
        return joint instanceof Judgement.Allowed ? judgement : joint;
    }

    /** Also what no machine takes part in tells which calls are open. */
    @Override
    public boolean isIdle(Event event) {
        return false;
    }

    @Override
    public void lose() {
        lost = true;
        calls.lose();
        beliefs.lose();
        candidates.giveUp("lost: events are missing");
    }

    @Override
    public Run copy(SortedSet<RequirementId> exercised) {
        PartialRun copy = new PartialRun(beliefs.copy(exercised), candidates.copy(), calls.copy());
        copy.events = events;
        copy.lost = lost;
        return copy;
    }

    @Override
    public String snapshot() {
        return beliefs.snapshot() + candidates.snapshot();
    }

    @Override
    public long events() {
        return events;
    }

    @Override
    public SortedSet<RequirementId> exercised() {
        return new TreeSet<>(beliefs.exercised());
    }

    @Override
    public Optional<String> doubt() {
        return lost ? candidates.givenUp() : beliefs.doubt().or(candidates::givenUp);
    }

    @Override
    public Behaviours behaviours() {
        return candidates.behaviours();
    }
}
