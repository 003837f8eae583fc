package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.spec.event.Event;
import java.util.List;

/** What the parts of the environment share: the extension, the state of the switch, choices, and the recording. */
final class Surroundings {

    private final Iut iut;
    private final SwitchState state;
    private final ModuleState module = new ModuleState();
    private final Choices choices;
    private final Recording recording;
    private final Iut.Callouts callouts;
    private final Runnable meanwhile;
    private boolean interrupted;
    private boolean generous;

    /** @param meanwhile is told after each call of the extension that was recorded, before it is answered */
    Surroundings(
            Iut iut,
            SwitchWorld world,
            Choices choices,
            Recording recording,
            Iut.Callouts callouts,
            Runnable meanwhile) {
        this.iut = iut;
        this.state = new SwitchState(world);
        this.choices = choices;
        this.recording = recording;
        this.callouts = callouts;
        this.meanwhile = meanwhile;
    }

    SwitchState state() {
        return state;
    }

    ModuleState module() {
        return module;
    }

    void event(Event event) {
        recording.event(event);
        if (event instanceof Event.Callout) {
            meanwhile.run();
        }
    }

    /**
     * Begins or ends an input that comes in the middle of a call: until then everything takes its usual course.
     *
     * @return whether there was one already
     */
    boolean interrupted(boolean now) {
        boolean before = interrupted;
        interrupted = now;
        return before;
    }

    /** Begins or ends a time in which nothing is refused, delayed or put in between. */
    void generous(boolean now) {
        generous = now;
    }

    /** Whether the extension has an entry point; one that it has not must not be called (FLT-24). */
    boolean offers(String entryPoint) {
        return iut.has(entryPoint) && !module.leavesOut(entryPoint);
    }

    /** Calls an entry point; the events are the caller's to record. */
    Message call(Message entryPoint) throws IutException {
        return iut.call(entryPoint, callouts);
    }

    /** Calls an entry point that has a status as its result. */
    String status(Message entryPoint) throws IutException {
        return call(entryPoint)
                .status()
                .orElseThrow(() -> new IutException(
                        IutException.Kind.PROTOCOL, entryPoint.name() + " returned without a status, such as SUCCESS"));
    }

    /**
     * Decides what the documents leave open; once the run is over, in a generous time, or if the extension is called in the
     * middle of a call of its own, everything takes its usual course.
     */
    String choose(String question, List<String> options) {
        return interrupted || generous || recording.isStopped() ? options.get(0) : choices.choose(question, options);
    }

    /** A parameter that a call of the extension has to have. */
    static String need(Message callout, String parameter) throws IutException {
        return callout.get(parameter)
                .orElseThrow(() -> new IutException(
                        IutException.Kind.PROTOCOL, callout.name() + " needs \"" + parameter + "\""));
    }

    /** A parameter that has to be port/index, a port, or {@code none}. */
    static String address(Message callout, String parameter) throws IutException {
        String value = need(callout, parameter);
        if (!Address.isNic(value) && !Address.isPort(value) && !value.equals("none")) {
            throw new IutException(
                    IutException.Kind.PROTOCOL,
                    callout.name() + ": \"" + parameter + "\" is port/index or port, not " + value);
        }
        return value;
    }
}
