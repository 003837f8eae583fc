package dev.plumbline.conformance.cdriver;

import dev.plumbline.conformance.adapter.Foreseeing;
import dev.plumbline.conformance.adapter.Said;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.Watching;
import java.util.Optional;
import java.util.Set;

/** A driver in C in its process; the places that it speaks of are places in its sources. */
final class CDriverIut implements Iut, Foreseeing {

    /** Entry points at whose end nothing of an adapter or a module may be left. */
    private static final Set<String> LAST = Set.of("FilterDetach", "MiniportHalt");

    private final Iut process;
    private final String description;
    private final SymbolizedCallouts callouts;
    private boolean isClean = true;

    CDriverIut(Iut process, String description, SymbolizedCallouts callouts) {
        this.process = process;
        this.description = description;
        this.callouts = callouts;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public boolean has(String entryPoint) {
        return process.has(entryPoint);
    }

    @Override
    public boolean isFresh() {
        return process.isFresh();
    }

    /** What the driver does to its process is told as its own doing before the process is given up. */
    @Override
    public Message call(Message entryPoint, Callouts answers) throws IutException {
        try {
            Message answer = process.call(entryPoint, callout -> answers.answer(heard(callout)));
            if (LAST.contains(entryPoint.name()) && isClean) {
                answers.answer(Misuses.clean());
            }
            return answer;
        } catch (IutException e) {
            Optional<Message> misuse = isClean ? Misuses.of(e) : Optional.empty();
            if (misuse.isPresent()) {
                isClean = false;
                answers.answer(misuse.get());
            }
            throw e;
        }
    }

    private Message heard(Message callout) throws IutException {
        isClean &= !callout.name().equals(Watching.MISUSE);
        return callouts.of(callout);
    }

    @Override
    public void foresee(Said known) {
        if (process instanceof Foreseeing foreseeing) {
            foreseeing.foresee(known);
        }
    }

    @Override
    public void nextInput() {
        if (process instanceof Foreseeing foreseeing) {
            foreseeing.nextInput();
        }
    }

    @Override
    public Said said() {
        return process instanceof Foreseeing foreseeing ? foreseeing.said() : Said.nothing();
    }

    @Override
    public void close() {
        process.close();
    }
}
