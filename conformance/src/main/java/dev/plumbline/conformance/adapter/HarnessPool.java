package dev.plumbline.conformance.adapter;

import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Harnesses of one command. One that can begin anew is used for one run after the other, which saves the start of a
 * process for each; one that can not, or that has broken the protocol, is ended with its run. For any number of threads.
 */
public final class HarnessPool implements AutoCloseable {

    private final Launch launch;
    private final HarnessLimits limits;
    private final Deque<ExecIut> idle = new ConcurrentLinkedDeque<>();

    /**
     * A pool without a harness.
     *
     * @param command the program and its arguments
     */
    public HarnessPool(List<String> command, HarnessLimits limits) {
        this(Launch.of(command), limits);
    }

    /** The same, of harnesses with an environment of their own. */
    public HarnessPool(Launch launch, HarnessLimits limits) {
        this.launch = launch;
        this.limits = limits;
    }

    /**
     * A harness at its beginning.
     *
     * @throws IutException if it does not start, does not answer the greeting, or does not begin anew
     */
    public Iut open() throws IutException {
        ExecIut known = idle.pollFirst();
        if (known == null) {
            return openFresh();
        }
        known.reset();
        return new Lease(known, false);
    }

    /**
     * A harness that was just started.
     *
     * @throws IutException if it does not start, or does not answer the greeting
     */
    public Iut openFresh() throws IutException {
        return new Lease(ExecIut.start(launch, limits), true);
    }

    /** Ends the harnesses that nobody uses. */
    @Override
    public void close() {
        for (ExecIut harness = idle.pollFirst(); harness != null; harness = idle.pollFirst()) {
            harness.close();
        }
    }

    /** A harness for one run. */
    private final class Lease implements Iut, Foreseeing {

        private final ExecIut harness;
        private final boolean fresh;

        Lease(ExecIut harness, boolean fresh) {
            this.harness = harness;
            this.fresh = fresh;
        }

        @Override
        public String description() {
            return harness.description();
        }

        @Override
        public boolean has(String entryPoint) {
            return harness.has(entryPoint);
        }

        @Override
        public boolean isFresh() {
            return fresh;
        }

        /** To a process that was just started everything is said line by line: it is the one that confirms what others show. */
        @Override
        public void foresee(Said known) {
            harness.foresight().foresee(fresh ? Said.nothing() : known);
        }

        @Override
        public void nextInput() {
            harness.foresight().nextInput();
        }

        @Override
        public Said said() {
            return new Said(harness.foresight().said());
        }

        @Override
        public Message call(Message entryPoint, Callouts callouts) throws IutException {
            return harness.call(entryPoint, callouts);
        }

        @Override
        public void close() {
            if (harness.canReset()) {
                idle.addFirst(harness);
            } else {
                harness.close();
            }
        }
    }
}
