package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.TraceLine;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One run that fits what was seen, unseen events included: how machines judge it, and which calls have returned unseen. */
final class Behaviour {

    private final Judge judge;
    private Optional<String> snapshot = Optional.empty();

    /** Numbers of the seen calls that have returned unseen. */
    private final Set<Long> returned = new TreeSet<>();

    /** A run of which {@code judge} knows everything. */
    Behaviour(Judge judge) {
        this.judge = judge;
    }

    Behaviour copy() {
        Behaviour copy = new Behaviour(judge.copy());
        copy.returned.addAll(returned);
        copy.snapshot = snapshot;
        return copy;
    }

    /** Equal for behaviours that go on alike. */
    String snapshot() {
        return judged() + returned;
    }

    /** Where the machines are. */
    String judged() {
        if (snapshot.isEmpty()) {
            snapshot = Optional.of(judge.snapshot());
        }
        return snapshot.get();
    }

    /** Goes on with an event that was seen; {@code line} may have it with values filled in. */
    Judgement see(TraceLine line) {
        snapshot = Optional.empty();
        return judge.accept(line);
    }

    /** Goes on with an event that was not seen, and is to be one of those that {@link #before} leaves room for. */
    Judgement imagine(Event event) {
        return see(new TraceLine(1, 0, 0, 0, event));
    }

    /**
     * Copies that may go on with an event that was not seen: one for each seen call that it may answer.
     *
     * @param room what calls leave room for
     * @return none if it answers a call that is seen, and there is none that it can answer
     */
    List<Behaviour> before(Event event, Unseen room) {
        return room.answersSeen(event)
                ? room.answerable(event).filter(seq -> !returned.contains(seq)).map(this::returned).toList()
                : List.of(copy());
    }

    private Behaviour returned(long seq) {
        Behaviour copy = copy();
        copy.returned.add(seq);
        return copy;
    }

    /** Forgets calls that cannot return any more. */
    void forget(Collection<Long> still) {
        returned.retainAll(still);
    }
}
