package dev.plumbline.conformance.session;

import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.script.Director;
import dev.plumbline.conformance.script.Recorder;
import dev.plumbline.reference.host.Host;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Verdict;
import java.util.List;
import java.util.Optional;

/** Runs an implementation in a scene under a director, and judges every event as it happens. */
public final class Session {

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
     * One run of a fresh instance, up to the end of the directions or the first event that is not allowed.
     *
     * @throws KitFault if the environment broke a promise
     */
    public Outcome run(Scene scene, Director director) {
        Recorder recorder = new Recorder(director);
        JudgingSink sink = new JudgingSink(machines);
        String description = subject.notation();
        try (Iut iut = subject.open()) {
            description = iut.description();
            Host host = scene.around(iut, recorder::choose, sink);
            for (Optional<String> input = recorder.next(host);
                    input.isPresent() && !sink.isOver();
                    input = recorder.next(host)) {
                host.perform(input.get());
                if (sink.isOver()) {
                    break;
                }
            }
        } catch (IutException e) {
            if (!sink.isOver()) {
                sink.end(Verdict.ERROR, e.kind() + ": " + e.getMessage());
            }
        }
        return sink.outcome(recorder.script(), description);
    }
}
