package dev.plumbline.spec.judge;

import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Which requirements the guards of some machines cite. */
final class Citations {

    private final RequirementId[] ids;
    private final int[][][] cited;

    Citations(List<Machine> machines) {
        SortedSet<RequirementId> all = new TreeSet<>();
        for (Machine machine : machines) {
            machine.graph().guards().forEach(guard -> all.addAll(ids(guard)));
        }
        List<RequirementId> order = new ArrayList<>(all);
        this.ids = order.toArray(RequirementId[]::new);
        this.cited = machines.stream()
                .map(machine -> machine.graph().guards().stream()
                        .map(guard -> ids(guard).stream().mapToInt(order::indexOf).toArray())
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
    }

    private static List<RequirementId> ids(Guard guard) {
        return guard.kind() == Guard.Kind.SCOPE
                ? List.of()
                : guard.cites().stream().map(RequirementId::new).toList();
    }

    /** What those guards cite. */
    SortedSet<RequirementId> of(IntFunction<BitSet> guards) {
        BitSet marked = new BitSet(ids.length);
        for (int machine = 0; machine < cited.length; machine++) {
            BitSet some = guards.apply(machine);
            for (int guard = some.nextSetBit(0); guard >= 0; guard = some.nextSetBit(guard + 1)) {
                for (int id : cited[machine][guard]) {
                    marked.set(id);
                }
            }
        }
        SortedSet<RequirementId> found = new TreeSet<>();
        for (int id = marked.nextSetBit(0); id >= 0; id = marked.nextSetBit(id + 1)) {
            found.add(ids[id]);
        }
        return found;
    }
}
