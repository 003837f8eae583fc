package dev.plumbline.conformance.adapter;

import dev.plumbline.conformance.adapter.Inbox.Read;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.IutException.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * A child process and its three streams, line by line. Lines are said and read in the thread that wants them; a
 * {@link Watch} sees to it that nobody waits longer for the child than {@link HarnessLimits} allow. Whoever gets an
 * exception closes it.
 */
final class Harness implements AutoCloseable {

    private static final Duration LAST_WORDS = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration FLOOD = Duration.ofSeconds(1);
    private static final Duration DRAIN = Duration.ofMillis(5);

    private final HarnessLimits limits;
    private final ProcessTree tree;
    private final OutputStream out;
    private final Inbox inbox;
    private final LastOutput errors;
    private final Watch watch;
    private final Thread reader;
    private final Thread watcher;
    private final Thread whenTheKitEnds;

    private Harness(ProcessTree tree, HarnessLimits limits) {
        this.limits = limits;
        this.tree = tree;
        Process process = tree.root();
        this.out = process.getOutputStream();
        this.inbox = new Inbox(process.getInputStream(), limits.lineBytes());
        this.errors = new LastOutput(process.getErrorStream());
        this.watch = new Watch(tree);
        this.whenTheKitEnds = new Thread(tree::destroy, "harness-end");
        this.reader = thread("harness-err", errors);
        this.watcher = thread("harness-watch", watch);
    }

    /** Starts the child. */
    static Harness start(Launch launch, HarnessLimits limits) throws IutException {
        try {
            return new Harness(ProcessTree.start(launch), limits).listening();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | UnsupportedOperationException e) {
            throw new IutException(Kind.START, "cannot start " + Printable.quoted(String.join(" ", launch.command())) + ": "
                    + Printable.beginning(String.valueOf(e.getMessage()), Printable.SHOWN));
        }
    }

    /** Says a line. What a child that no longer reads is told is dropped: its next line, or its end, tells why. */
    void send(byte[] line) {
        watch.begin(limits.answer());
        say(line);
    }

    /** The next line; {@code what} names it. */
    byte[] line(String what) throws IutException {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("interrupted while waiting for " + what);
        }
        watch.begin(limits.answer());
        Read read = inbox.next();
        watch.end();
        return switch (read) {
            case Read.Line line -> line.bytes();
            case Read.TooLong line -> throw wrong(tooLong(what), line.bytes());
            case Read.End end when watch.isLate() -> throw late("no " + what, end.bytes());
            case Read.End end -> throw ended(what, end.bytes());
        };
    }

    /** Throws if the child was seen to say more than the line that was its turn. */
    void expectSilence() throws IutException {
        byte[] waiting = inbox.waiting();
        if (waiting.length > 0) {
            throw wrong("printed when it was not its turn", waiting);
        }
    }

    /** The same, but looks whether there is something. */
    void lookForSilence() throws IutException {
        inbox.look();
        expectSilence();
    }

    /** That the child printed something wrong: PROTOCOL, or FLOOD if it does not stop. */
    IutException wrong(String what, byte[] output) {
        String found = what + ", found " + Printable.quoted(output);
        if (inbox.goesOn(PAUSE, limits.lineBytes(), FLOOD)) {
            return failure(Kind.FLOOD, found + "; and it goes on printing");
        }
        if (!tree.root().isAlive()) {
            joinErrors();
        }
        return failure(Kind.PROTOCOL, found);
    }

    /** A failure with what else is known: how the child ended, if it has, and its last words. */
    IutException failure(Kind kind, String what) {
        String exit = tree.root().isAlive() ? "" : "; " + exit();
        return new IutException(kind, what + exit + lastWords());
    }

    /** Says {@code farewell}, waits for the end, and ends what is still there. */
    void close(byte[] farewell) {
        watch.begin(limits.farewell());
        say(farewell);
        try {
            out.close();
        } catch (IOException e) {
            // It no longer reads.
        }
        long end = System.nanoTime() + limits.farewell().toNanos();
        while (!tree.waitFor(DRAIN) && System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            inbox.discard();
        }
        close();
    }

    /** Ends the child, everything that it started, and the threads. */
    @Override
    public void close() {
        tree.destroy();
        watch.close();
        try {
            Runtime.getRuntime().removeShutdownHook(whenTheKitEnds);
        } catch (IllegalStateException e) {
            // The kit ends: the hook runs, and finds nothing left to do.
        }
        boolean interrupted = false;
        for (Thread thread : List.of(reader, watcher)) {
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
        reader.start();
        watcher.start();
        boolean hooked = false;
        try {
            Runtime.getRuntime().addShutdownHook(whenTheKitEnds);
            hooked = true;
        } finally {
            if (!hooked) {
                tree.destroy();
                watch.close();
            }
        }
        return this;
    }

    private void say(byte[] line) {
        try {
            out.write(line);
            out.flush();
        } catch (IOException e) {
            // It no longer reads.
        }
    }

    private String tooLong(String what) {
        return String.format(Locale.ROOT, "expected its %s in at most %,d bytes", what, limits.lineBytes());
    }

    /** How it ended says nothing: the kit ended it. */
    private IutException late(String what, byte[] rest) {
        joinErrors();
        return new IutException(
                Kind.TIMEOUT, what + " within " + shown(limits.answer()) + rest(rest) + lastWords());
    }

    private IutException ended(String what, byte[] rest) {
        if (tree.waitFor(LAST_WORDS)) {
            joinErrors();
            return failure(Kind.EXITED, "ended before its " + what + rest(rest));
        }
        return failure(Kind.PROTOCOL, "closed its output before its " + what + ", but runs on" + rest(rest));
    }

    private String lastWords() {
        String last = errors.lastLines();
        return last.isEmpty() ? "" : "; stderr: " + last;
    }

    private void joinErrors() {
        try {
            reader.join(LAST_WORDS);
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

    private static Thread thread(String name, Runnable work) {
        return Thread.ofPlatform().daemon().name(name).unstarted(work);
    }
}
