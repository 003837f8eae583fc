package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.judge.Situation.Touch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The last events that concerned an instance, and since when it owes what it owes. */
final class Touches {

    private static final int TYPE_BITS = 10;

    private final long[] last = new long[Situation.REMEMBERED];
    private int count;
    private int[] owed = Joint.DEBTLESS;
    private long[] since = {};
    private long[] spare = {};

    /**
     * Notes an event.
     *
     * @param seq its number in the trace
     * @param type number of its type
     * @param owing what the instance owes after it, as {@link Joint#owed} has it
     */
    void note(long seq, int type, int[] owing) {
        if (count == 0 || last[(count - 1) % last.length] >>> TYPE_BITS != seq) {
            last[count++ % last.length] = seq << TYPE_BITS | type;
            count = count == 2 * last.length ? last.length : count;
        }
        if (!Arrays.equals(owing, owed)) {
            owe(owing, seq);
        }
    }

    private void owe(int[] owing, long seq) {
        long[] dates = spare.length < owing.length ? new long[owing.length] : spare;
        for (int i = 0; i < owing.length; i++) {
            long known = since(owing[i]);
            dates[i] = known > 0 ? known : seq;
        }
        spare = since;
        since = dates;
        owed = owing;
    }

    /** Number of the event since which the instance owes something, one of {@link Joint#owed}; 0 if it does not owe it. */
    long since(int debt) {
        for (int i = 0; i < owed.length; i++) {
            if (owed[i] == debt) {
                return since[i];
            }
        }
        return 0;
    }

    /** Oldest first. */
    List<Touch> list() {
        List<Touch> list = new ArrayList<>();
        List<String> names = List.copyOf(EventType.all().keySet());
        for (int i = Math.max(0, count - last.length); i < count; i++) {
            long packed = last[i % last.length];
            int type = (int) (packed & (1 << TYPE_BITS) - 1);
            list.add(new Touch(packed >>> TYPE_BITS, names.get(type)));
        }
        return list;
    }

    /** Goes on from what another instance has met, if this one has met nothing. */
    void follow(Touches base) {
        if (count == 0) {
            System.arraycopy(base.last, 0, last, 0, last.length);
            count = base.count;
            owed = base.owed;
            since = base.since.clone();
        }
    }

    /** The same in another run that goes on from here. */
    Touches copy() {
        Touches copy = new Touches();
        copy.follow(this);
        return copy;
    }
}
