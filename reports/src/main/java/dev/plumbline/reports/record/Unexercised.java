package dev.plumbline.reports.record;

import dev.plumbline.spec.requirement.Level;

/**
 * A requirement that no check of a profile put to the test.
 *
 * @param requirement its id
 * @param level how strongly it binds
 * @param why why not
 * @param where what would have put it to the test, or what it depends on; empty if nothing would
 */
public record Unexercised(String requirement, Level level, Why why, String where) {

    /** Why a requirement was not put to the test. */
    public enum Why {
        /** The implementation had the occasion, or was offered the way to it, and never chose it. */
        NEVER_CHOSEN("the implementation never chose it", false),
        /** What leads there is known to come about, and no run went there. */
        BUDGET_ENDED("the budget ended", true),
        /** It takes an event of the environment that no run brought about. */
        NEVER_BROUGHT_ABOUT("the environment never brought it about", true),
        /** The environment cannot force it, for a reason that the kit states. */
        NOT_FORCEABLE("the environment cannot force it", false),
        /** It is about something that the product does not claim to do. */
        NOT_CLAIMED("not claimed", false),
        /** No state that the readings of the profile allow puts it to the test. */
        NEVER_ARISES("it cannot arise under the readings of the profile", false);

        private final String words;
        private final boolean isOpen;

        Why(String words, boolean isOpen) {
            this.words = words;
            this.isOpen = isOpen;
        }

        /** As a person reads it. */
        public String words() {
            return words;
        }

        /** Whether a longer or better run could change it, whatever the implementation chooses. */
        public boolean isOpen() {
            return isOpen;
        }
    }

    /** Whether a verdict of conformance would have to leave something binding open. */
    public boolean isInTheWay() {
        return level.isBinding() && why.isOpen();
    }
}
