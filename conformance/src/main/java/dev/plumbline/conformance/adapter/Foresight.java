package dev.plumbline.conformance.adapter;

import dev.plumbline.conformance.adapter.Said.Exchange;
import dev.plumbline.reference.host.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What is foreseen of the run that is under way, what the harness has done of that already, and what was said so far. */
final class Foresight {

    /** Exchanges that are kept of a run at most. */
    private static final int MOST_KEPT = 20_000;

    private final List<Exchange> said = new ArrayList<>();
    private final Deque<Exchange> ahead = new ArrayDeque<>();
    private List<Exchange> known = List.of();
    private boolean isKept;
    private int input;

    /** A run begins of which nothing is foreseen or kept. */
    void begin() {
        said.clear();
        ahead.clear();
        known = List.of();
        isKept = false;
        input = 0;
    }

    /** The run is foreseen so far, and is kept. */
    void foresee(Said other) {
        known = other.exchanges();
        isKept = true;
    }

    /** The environment gives its next input. */
    void nextInput() {
        input++;
    }

    /** What was said so far. */
    List<Exchange> said() {
        return List.copyOf(said);
    }

    /** Whether the harness has done more than was asked for. */
    boolean isAhead() {
        return !ahead.isEmpty();
    }

    /** The harness's line to a line of the kit, where it is ahead; none if it has said that to another line. */
    Optional<Exchange> done(byte[] kit) {
        Exchange next = ahead.remove();
        if (!Arrays.equals(next.kit(), kit)) {
            return Optional.empty();
        }
        said.add(next);
        return Optional.of(next);
    }

    /** A batch that begins with a line of the kit, if two exchanges or more are foreseen. */
    Optional<Batch> batch(byte[] kit) {
        if (known.size() < said.size() + 2 || !Arrays.equals(known.get(said.size()).kit(), kit)) {
            return Optional.empty();
        }
        return Optional.of(Batch.of(known, said.size())).filter(batch -> batch.size() > 1);
    }

    /** The harness went through a batch. */
    void went(Batch.Done done) {
        ahead.addAll(done.exchanges());
        if (done.isLeft()) {
            known = List.of();
        }
    }

    /** Nothing is foreseen any more, and what the harness has done in advance does not count. */
    void forget() {
        known = List.of();
        ahead.clear();
    }

    /** An exchange was made line by line. */
    Exchange made(byte[] kit, byte[] harness, Message message) {
        Exchange exchange = new Exchange(input, kit, harness, message);
        if (isKept && said.size() < MOST_KEPT) {
            said.add(exchange);
        }
        return exchange;
    }
}
