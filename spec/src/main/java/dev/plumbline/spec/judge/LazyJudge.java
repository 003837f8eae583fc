package dev.plumbline.spec.judge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Goes on with the behaviours in which the least happens unseen, where there are too many. Lets that happen as late as it
 * can, and goes back a few events where that was too late.
 */
final class LazyJudge {

    /** Events to which it goes back. */
    private static final int PAST = 10;

    /** An event, the behaviours before it, and what calls left room for there. */
    private record Past(LeastUnseen.Seen event, List<Behaviour> before, Unseen room) {}

    private final Deque<Past> past = new ArrayDeque<>();

    LazyJudge copy() {
        LazyJudge copy = new LazyJudge();
        copy.past.addAll(past);
        return copy;
    }

    /** Remembers an event that comes after some behaviours; whether one of those allows it. */
    boolean isAllowed(LeastUnseen.Seen next, List<Behaviour> before, Unseen room) {
        past.add(new Past(next, before, room));
        if (past.size() > PAST) {
            past.remove();
        }
        return new LeastUnseen(List.of(), room, List.of(next), 0).isAllowed(before);
    }

    /**
     * Behaviours that allow the event that was remembered last, with something unseen just before it, or before an event
     * that came earlier; none if none was found.
     *
     * @param now the unseen events that may have happened just before it
     * @param ever the unseen events that may have happened earlier
     */
    List<Behaviour> find(List<HiddenSteps.Guess> now, List<HiddenSteps.Guess> ever) {
        Past last = past.getLast();
        Set<String> named = Vocabulary.ids(last.event.line().event());
        Comparator<HiddenSteps.Guess> byIds = Comparator.comparingLong(
                guess -> -Vocabulary.ids(guess.event()).stream().filter(named::contains).count());
        List<HiddenSteps.Guess> near = now.stream().sorted(byIds).toList();
        List<Behaviour> found =
                new LeastUnseen(near, last.room, List.of(last.event), CandidateJudge.TRIES).from(last.before);
        List<HiddenSteps.Guess> all = ever.stream().sorted(byIds).toList();
        List<Past> earlier = new ArrayList<>(past);
        for (int from = earlier.size() - 2; from >= 0 && found.isEmpty(); from--) {
            List<LeastUnseen.Seen> seen = earlier.subList(from, earlier.size()).stream().map(Past::event).toList();
            found = new LeastUnseen(all, earlier.get(from).room, seen, CandidateJudge.TRIES / PAST)
                    .from(earlier.get(from).before);
        }
        return found;
    }
}
