package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventTexts;
import dev.plumbline.spec.event.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The product of machines that are judged side by side, made as far as runs have been: one ensemble for each cut. Runs of
 * the same machines share it, in any number of threads.
 */
final class Product {

    /** Kinds of events that are kept at most; beyond that all are forgotten. */
    private static final int MOST_KINDS = 1 << 16;

    private final List<Machine> machines;
    private final List<Ensemble> ensembles = new ArrayList<>();
    private final int[] ensembleOf;
    private final int[] placeOf;
    private final @Nullable Kinds[] trees = new Kinds[EventType.all().size()];
    private int kinds;
    private @Nullable Citations citations;

    private Product(List<Machine> machines) {
        this.machines = machines;
        this.ensembleOf = new int[machines.size()];
        this.placeOf = new int[machines.size()];
        Map<Machine.Cut, List<Integer>> byCut = new LinkedHashMap<>();
        for (int i = 0; i < machines.size(); i++) {
            byCut.computeIfAbsent(machines.get(i).cut(), _ -> new ArrayList<>()).add(i);
        }
        byCut.forEach((cut, numbers) -> {
            for (int from = 0; from < numbers.size(); from += Ensemble.MOST) {
                List<Integer> some = numbers.subList(from, Math.min(numbers.size(), from + Ensemble.MOST));
                for (int i = 0; i < some.size(); i++) {
                    ensembleOf[some.get(i)] = ensembles.size();
                    placeOf[some.get(i)] = i;
                }
                ensembles.add(new Ensemble(cut, some.stream().map(machines::get).toList(), some));
            }
        });
    }

    /** The product of these machines; the same for the same ones. */
    static Product of(List<Machine> machines) {
        List<Machine> all = List.copyOf(machines);
        return all.isEmpty() ? new Product(all) : all.getFirst().product(all, () -> new Product(all));
    }

    List<Machine> machines() {
        return machines;
    }

    List<Ensemble> ensembles() {
        return ensembles;
    }

    /** Number of the ensemble in which a machine is. */
    int ensemble(int machine) {
        return ensembleOf[machine];
    }

    /** Number of a machine within its ensemble. */
    int place(int machine) {
        return placeOf[machine];
    }

    /** Which requirements the guards of the machines cite. */
    synchronized Citations citations() {
        Citations known = citations;
        if (known == null) {
            known = new Citations(machines);
            citations = known;
        }
        return known;
    }

    /** The kind of an event. */
    Kind kind(EventTexts said) {
        Kinds tree = trees[said.type().number()];
        Kind known = tree == null ? null : tree.find(said);
        return known != null ? known : make(said);
    }

    private synchronized Kind make(EventTexts said) {
        EventType type = said.type();
        if (++kinds > MOST_KINDS) {
            Arrays.fill(trees, null);
            ensembles.forEach(Ensemble::forgetAspects);
            kinds = 0;
        }
        Kinds tree = trees[type.number()];
        if (tree == null) {
            tree = new Kinds(columns(type));
            trees[type.number()] = tree;
        }
        List<Integer> numbers = new ArrayList<>();
        List<Aspect> aspects = new ArrayList<>();
        for (int i = 0; i < ensembles.size(); i++) {
            Ensemble ensemble = ensembles.get(i);
            int number = i;
            ensemble.part(type).ifPresent(part -> {
                numbers.add(number);
                aspects.add(ensemble.aspect(part, said));
            });
        }
        Kind kind = new Kind(numbers.stream().mapToInt(Integer::intValue).toArray(), aspects.toArray(Aspect[]::new));
        tree.add(said, kind);
        return kind;
    }

    /** The parameters that some machine reads, with the values that it knows. */
    private List<Column> columns(EventType type) {
        Map<String, Set<String>> values = new HashMap<>();
        Set<String> read = new LinkedHashSet<>();
        for (Machine machine : machines) {
            for (String parameter : machine.parameters(type)) {
                read.add(parameter);
                values.computeIfAbsent(parameter, _ -> new LinkedHashSet<>())
                        .addAll(machine.domain(type, parameter).orElse(Set.of()));
            }
        }
        List<Column> columns = new ArrayList<>();
        for (String parameter : read) {
            boolean derived = type.position(parameter) < 0;
            int position = type.position(derived ? type.origin(parameter).orElseThrow() : parameter);
            columns.add(new Column(parameter, position, derived, values.getOrDefault(parameter, Set.of())));
        }
        return columns;
    }
}
