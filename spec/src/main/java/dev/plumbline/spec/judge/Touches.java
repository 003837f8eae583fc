package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.judge.Situation.Touch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last events that concerned an instance, and since when it owes what it owes. */
abstract class Touches {

    private static final int TYPE_BITS = 10;

    private long last;
    private long second;
    private long third;
    private long fourth;
    private @Nullable Dates dates;

    /**
     * Notes an event.
     *
     * @param seq its number in the trace
     * @param type number of its type
     */
    final void note(long seq, int type) {
        fourth = third;
        third = second;
        second = last;
        last = seq << TYPE_BITS | type;
    }

    /**
     * Notes what is owed from now on.
     *
     * @param owed as {@link Joint#owed} has it
     * @param seq number of the event that has changed it
     */
    final void owe(int[] owed, long seq) {
        Dates kept = dates == null ? new Dates() : dates;
        kept.owe(owed, seq);
        dates = kept;
    }

    /** When the last event was that concerned it; later events have greater numbers. */
    final long touched() {
        return last;
    }

    /** Number of the event since which something is owed, one of {@link Joint#owed}; 0 if it is not. */
    final long since(int debt) {
        return dates == null ? 0 : dates.since(debt);
    }

    /** The last events, oldest first. */
    final List<Touch> touches() {
        List<Touch> list = new ArrayList<>();
        List<String> names = List.copyOf(EventType.all().keySet());
        for (long touch : new long[] {fourth, third, second, last}) {
            if (touch > 0) {
                list.add(new Touch(touch >>> TYPE_BITS, names.get((int) (touch & (1 << TYPE_BITS) - 1))));
            }
        }
        return list;
    }

    /**
     * Takes over what another one has met.
     *
     * @param before number of an event; from it on, nothing is taken over
     */
    final void follow(Touches base, long before) {
        boolean isLate = base.last >>> TYPE_BITS >= before;
        last = isLate ? base.second : base.last;
        second = isLate ? base.third : base.second;
        third = isLate ? base.fourth : base.third;
        fourth = isLate ? 0 : base.fourth;
        dates = base.dates == null ? null : base.dates.copy();
    }
}
