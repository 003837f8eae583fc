package dev.plumbline.spec.agreement;

import java.util.List;
import java.util.Set;

/**
 * Traces of one machine.
 *
 * @param module name of the TLA+ module
 * @param choices the readings under which traces are judged, each a set of {@code Parameter=value}
 * @param traces the traces, all different
 */
record MachineCorpus(String module, List<Set<String>> choices, List<Trace> traces) {

    MachineCorpus {
        choices = List.copyOf(choices);
        traces = List.copyOf(traces);
    }

    /** How many of its traces come from there. */
    long count(Trace.Source source) {
        return traces.stream().filter(trace -> trace.source() == source).count();
    }

    /** The same readings, with other traces. */
    MachineCorpus with(List<Trace> others) {
        return new MachineCorpus(module, choices, others);
    }
}
