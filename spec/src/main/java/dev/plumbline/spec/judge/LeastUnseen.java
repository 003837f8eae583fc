package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.TraceLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for behaviours that allow events after as few unseen ones as may be. Where it gets further on the way, or one of the
 * conditions is met that refuse the event where it stops, it goes on from there and from nowhere else.
 */
final class LeastUnseen {

    /** Behaviours that are looked for. */
    static final int FOUND = 16;

    /**
     * An event that was seen.
     *
     * @param line the event
     * @param fillings what it may be
     */
    record Seen(TraceLine line, List<HiddenSteps.Guess> fillings) {

        TraceLine as(HiddenSteps.Guess filling) {
            return new TraceLine(line.seq(), line.time(), line.call(), line.ret(), filling.event());
        }
    }

    /**
     * How far a behaviour gets.
     *
     * @param events events that it allows
     * @param refusals the conditions that refuse the next one; none if it allows all
     * @param last where it is before the last event, if it allows all
     */
    private record Reach(int events, Set<String> refusals, Optional<Behaviour> last) {

        boolean isFurtherThan(Reach other) {
            return events > other.events || (events == other.events && !refusals.containsAll(other.refusals));
        }
    }

    private final List<HiddenSteps.Guess> guesses;
    private final Unseen room;
    private final List<Seen> seen;
    private int tries;

    /**
     * @param guesses the events that may happen unseen before the first of those that are seen
     * @param room what calls leave room for there
     * @param seen the events to allow, one after the other
     * @param tries unseen events that may be tried
     */
    LeastUnseen(List<HiddenSteps.Guess> guesses, Unseen room, List<Seen> seen, int tries) {
        this.guesses = guesses;
        this.room = room;
        this.seen = seen;
        this.tries = tries;
    }

    /** Whether one of several behaviours allows the first of the events as it is. */
    boolean isAllowed(List<Behaviour> behaviours) {
        return behaviours.stream().anyMatch(behaviour -> reach(behaviour).last.isPresent());
    }

    /** Behaviours before the last of the events, which they allow; none if none was found. */
    List<Behaviour> from(Collection<Behaviour> start) {
        List<Behaviour> found = new ArrayList<>();
        Collection<Behaviour> from = start;
        while (found.isEmpty() && tries > 0 && !from.isEmpty()) {
            from = search(from, found).stream().toList();
        }
        return found;
    }

    /** Searches breadth first; the behaviour from which to go on, if nothing was found before it. */
    private Optional<Behaviour> search(Collection<Behaviour> start, List<Behaviour> found) {
        ArrayDeque<Behaviour> open = new ArrayDeque<>(start);
        Set<String> known = new HashSet<>();
        start.forEach(behaviour -> known.add(behaviour.snapshot()));
        Reach before = reach(open.getFirst());
        while (!open.isEmpty() && found.size() < FOUND) {
            Behaviour behaviour = open.remove();
            for (HiddenSteps.Guess guess : guesses) {
                if (tries-- <= 0) {
                    return Optional.empty();
                }
                for (Behaviour next : behaviour.before(guess.event(), room)) {
                    if (!(next.imagine(guess.event()) instanceof Judgement.Allowed) || !known.add(next.snapshot())) {
                        continue;
                    }
                    Reach reach = reach(next);
                    if (reach.last.isPresent()) {
                        found.add(reach.last.get());
                    } else if (found.isEmpty() && reach.isFurtherThan(before)) {
                        return Optional.of(next);
                    }
                    open.add(next);
                }
            }
        }
        return Optional.empty();
    }

    private Reach reach(Behaviour behaviour) {
        Behaviour at = behaviour;
        for (int i = 0; i < seen.size(); i++) {
            Optional<Behaviour> after = Optional.empty();
            Optional<Set<String>> least = Optional.empty();
            for (HiddenSteps.Guess filling : seen.get(i).fillings) {
                Behaviour next = at.copy();
                Set<String> refusals = refusals(next.see(seen.get(i).as(filling)));
                if (refusals.isEmpty()) {
                    after = Optional.of(next);
                    break;
                }
                least = least.filter(l -> l.size() <= refusals.size()).or(() -> Optional.of(refusals));
            }
            if (after.isEmpty()) {
                return new Reach(i, least.orElse(Set.of()), Optional.empty());
            }
            if (i == seen.size() - 1) {
                return new Reach(seen.size(), Set.of(), Optional.of(at));
            }
            at = after.get();
        }
        throw new IllegalStateException("nothing to allow");
    }

    private static Set<String> refusals(Judgement judgement) {
        Set<String> refusals = new HashSet<>();
        switch (judgement) {
            case Judgement.Allowed _ -> {}
            case Judgement.Violated violated -> violated.findings().forEach(f -> refusals.add(f.guard() + f.slice()));
            case Judgement.HostBroke broke -> broke.findings().forEach(f -> refusals.add(f.guard() + f.slice()));
            case Judgement.OutOfScope scope -> refusals.add(scope.bound());
        }
        return refusals;
    }
}
