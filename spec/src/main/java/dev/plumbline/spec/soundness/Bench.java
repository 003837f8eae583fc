package dev.plumbline.spec.soundness;

import dev.plumbline.spec.graph.SpecificationException;
import dev.plumbline.spec.graph.TlcModel;
import dev.plumbline.spec.graph.TransitionGraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tla2sany.semantic.OpDefNode;
import tlc2.tool.TLCState;

/** A module as it was: its tree, ready for TLC, and its complete graph with all states evaluated. */
final class Bench {

    private final TlcModel model;
    private final TransitionGraph graph;
    private final List<Place> states = new ArrayList<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private final Map<String, Integer> guards = new HashMap<>();
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Map<OpDefNode, Set<OpDefNode>> reach = new HashMap<>();

    /**
     * Parses a module.
     *
     * @param graph its graph
     * @throws SpecificationException if the graph is of another module, or TLC cannot parse this one
     */
    Bench(Path folder, String module, TransitionGraph graph) throws SpecificationException {
        this.model = new TlcModel(folder, "MC" + module);
        this.graph = graph;
        for (int i = 0; i < graph.labels().size(); i++) {
            labels.put(graph.labels().get(i).toString(), i);
        }
        for (int i = 0; i < graph.guards().size(); i++) {
            guards.put(graph.guards().get(i).toString(), i);
        }
        if (!model.labels().equals(graph.labels()) || model.guards().size() != graph.guards().size()) {
            throw new SpecificationException("the graph of " + module + " is not that of the module");
        }
        Paths paths = new Paths(graph);
        for (int i = 0; i < graph.states(); i++) {
            // A state is numbered when it is first reached, so the one before it has a lower number.
            TLCState state = i == 0
                    ? model.initial()
                    : model.successors(paths.by(i), at(paths.before(i)).state()).iterator().next();
            states.add(new Place(state, i));
            numbers.put(state.fingerPrint(), i);
        }
        if (numbers.size() != graph.states()) {
            throw new SpecificationException("the graph of " + module + " has states that are alike");
        }
    }

    TlcModel model() {
        return model;
    }

    TransitionGraph graph() {
        return graph;
    }

    /** The initial state. */
    Place initial() {
        return at(0);
    }

    /** A state of the graph. */
    Place at(int number) {
        return states.get(number);
    }

    /** A state, with its number if it is one of the graph. */
    Place place(TLCState state) {
        Integer number = numbers.get(state.fingerPrint());
        return number == null ? new Place(state, Place.NEW) : at(number);
    }

    /** The label of that text; -1 if there is none. */
    int label(String text) {
        return labels.getOrDefault(text, -1);
    }

    /** The guard of that name and arguments; -1 if there is none. */
    int guard(String text) {
        return guards.getOrDefault(text, -1);
    }

    /** Whether a definition applies another one, at some remove, or is it. */
    boolean reaches(OpDefNode from, OpDefNode to) {
        return reach.computeIfAbsent(from, f -> {
                    Set<OpDefNode> into = new LinkedHashSet<>();
                    TreeWalk.reach(f, into);
                    return into;
                })
                .contains(to);
    }
}
