package dev.plumbline.conformance.adapter;

import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.IutException.Kind;
import dev.plumbline.reference.host.Message;
import java.util.List;
import java.util.Locale;
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
    private final WireCodec codec;
    private final Conversation conversation;
    private int depth;
    private int callouts;
    private @Nullable IutException failure;
    private boolean closed;

    private ExecIut(Conversation conversation, HarnessLimits limits, WireCodec codec) {
        this.conversation = conversation;
        this.limits = limits;
        this.codec = codec;
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
        return start(Launch.of(command), limits);
    }

    /** The same, with an environment of its own. */
    public static ExecIut start(Launch launch, HarnessLimits limits) throws IutException {
        WireCodec codec = new WireCodec();
        return new ExecIut(Conversation.start(launch, limits, codec), limits, codec);
    }

    /** What the harness stands for: {@code switch} or {@code lbfo}. */
    public String role() {
        return conversation.hello().role();
    }

    @Override
    public String description() {
        return conversation.hello().name() + " " + conversation.hello().version();
    }

    @Override
    public boolean has(String entryPoint) {
        return Iut.super.has(entryPoint) || conversation.hello().entryPoints().contains(entryPoint);
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
            conversation.harness().close();
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
                conversation.harness().close(codec.bye());
            } else {
                conversation.harness().close();
            }
        }
        closed = true;
    }

    /** Whether it can begin anew: it said so, is inside no call, and has kept to the protocol so far. */
    boolean canReset() {
        return conversation.hello().resets() && depth == 0 && failure == null && !closed;
    }

    /**
     * Has the harness begin anew, as if it had just been started.
     *
     * @throws IutException if it does not say that it does; it is ended then
     */
    void reset() throws IutException {
        try {
            conversation.reset();
        } catch (IutException e) {
            failure = e;
            conversation.harness().close();
            throw e;
        }
    }

    /** What is foreseen and kept of the run that is under way. */
    Foresight foresight() {
        return conversation.foresight();
    }

    /** Whether the child process, or one that it started, is there. */
    boolean isAlive() {
        return conversation.harness().isAlive();
    }

    private Message converse(Message entryPoint, Callouts answers) throws IutException {
        if (depth == 1) {
            callouts = 0;
            conversation.harness().lookForSilence();
        }
        byte[] line = codec.call(entryPoint);
        while (true) {
            Said.Exchange exchange = conversation.exchange(line, entryPoint.name());
            Message said = exchange.message();
            if (said.isReturn()) {
                return said;
            }
            callouts++;
            if (callouts > limits.callouts()) {
                throw conversation.harness().failure(Kind.FLOOD, String.format(Locale.ROOT,
                        "more than %,d callouts before its answer to %s, the last %s",
                        limits.callouts(), entryPoint.name(), Printable.quoted(exchange.harness())));
            }
            line = codec.answer(said.name(), answers.answer(said));
        }
    }
}
