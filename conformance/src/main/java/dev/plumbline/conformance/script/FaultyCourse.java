package dev.plumbline.conformance.script;

import dev.plumbline.reference.host.Host;
import dev.plumbline.reference.host.Watching;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Inputs of another director, and the usual answer to every question but for some faults, each of which is given once: the
 * first time that its question is asked.
 */
public final class FaultyCourse implements Director {

    private final Director inputs;
    private final List<Fault> faults;
    private final SequencedSet<Fault> possible = new LinkedHashSet<>();

    /** @param faults those that are given, any number */
    public FaultyCourse(Director inputs, List<Fault> faults) {
        this.inputs = inputs;
        this.faults = new ArrayList<>(faults);
    }

    /** Every fault that the questions of the run allowed, in the order in which they were asked first. */
    public List<Fault> possible() {
        return List.copyOf(possible);
    }

    @Override
    public Optional<String> next(Host host) {
        return inputs.next(host);
    }

    @Override
    public String choose(String question, List<String> options) {
        if (question.equals(Watching.ANY_ALLOCATION)) {
            return options.getLast();
        }
        options.stream().skip(1).forEach(option -> possible.add(new Fault(question, option)));
        for (Fault fault : faults) {
            if (fault.question().equals(question) && options.contains(fault.option())) {
                faults.remove(fault);
                return fault.option();
            }
        }
        return options.getFirst();
    }

    @Override
    public boolean givesFaults() {
        return true;
    }
}
