package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.OpenCalls;
import dev.plumbline.spec.event.TraceHeader;
import dev.plumbline.spec.event.TraceLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges, of the machines that do not see everything, every behaviour that fits what was seen. What one of them allows to
 * the end is a whole run that conforms. Where there are too many, {@link LazyJudge} goes on with some: a run that conforms
 * may still be found, but none is missing for certain.
 */
final class CandidateJudge {

    /** Behaviours that are judged side by side. */
    static final int BEHAVIOURS = 256;

    /** Unseen events that are tried between two seen ones. */
    static final int TRIES = 10_000;

    private static final String TOO_MANY = "too many behaviours: more than " + BEHAVIOURS;

    private final List<SightedMachine> machines;
    private final HiddenSteps hidden;
    private Unseen room;
    private Set<Long> open = new HashSet<>();
    private Map<String, Behaviour> candidates = new LinkedHashMap<>();
    private Optional<LazyJudge> lazy = Optional.empty();
    private Optional<String> missing = Optional.empty();
    private Optional<String> givenUp = Optional.empty();

    /** Judges the machines among these that do not see everything. */
    CandidateJudge(List<SightedMachine> all, TraceHeader header) {
        this.machines = all.stream().filter(m -> !m.seesAll()).toList();
        this.hidden = new HiddenSteps(machines, header);
        this.room = new Unseen(header);
        Judge judge = new Judge(machines.stream().map(SightedMachine::machine).toList());
        add(new Behaviour(judge), candidates);
    }

    private CandidateJudge(CandidateJudge other) {
        this.machines = other.machines;
        this.hidden = other.hidden.copy();
        this.room = other.room.copy();
        this.open = new HashSet<>(other.open);
        this.lazy = other.lazy.map(LazyJudge::copy);
        this.missing = other.missing;
        this.givenUp = other.givenUp;
        other.candidates.forEach((snapshot, behaviour) -> candidates.put(snapshot, behaviour.copy()));
    }

    CandidateJudge copy() {
        return new CandidateJudge(this);
    }

    /** Why the behaviours are judged no more, if that is so. */
    Optional<String> givenUp() {
        return givenUp;
    }

    /** How many behaviours are left. */
    Run.Behaviours behaviours() {
        boolean all = givenUp.isEmpty() && missing.isEmpty() && hidden.isExhaustive();
        return new Run.Behaviours(candidates.size(), all);
    }

    /** Equal for judges that go on alike. */
    String snapshot() {
        return candidates.keySet() + missing.orElse("") + givenUp.orElse("");
    }

    /** Judges the behaviours no more. */
    void giveUp(String why) {
        givenUp = Optional.of(why);
        candidates = new LinkedHashMap<>();
    }

    private void misses(String why) {
        missing = missing.isEmpty() ? Optional.of(why) : missing;
    }

    private static boolean add(Behaviour behaviour, Map<String, Behaviour> to) {
        return to.putIfAbsent(behaviour.snapshot(), behaviour) == null;
    }

    /** Learns what an event names that is to be judged later. */
    void foresee(Event event) {
        if (givenUp.isEmpty() && !machines.isEmpty()) {
            hidden.learn(event);
        }
    }

    /** Goes on to the behaviours in which something happened unseen before an event. */
    void prepare(TraceLine line, Beliefs beliefs, OpenCalls calls) {
        if (givenUp.isPresent() || machines.isEmpty()) {
            return;
        }
        hidden.learn(line.event());
        room.note(hidden.types(), calls);
        if (calls.hasForgotten()) {
            misses("too many behaviours: calls that may return unseen are not counted");
        }
        if (!concerns(line.event())) {
            return;
        }
        Unseen here = room;
        room = new Unseen(here);
        open = new HashSet<>();
        calls.mayReturn().forEach(call -> open.add(call.seq()));
        LeastUnseen.Seen next = new LeastUnseen.Seen(line, hidden.fillings(line.event()));
        List<Behaviour> before = List.copyOf(candidates.values());
        if (lazy.isPresent() && lazy.get().isAllowed(next, before, here)) {
            return;
        }
        List<HiddenSteps.Guess> guesses = guesses(here, beliefs);
        if (lazy.isEmpty() && goOn(guesses, here)) {
            return;
        }
        misses(TOO_MANY);
        candidates = new LinkedHashMap<>();
        before.forEach(behaviour -> add(behaviour, candidates));
        boolean isAllowed = false;
        if (lazy.isEmpty()) {
            lazy = Optional.of(new LazyJudge());
            isAllowed = lazy.get().isAllowed(next, before, here);
        }
        if (!isAllowed) {
            List<HiddenSteps.Guess> ever = hidden.guesses().stream().filter(guess -> !guess.isInvented()).toList();
            lazy.get().find(guesses, ever).forEach(behaviour -> add(behaviour, candidates));
        }
    }

    private boolean concerns(Event event) {
        return event instanceof Event.Quiescent
                || machines.stream().anyMatch(m -> m.actions().containsKey(event.name()));
    }

    /** What may have happened and made a difference; what is about things that no event names is not counted. */
    private List<HiddenSteps.Guess> guesses(Unseen here, Beliefs beliefs) {
        List<HiddenSteps.Guess> guesses = new ArrayList<>();
        for (HiddenSteps.Guess guess : hidden.guesses()) {
            boolean isKnownToMiss = guess.isInvented() && missing.isPresent();
            if (isKnownToMiss || !here.mayHappen(guess.event()) || !beliefs.mayMatter(guess.event())) {
                continue;
            }
            if (guess.isInvented()) {
                misses("too many behaviours: events about what was never seen are not counted");
            } else {
                guesses.add(guess);
            }
        }
        return guesses;
    }

    /** Goes on to everything that may have happened; false if that is too much. */
    private boolean goOn(List<HiddenSteps.Guess> guesses, Unseen here) {
        ArrayDeque<Behaviour> from = new ArrayDeque<>(candidates.values());
        int tries = 0;
        while (!from.isEmpty()) {
            Behaviour candidate = from.remove();
            for (HiddenSteps.Guess guess : guesses) {
                from.addAll(go(candidate, guess, here));
                if (candidates.size() > BEHAVIOURS || ++tries > TRIES) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The behaviours that go on with an unseen event, and are new. */
    private List<Behaviour> go(Behaviour candidate, HiddenSteps.Guess guess, Unseen here) {
        List<Behaviour> found = new ArrayList<>();
        for (Behaviour next : candidate.before(guess.event(), here)) {
            Judgement judgement = next.imagine(guess.event());
            if (judgement instanceof Judgement.OutOfScope scope) {
                misses(TraceJudge.scope(scope));
            }
            boolean isElsewhere =
                    judgement instanceof Judgement.Allowed && !next.judged().equals(candidate.judged());
            if (isElsewhere && add(next, candidates)) {
                found.add(next);
            }
        }
        return found;
    }

    /** Judges the next event that was seen; not allowed if all behaviours are known, and none of them allows it. */
    Judgement accept(TraceLine line) {
        if (givenUp.isPresent() || machines.isEmpty() || !concerns(line.event())) {
            return new Judgement.Allowed(List.of());
        }
        Map<String, Behaviour> next = new LinkedHashMap<>();
        List<Judgement> refusals = new ArrayList<>();
        LeastUnseen.Seen seen = new LeastUnseen.Seen(line, hidden.fillings(line.event()));
        for (Behaviour candidate : candidates.values()) {
            for (HiddenSteps.Guess filling : seen.fillings()) {
                Behaviour behaviour = candidate.copy();
                behaviour.forget(open);
                Judgement judgement = behaviour.see(seen.as(filling));
                if (!(judgement instanceof Judgement.Allowed)) {
                    refusals.add(judgement);
                } else if (add(behaviour, next) && filling.isInvented()) {
                    misses("too many behaviours: what was never seen is not counted");
                }
            }
        }
        for (Judgement refusal : refusals) {
            if (refusal instanceof Judgement.OutOfScope scope) {
                misses(TraceJudge.scope(scope));
            }
        }
        if (next.isEmpty()) {
            return refused(refusals);
        }
        if (lazy.isPresent() && next.size() > LeastUnseen.FOUND) {
            List.copyOf(next.keySet()).subList(LeastUnseen.FOUND, next.size()).forEach(next::remove);
        }
        candidates = next;
        return new Judgement.Allowed(List.of());
    }

    private Judgement refused(List<Judgement> refusals) {
        if (missing.isEmpty() && hidden.isExhaustive()) {
            return Judgements.of(refusals);
        }
        giveUp(lazy.isPresent() ? TOO_MANY : missing.orElse("too many behaviours: some values are not counted"));
        return new Judgement.Allowed(List.of());
    }
}
