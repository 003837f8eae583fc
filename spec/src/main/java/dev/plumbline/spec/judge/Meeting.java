package dev.plumbline.spec.judge;

/**
 * One instance and an event that is about it.
 *
 * @param family name of its family
 * @param item name of the item; {@link Spread#EVERYBODY} for the base
 * @param before where it may be before the event
 * @param origin where it is if nothing of it is alive
 * @param encounter what comes of the event
 */
record Meeting(String family, String item, Belief before, Belief origin, Encounter encounter) {

    /** Whether the instance may be elsewhere afterwards. */
    boolean isChanging() {
        return before.knowsNothing() || encounter.isChanging();
    }

    /** Whether it is certain that the event is not allowed. */
    boolean isRefused() {
        return isNamed() && !before.knowsNothing() && encounter.after().isEmpty() && beyond().isEmpty();
    }

    /** Whether it is an instance that events have named, and not one that stands for those that none has. */
    boolean isNamed() {
        return !family.equals(Spread.UNNAMED) && !item.equals(Spread.UNNAMED);
    }

    /** Whether the event is the first of the instance's life, wherever the instance was. */
    boolean isBirth() {
        return encounter.bound().isEmpty() && encounter.origins().isWithin(origin);
    }

    /** The constant beyond which the instance may be, where that alone may explain the event; else empty. */
    String beyond() {
        return encounter.after().isPresent() ? "" : encounter.bound().isEmpty() ? before.beyond() : encounter.bound();
    }
}
