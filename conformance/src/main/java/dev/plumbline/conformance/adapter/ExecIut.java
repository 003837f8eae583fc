package dev.plumbline.conformance.adapter;

import dev.plumbline.conformance.adapter.WireCodec.Hello;
import dev.plumbline.conformance.adapter.WireCodec.WireException;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.IutException.Kind;
import dev.plumbline.reference.host.Message;
import dev.plumbline.spec.event.EventType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An implementation in a harness: a child process that speaks NDJSON on its standard input and output, as
 * {@code spec/schema/harness.schema.json} says. Whatever it does ends as an answer or as an {@link IutException}
 * that says what it did; after the first exception every further call gets the same one.
 *
 * <p>{@link #close} ends the process and all that it started. If the kit is killed, the harness finds the end of its
 * standard input, and has to end.
 */
public final class ExecIut implements Iut {

    private final HarnessLimits limits;
    private final WireCodec codec = new WireCodec();
    private final Harness harness;
    private final Hello hello;
    private int depth;
    private int callouts;
    private @Nullable IutException failure;
    private boolean closed;

    private ExecIut(Harness harness, HarnessLimits limits) throws IutException {
        this.harness = harness;
        this.limits = limits;
        this.hello = greet();
    }

    /**
     * Starts a harness and greets it.
     *
     * @param command the program and its arguments
     * @throws IutException if it does not start, or does not answer the greeting as the protocol says
     */
    public static ExecIut start(List<String> command) throws IutException {
        return start(command, HarnessLimits.USUAL);
    }

    /** The same, with other limits. */
    public static ExecIut start(List<String> command, HarnessLimits limits) throws IutException {
        Harness harness = Harness.start(command, limits);
        boolean greeted = false;
        try {
            ExecIut iut = new ExecIut(harness, limits);
            greeted = true;
            return iut;
        } finally {
            if (!greeted) {
                harness.close();
            }
        }
    }

    /** What the harness stands for: {@code switch} or {@code lbfo}. */
    public String role() {
        return hello.role();
    }

    @Override
    public String description() {
        return hello.name() + " " + hello.version();
    }

    @Override
    public boolean has(String entryPoint) {
        return Iut.super.has(entryPoint) || hello.entryPoints().contains(entryPoint);
    }

    @Override
    public Message call(Message entryPoint, Callouts answers) throws IutException {
        if (failure != null) {
            throw new IutException(failure.kind(), String.valueOf(failure.getMessage()));
        }
        if (closed) {
            throw new IllegalStateException("closed");
        }
        depth++;
        try {
            return converse(entryPoint, answers);
        } catch (IutException e) {
            failure = e;
            harness.close();
            throw e;
        } finally {
            depth--;
        }
    }

    /** Says farewell if the harness still listens, and ends it. */
    @Override
    public void close() {
        if (!closed && failure == null) {
            if (depth == 0) {
                harness.close(codec.bye());
            } else {
                harness.close();
            }
        }
        closed = true;
    }

    /** Whether it can begin anew: it said so, is inside no call, and has kept to the protocol so far. */
    boolean canReset() {
        return hello.resets() && depth == 0 && failure == null && !closed;
    }

    /**
     * Has the harness begin anew, as if it had just been started.
     *
     * @throws IutException if it does not say that it does; it is ended then
     */
    void reset() throws IutException {
        try {
            harness.expectSilence();
            harness.send(codec.reset(), "the reset");
            byte[] line = harness.line("answer to the reset");
            try {
                codec.readReset(line);
            } catch (WireException e) {
                throw harness.wrong("expected " + e.getMessage() + " in the answer to the reset", line);
            }
        } catch (IutException e) {
            failure = e;
            harness.close();
            throw e;
        }
    }

    /** Whether the child process, or one that it started, is there. */
    boolean isAlive() {
        return harness.isAlive();
    }

    private Hello greet() throws IutException {
        harness.send(codec.hello(), "the greeting");
        byte[] line = harness.line("answer to the greeting");
        try {
            Hello read = codec.readHello(line);
            harness.expectSilence();
            return read;
        } catch (WireException e) {
            throw harness.wrong("expected " + e.getMessage() + " in the answer to the greeting", line);
        }
    }

    private Message converse(Message entryPoint, Callouts answers) throws IutException {
        if (depth == 1) {
            callouts = 0;
        }
        harness.expectSilence();
        harness.send(codec.call(entryPoint), entryPoint.name());
        String awaited = "answer to " + entryPoint.name();
        while (true) {
            byte[] line = harness.line(awaited);
            Message said = read(line, entryPoint);
            harness.expectSilence();
            if (said.isReturn()) {
                return said;
            }
            callouts++;
            if (callouts > limits.callouts()) {
                throw harness.failure(Kind.FLOOD, String.format(Locale.ROOT,
                        "more than %,d callouts before its answer to %s, the last %s",
                        limits.callouts(), entryPoint.name(), Printable.quoted(line)));
            }
            Message answer = answers.answer(said);
            harness.expectSilence();
            harness.send(codec.answer(said.name(), answer), "the answer to " + Printable.beginning(said.name(), 50));
        }
    }

    private Message read(byte[] line, Message entryPoint) throws IutException {
        try {
            Message said = codec.read(line);
            if (said.isReturn()) {
                checkResult(said, entryPoint);
            }
            return said;
        } catch (WireException e) {
            throw harness.wrong("expected " + e.getMessage() + " in the answer to " + entryPoint.name(), line);
        }
    }

    private static void checkResult(Message answer, Message entryPoint) throws WireException {
        Optional<EventType> type = EventType.named(entryPoint.name());
        if (type.isEmpty()) {
            return;
        }
        boolean owed = type.get().returnType().filter(r -> r.parameters().contains("status")).isPresent();
        if (owed != answer.status().isPresent()) {
            throw new WireException(owed ? "\"return\" with a status" : "\"return\":null");
        }
    }
}
