package dev.plumbline.conformance.coverage;

import dev.plumbline.reports.record.Unexercised.Why;

/**
 * Something that would have put a clause to the test.
 *
 * @param distance how near runs came to it
 * @param where the machine and its label
 */
record Occasion(Distance distance, String where) {

    /** How near runs came to an occasion, the nearest first. */
    enum Distance {
        /** A run was there, and the implementation did something else. */
        DECLINED(Why.NEVER_CHOSEN),
        /** Inputs that are known to come about lead there. */
        WITHIN_REACH(Why.BUDGET_ENDED),
        /** It takes inputs that never came about. */
        BEHIND_INPUTS(Why.NEVER_BROUGHT_ABOUT),
        /** Every way there leads through a choice that the implementation was given and did not make. */
        BEHIND_CHOICES(Why.NEVER_CHOSEN);

        private final Why why;

        Distance(Why why) {
            this.why = why;
        }

        /** Why the clause was not put to the test if there is nothing nearer. */
        Why why() {
            return why;
        }
    }

    /** Whether it is nearer than another one. */
    boolean isNearerThan(Occasion other) {
        return distance.compareTo(other.distance) < 0;
    }
}
