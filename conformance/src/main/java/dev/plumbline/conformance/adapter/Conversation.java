package dev.plumbline.conformance.adapter;

import dev.plumbline.conformance.adapter.Said.Exchange;
import dev.plumbline.conformance.adapter.WireCodec.Hello;
import dev.plumbline.conformance.adapter.WireCodec.WireException;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.IutException.Kind;
import dev.plumbline.reference.host.Message;
import dev.plumbline.spec.event.EventType;
import java.util.Optional;

/**
 * Lines to a harness and from it, in batches where they are foreseen and the harness knows batches. A batch that does not go
 * as it should is made up for line by line with a process that was just started, so that nobody can tell the difference.
 */
final class Conversation {

    private final Launch launch;
    private final HarnessLimits limits;
    private final WireCodec codec;
    private final Foresight foresight = new Foresight();
    private final Hello hello;
    private Harness harness;
    private boolean batches;

    private Conversation(Launch launch, HarnessLimits limits, WireCodec codec, Harness harness) throws IutException {
        this.launch = launch;
        this.limits = limits;
        this.codec = codec;
        this.harness = harness;
        this.hello = greet();
        this.batches = hello.batches();
    }

    /**
     * Starts a harness and greets it.
     *
     * @throws IutException if it does not start, or does not answer the greeting as the protocol says
     */
    static Conversation start(Launch launch, HarnessLimits limits, WireCodec codec) throws IutException {
        Harness harness = Harness.start(launch, limits);
        boolean greeted = false;
        try {
            Conversation conversation = new Conversation(launch, limits, codec, harness);
            greeted = true;
            return conversation;
        } finally {
            if (!greeted) {
                harness.close();
            }
        }
    }

    /** What the harness says of itself. */
    Hello hello() {
        return hello;
    }

    /** The process at the other end. */
    Harness harness() {
        return harness;
    }

    /** What is foreseen and kept of the run. */
    Foresight foresight() {
        return foresight;
    }

    /**
     * Says a line.
     *
     * @param entryPoint the call during which it is said
     * @return what was said, with the harness's next line
     */
    Exchange exchange(byte[] line, String entryPoint) throws IutException {
        Optional<Exchange> done = inAdvance(line);
        if (done.isPresent()) {
            check(done.get().message(), done.get().harness(), entryPoint);
            return done.get();
        }
        harness.send(line);
        byte[] answer = harness.line("answer to " + entryPoint);
        Message message = read(answer, entryPoint);
        check(message, answer, entryPoint);
        harness.expectSilence();
        return foresight.made(line, answer, message);
    }

    private Optional<Exchange> inAdvance(byte[] line) throws IutException {
        if (foresight.isAhead()) {
            Optional<Exchange> done = foresight.done(line);
            if (done.isPresent()) {
                return done;
            }
            startOver();
        }
        Optional<Batch> batch = batches ? foresight.batch(line) : Optional.empty();
        return batch.isPresent() && isDone(batch.get()) ? foresight.done(line) : Optional.empty();
    }

    /** Has the harness begin anew. */
    void reset() throws IutException {
        foresight.begin();
        harness.lookForSilence();
        harness.send(codec.reset());
        byte[] line = harness.line("answer to the reset");
        try {
            codec.readReset(line);
        } catch (WireException e) {
            throw harness.wrong("expected " + e.getMessage() + " in the answer to the reset", line);
        }
    }

    private Hello greet() throws IutException {
        harness.send(codec.hello());
        byte[] line = harness.line("answer to the greeting");
        try {
            Hello read = codec.readHello(line);
            harness.expectSilence();
            return read;
        } catch (WireException e) {
            throw harness.wrong("expected " + e.getMessage() + " in the answer to the greeting", line);
        }
    }

    private boolean isDone(Batch batch) throws IutException {
        try {
            harness.send(batch.line());
            Batch.Done done = batch.read(harness.line("answer to a batch"), codec);
            harness.expectSilence();
            foresight.went(done);
            return true;
        } catch (IutException | WireException e) {
            startOver();
            return false;
        }
    }

    /** Brings a process that was just started to where the run is. */
    private void startOver() throws IutException {
        foresight.forget();
        batches = false;
        harness.close();
        harness = Harness.start(launch, limits);
        greet();
        for (Exchange exchange : foresight.said()) {
            harness.send(exchange.kit());
            byte[] line = harness.line("answer to what it was told before");
            if (!read(line, "what it was told before").equals(exchange.message())) {
                throw new IutException(
                        Kind.PROTOCOL,
                        "does not repeat itself: said " + Printable.quoted(exchange.harness()) + ", then "
                                + Printable.quoted(line));
            }
        }
    }

    private Message read(byte[] line, String entryPoint) throws IutException {
        try {
            return codec.read(line);
        } catch (WireException e) {
            throw wrong(e, line, entryPoint);
        }
    }

    private void check(Message said, byte[] line, String entryPoint) throws IutException {
        Optional<EventType> type = said.isReturn() ? EventType.named(entryPoint) : Optional.empty();
        if (type.isEmpty()) {
            return;
        }
        boolean owed = type.get().returnType().filter(r -> r.parameters().contains("status")).isPresent();
        if (owed != said.status().isPresent()) {
            throw wrong(new WireException(owed ? "\"return\" with a status" : "\"return\":null"), line, entryPoint);
        }
    }

    private IutException wrong(WireException what, byte[] line, String entryPoint) {
        return harness.wrong("expected " + what.getMessage() + " in the answer to " + entryPoint, line);
    }
}
