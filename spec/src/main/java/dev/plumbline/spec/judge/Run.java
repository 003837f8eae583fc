package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** One order of the events of a trace, as it is judged; it can be copied, so that several orders are judged side by side. */
interface Run {

    /** Takes note of an event that is to be judged later. */
    default void foresee(Event event) {}

    /** Judges the next event. */
    Judgement accept(TraceLine line);

    /** Whether an event makes no difference to this run, nor to any that it is in. */
    boolean isIdle(Event event);

    /** Events were lost here. */
    void lose();

    /** The same run, to go on by itself; it is to count as exercised what is given. */
    Run copy(SortedSet<RequirementId> exercised);

    /** Equal for runs that go on alike. */
    String snapshot();

    /** Events that were judged. */
    long events();

    /** The requirements that the run put to the test, whatever was not seen of it. */
    SortedSet<RequirementId> exercised();

    /** Where the instances were about which the last judgement found something, as far as that is known. */
    default Map<Finding, Situation> situations() {
        return Map.of();
    }

    /** Why it cannot pass, if that is so, though nothing in it is forbidden. */
    Optional<String> doubt();

    /** How many behaviours fit what was seen. */
    Behaviours behaviours();

    /**
     * A number of behaviours.
     *
     * @param number how many are known
     * @param all whether those are all
     */
    record Behaviours(int number, boolean all) {

        /** The one of a run that was seen as a whole. */
        static final Behaviours ONE = new Behaviours(1, true);

        Behaviours and(Behaviours other) {
            return new Behaviours(number + other.number, all && other.all);
        }

        /** How many are left, for a reader; empty if that is one, or none is known. */
        String describe(String verb) {
            return number == 0 || equals(ONE) ? "" : "behaviours that " + verb + " left: " + (all ? "" : "at least ") + number;
        }
    }
}
