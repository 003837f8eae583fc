package dev.plumbline.conformance.adapter;

import dev.plumbline.conformance.adapter.Inbox.Read;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.IutException.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * A child process and its three streams, line by line. Each has a thread of its own, so that nobody waits longer
 * for the child than {@link HarnessLimits} allow. Whoever gets an exception closes it.
 */
final class Harness implements AutoCloseable {

    private static final Duration SLICE = Duration.ofMillis(200);
    private static final Duration LAST_WORDS = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration FLOOD = Duration.ofSeconds(1);

    private final HarnessLimits limits;
    private final ProcessTree tree;
    private final Inbox inbox;
    private final Outbox outbox;
    private final LastOutput errors;
    private final List<Thread> threads;
    private final Thread whenTheKitEnds;

    private Harness(ProcessTree tree, HarnessLimits limits) {
        this.limits = limits;
        this.tree = tree;
        Process process = tree.root();
        this.inbox = new Inbox(process.getInputStream(), limits.lineBytes());
        this.outbox = new Outbox(process.getOutputStream());
        this.errors = new LastOutput(process.getErrorStream());
        this.whenTheKitEnds = new Thread(tree::destroy, "harness-end");
        this.threads =
                List.of(thread("harness-out", inbox), thread("harness-in", outbox), thread("harness-err", errors));
    }

    /** Starts the child. */
    static Harness start(List<String> command, HarnessLimits limits) throws IutException {
        try {
            return new Harness(ProcessTree.start(command), limits).listening();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | UnsupportedOperationException e) {
            throw new IutException(Kind.START, "cannot start " + Printable.quoted(String.join(" ", command)) + ": "
                    + Printable.beginning(String.valueOf(e.getMessage()), Printable.SHOWN));
        }
    }

    /** Says a line; {@code what} names it. */
    void send(byte[] line, String what) throws IutException {
        try {
            if (!outbox.send(line, limits.answer())) {
                throw failure(Kind.TIMEOUT, "did not read " + what + " within " + shown(limits.answer()));
            }
        } catch (InterruptedException e) {
            throw interrupted(what, e);
        }
    }

    /** The next line; {@code what} names it. */
    byte[] line(String what) throws IutException {
        try {
            return switch (await()) {
                case Read.Line read -> read.bytes();
                case Read.TooLong read -> throw wrong(tooLong(what), read.bytes());
                case Read.End read -> throw ended(what, read.bytes());
                case Read.Silence read when !tree.root().isAlive() -> throw ended(what, read.bytes());
                case Read.Silence read ->
                    throw failure(
                            Kind.TIMEOUT, "no " + what + " within " + shown(limits.answer()) + rest(read.bytes()));
            };
        } catch (InterruptedException e) {
            throw interrupted(what, e);
        }
    }

    /** Throws if the child says something now, when it is not its turn. */
    void expectSilence() throws IutException {
        byte[] waiting = inbox.waiting();
        if (waiting.length > 0) {
            throw wrong("printed when it was not its turn", waiting);
        }
    }

    /** That the child printed something wrong: PROTOCOL, or FLOOD if it does not stop. */
    IutException wrong(String what, byte[] output) {
        String found = what + ", found " + Printable.quoted(output);
        try {
            if (inbox.goesOn(PAUSE, limits.lineBytes(), FLOOD)) {
                return failure(Kind.FLOOD, found + "; and it goes on printing");
            }
        } catch (InterruptedException e) {
            throw interrupted("silence", e);
        }
        if (inbox.hasEnded() && tree.waitFor(LAST_WORDS)) {
            joinErrors();
        }
        return failure(Kind.PROTOCOL, found);
    }

    /** A failure with what else is known: how the child ended, if it has, and its last words. */
    IutException failure(Kind kind, String what) {
        String exit = tree.root().isAlive() ? "" : "; " + exit();
        String last = errors.lastLines();
        return new IutException(kind, what + exit + (last.isEmpty() ? "" : "; stderr: " + last));
    }

    /** Says {@code farewell}, waits for the end, and ends what is still there. */
    void close(byte[] farewell) {
        inbox.discard();
        try {
            if (outbox.send(farewell, limits.farewell()) && outbox.end(limits.farewell())) {
                tree.waitFor(limits.farewell());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    /** Ends the child, everything that it started, and the threads. */
    @Override
    public void close() {
        inbox.discard();
        tree.destroy();
        try {
            Runtime.getRuntime().removeShutdownHook(whenTheKitEnds);
        } catch (IllegalStateException e) {
            // The kit ends: the hook runs, and finds nothing left to do.
        }
        boolean interrupted = false;
        for (Thread thread : threads) {
            try {
                if (!thread.join(PAUSE)) {
                    thread.interrupt();
                    thread.join(LAST_WORDS);
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the child or anything that it started is there. */
    boolean isAlive() {
        return tree.root().isAlive() || !tree.alive().isEmpty();
    }

    private Harness listening() {
        threads.forEach(Thread::start);
        boolean hooked = false;
        try {
            Runtime.getRuntime().addShutdownHook(whenTheKitEnds);
            hooked = true;
        } finally {
            if (!hooked) {
                tree.destroy();
            }
        }
        return this;
    }

    private Read await() throws InterruptedException {
        long end = System.nanoTime() + limits.answer().toNanos();
        while (true) {
            boolean alive = tree.root().isAlive();
            long left = end - System.nanoTime();
            Read read = inbox.next(left < SLICE.toNanos() ? Duration.ofNanos(left) : SLICE);
            if (!(read instanceof Read.Silence) || !alive || System.nanoTime() >= end) {
                return read;
            }
        }
    }

    private String tooLong(String what) {
        return String.format(Locale.ROOT, "expected its %s in at most %,d bytes", what, limits.lineBytes());
    }

    private IutException ended(String what, byte[] rest) {
        if (tree.waitFor(LAST_WORDS)) {
            joinErrors();
            return failure(Kind.EXITED, "ended before its " + what + rest(rest));
        }
        return failure(Kind.PROTOCOL, "closed its output before its " + what + ", but runs on" + rest(rest));
    }

    private void joinErrors() {
        try {
            threads.getLast().join(LAST_WORDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String exit() {
        int code = tree.root().exitValue();
        return "exit code " + code + (code > 128 && code < 160 ? " (signal " + (code - 128) + ")" : "");
    }

    private static String rest(byte[] bytes) {
        return bytes.length == 0 ? "" : "; its last line is not finished: " + Printable.quoted(bytes);
    }

    private static String shown(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }

    private static IllegalStateException interrupted(String what, InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while waiting for " + what, e);
    }

    private static Thread thread(String name, Runnable work) {
        return Thread.ofPlatform().daemon().name(name).unstarted(work);
    }
}
