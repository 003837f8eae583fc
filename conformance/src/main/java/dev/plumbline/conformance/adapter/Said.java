package dev.plumbline.conformance.adapter;

import dev.plumbline.reference.host.Message;
import java.util.List;

/** What was said in a run with a harness, input by input, so that a run which begins alike can be foreseen. Never changed. */
public final class Said {

    private static final Said NOTHING = new Said(List.of());

    /**
     * A line of the kit and the harness's next one.
     *
     * @param input the input of the environment during which it was, from 1
     * @param kit the kit's line, with its line feed
     * @param harness the harness's line, without one
     * @param message what the harness's line means
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    record Exchange(int input, byte[] kit, byte[] harness, Message message) {}

    private final List<Exchange> exchanges;

    Said(List<Exchange> exchanges) {
        this.exchanges = List.copyOf(exchanges);
    }

    /** Nothing was said, or nobody knows what. */
    public static Said nothing() {
        return NOTHING;
    }

    /** What was said during the first inputs. */
    public Said during(int inputs) {
        int end = 0;
        while (end < exchanges.size() && exchanges.get(end).input() <= inputs) {
            end++;
        }
        return new Said(exchanges.subList(0, end));
    }

    /** In order. */
    List<Exchange> exchanges() {
        return exchanges;
    }
}
