package dev.plumbline.spec.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The ids that have slots in an instance, while an event is bound there: slots are looked up and handed out. */
final class IdSlots {

    private final List<String> ids;
    private final List<String> sorts;
    private final List<String[]> tokens = new ArrayList<>();
    private final List<Integer> sources = new ArrayList<>();

    /** Begins where an instance is. */
    IdSlots(String[] ids, Slots slots) {
        this.ids = new ArrayList<>(Arrays.asList(ids));
        this.sorts = new ArrayList<>(slots.sorts());
        slots.tokens().forEach(of -> tokens.add(of.toArray(String[]::new)));
    }

    /** What a machine calls an id. */
    Optional<String> known(int machine, String sort, String id) {
        for (int i = 0; i < sorts.size(); i++) {
            if (has(machine, sort, i) && ids.get(i).equals(id)) {
                return Optional.of(tokens.get(i)[machine]);
            }
        }
        return Optional.empty();
    }

    /** How many ids of a sort a machine has named. */
    int count(int machine, String sort) {
        int count = 0;
        for (int i = 0; i < sorts.size(); i++) {
            if (has(machine, sort, i)) {
                count++;
            }
        }
        return count;
    }

    private boolean has(int machine, String sort, int i) {
        return !tokens.get(i)[machine].isEmpty() && sorts.get(i).equals(sort);
    }

    /**
     * Has a machine name an id.
     *
     * @param source where the id is found again: the position of a parameter of the event
     * @param machines how many there are
     */
    void assign(int machine, String sort, String id, String token, int source, int machines) {
        for (int i = 0; i < sorts.size(); i++) {
            if (sorts.get(i).equals(sort) && ids.get(i).equals(id)) {
                tokens.get(i)[machine] = token;
                return;
            }
        }
        String[] of = new String[machines];
        Arrays.fill(of, "");
        of[machine] = token;
        ids.add(id);
        sorts.add(sort);
        tokens.add(of);
        sources.add(source);
    }

    /** Has machines forget what they have named, one bit each. */
    void clear(long machines) {
        for (String[] of : tokens) {
            for (int machine = 0; machine < of.length; machine++) {
                if ((machines >>> machine & 1) != 0) {
                    of[machine] = "";
                }
            }
        }
    }

    /** Where the ids are found that were added, in order. */
    int[] sources() {
        return sources.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Which ids have slots now. */
    Slots slots() {
        return new Slots(sorts, tokens.stream().map(of -> List.of(of)).toList());
    }

    /** What a machine has named, for comparison. */
    Map<String, String> of(int machine) {
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < sorts.size(); i++) {
            if (!tokens.get(i)[machine].isEmpty()) {
                named.put(sorts.get(i) + " " + ids.get(i), tokens.get(i)[machine]);
            }
        }
        return named;
    }
}
