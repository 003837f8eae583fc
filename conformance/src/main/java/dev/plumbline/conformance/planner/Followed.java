package dev.plumbline.conformance.planner;

import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Witness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the instances of a run are in the words of their machines. An instance that is back where it began can begin words
 * anew; one that leaves all words is followed on, until it is back.
 */
final class Followed implements Witness {

    /** Inputs of which the instances that they concern are remembered, per id. */
    private static final int TIES = 24;

    private final List<Machine> machines;
    private final WordLog log;
    private final List<Map<String, Spot>> spots = new ArrayList<>();
    private final List<Set<Spot>> bases = new ArrayList<>();
    private final Map<String, LinkedHashSet<Spot>> ties = new HashMap<>();
    private final Set<Spot> moved = new LinkedHashSet<>();
    private final Set<Spot> last = new LinkedHashSet<>();
    private List<String> said = List.of();
    private Collection<String> named = List.of();

    Followed(List<Machine> machines, WordLog log) {
        this.machines = machines;
        this.log = log;
        for (TreeProgress progress : log.machines()) {
            spots.add(new LinkedHashMap<>());
            bases.add(new LinkedHashSet<>());
            progress.begin();
        }
    }

    /**
     * From now on, what the environment does follows from what was said.
     *
     * @param anew whether something happened since something was said last
     * @param ids the ids in it
     */
    void say(String what, Collection<String> ids, boolean anew) {
        List<String> all = new ArrayList<>(anew ? List.of() : said);
        all.add(what);
        Set<String> allIds = new LinkedHashSet<>(anew ? List.of() : named);
        allIds.addAll(ids);
        said = all;
        named = allIds;
        last.clear();
        log.causes().gave(what);
    }

    @Override
    public void took(int machine, String instance, String base, boolean fresh, int edge) {
        TransitionGraph graph = machines.get(machine).graph();
        int label = graph.labelOf(edge);
        TreeProgress progress = log.machines().get(machine);
        boolean input = progress.tree().spec().isInput(label);
        Spot known = fresh ? null : spots.get(machine).get(instance);
        Spot spot = known == null ? begin(machine, instance, base) : known;
        if (input) {
            learn(spot, Lesson.pair(machine, label), known == null && !instance.equals(base));
        }
        if (graph.edge(spot.state(), label) == edge) {
            step(spot, label, graph.step(spot.state(), label), progress, input);
        } else {
            // It was lost sight of, so nothing is claimed of it any more.
            spots.get(machine).remove(instance);
            moved.remove(spot);
        }
    }

    private Spot begin(int machine, String instance, String base) {
        Spot of = spots.get(machine).get(base);
        Spot spot = of == null || instance.equals(base) ? new Spot(machine) : new Spot(of);
        spots.get(machine).put(instance, spot);
        tie(instance, spot);
        tie(instance.substring(instance.lastIndexOf(' ') + 1), spot);
        if (instance.equals(base)) {
            bases.get(machine).add(spot);
        }
        return spot;
    }

    private void learn(Spot spot, long label, boolean fresh) {
        said.forEach(what -> log.causes().brought(what, label, fresh));
        named.forEach(id -> tie(id, spot));
    }

    private void tie(String id, Spot spot) {
        LinkedHashSet<Spot> tied = ties.computeIfAbsent(id, _ -> new LinkedHashSet<>());
        if (!id.isEmpty() && tied.add(spot) && tied.size() > TIES) {
            tied.removeFirst();
        }
    }

    private void step(Spot spot, int label, int target, TreeProgress progress, boolean input) {
        for (int i = 0; i < spot.nodes().length && !input && !spot.hasWaited(); i++) {
            progress.wait(spot.nodes()[i]);
        }
        if (spot.step(label, target, log)) {
            moved.add(spot);
        }
        last.add(spot);
    }

    /** The implementation had its turn, or there is none to be had: whoever did not move was waited for. */
    void waited() {
        for (Spot spot : moved) {
            TreeProgress progress = log.machines().get(spot.machine());
            for (int node : spot.nodes()) {
                progress.wait(node);
            }
            spot.waits();
        }
        moved.clear();
    }

    /** The instances that moved since the last wait. */
    Set<Spot> moved() {
        return moved;
    }

    /** The instances that moved since something was said last. */
    Set<Spot> last() {
        return last;
    }

    /** The instances that are known to have to do with an id. */
    Set<Spot> tied(String id) {
        return ties.getOrDefault(id, new LinkedHashSet<>());
    }

    /** What instances of a machine begin as. */
    Set<Spot> bases(int machine) {
        return bases.get(machine);
    }
}
