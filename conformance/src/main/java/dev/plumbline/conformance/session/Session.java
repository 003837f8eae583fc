package dev.plumbline.conformance.session;

import dev.plumbline.conformance.adapter.Foreseeing;
import dev.plumbline.conformance.planner.Planner;
import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.script.Director;
import dev.plumbline.conformance.script.Recorder;
import dev.plumbline.conformance.script.Repeating;
import dev.plumbline.conformance.script.Replay;
import dev.plumbline.reference.host.Host;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Verdict;
import java.util.List;
import java.util.Optional;

/** Runs an implementation in a scene under a director, and judges every event as it happens. */
public final class Session {

    private static final String LEFTOVER = "after a reset the implementation behaves otherwise than when it was just started: ";

    private final Subject subject;
    private final List<Machine> machines;

    /**
     * Sessions of one implementation.
     *
     * @param machines what every event is held against
     */
    public Session(Subject subject, List<Machine> machines) {
        this.subject = subject;
        this.machines = List.copyOf(machines);
    }

    /**
     * One run of an instance at its beginning, up to the end of the directions or the first event that is not allowed.
     *
     * @throws KitFault if the environment broke a promise
     */
    public Outcome run(Scene scene, Director director) {
        return confirmed(scene, director, false).outcome();
    }

    /**
     * One run of an instance at its beginning, up to the end of the directions, whatever is found on the way.
     *
     * @throws KitFault if the environment broke a promise before anything was found
     */
    public Continued runOn(Scene scene, Director director) {
        return confirmed(scene, director, true);
    }

    /** What an instance shows that was used before counts only if a fresh one shows it, too. */
    private Continued confirmed(Scene scene, Director director, boolean goesOn) {
        Attempt attempt = new Attempt(scene, director, new JudgingSink(machines, goesOn));
        Continued first = attempt.with(subject::open);
        if (attempt.fresh || !isBad(first.outcome())) {
            return first;
        }
        Director replay = new Replay(first.outcome().script());
        Continued again = new Attempt(scene, replay, new JudgingSink(machines, goesOn)).with(subject::openFresh);
        boolean same = again.outcome().verdict() == first.outcome().verdict()
                && again.outcome().findings().equals(first.outcome().findings());
        return same
                ? again
                : new Continued(first.outcome().with(Verdict.ERROR, LEFTOVER + first.outcome().reason()), List.of());
    }

    private static boolean isBad(Outcome outcome) {
        return outcome.verdict() == Verdict.FAIL || outcome.verdict() == Verdict.ERROR;
    }

    /** What was not the implementation's own doing is not held against it. */
    private static Verdict verdict(IutException e) {
        return e.kind() == IutException.Kind.STUB ? Verdict.INCONCLUSIVE : Verdict.ERROR;
    }

    /** Opens an instance. */
    private interface Opening {
        Iut open() throws IutException;
    }

    /** One instance under one director. */
    private final class Attempt {

        private final Scene scene;
        private final Director director;
        private final Recorder recorder;
        private final JudgingSink sink;
        private boolean fresh = true;

        Attempt(Scene scene, Director director, JudgingSink sink) {
            this.scene = scene;
            this.director = director;
            this.recorder = new Recorder(director);
            this.sink = sink;
            if (director instanceof Planner planner) {
                planner.begins(sink);
            }
        }

        Continued with(Opening opening) {
            String description = subject.notation();
            try (Iut iut = opening.open()) {
                fresh = iut.isFresh();
                description = iut.description();
                Host host = scene.around(iut, recorder::choose, sink);
                if (iut instanceof Foreseeing foreseeing && director instanceof Repeating repeating) {
                    foreseeing.foresee(repeating.known());
                    perform(host, foreseeing::nextInput);
                    repeating.ended(foreseeing.said());
                } else {
                    perform(host, () -> {});
                }
            } catch (IutException e) {
                if (!sink.isOver()) {
                    sink.end(verdict(e), e.kind() + ": " + e.getMessage());
                }
            }
            return new Continued(sink.outcome(recorder.script(), description), sink.later());
        }

        private void perform(Host host, Runnable nextInput) throws IutException {
            for (Optional<String> input = recorder.next(host);
                    input.isPresent() && !sink.isOver();
                    input = recorder.next(host)) {
                nextInput.run();
                host.perform(input.get());
                if (sink.isOver()) {
                    break;
                }
            }
        }
    }
}
