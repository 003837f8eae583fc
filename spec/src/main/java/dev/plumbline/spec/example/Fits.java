package dev.plumbline.spec.example;

import dev.plumbline.spec.example.Nester.Manner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which steps fit into which surroundings; both by number, found once. */
final class Fits {

    /** The step does not fit. */
    static final int MISFIT = -1;

    private static final int UNKNOWN = -2;

    private final Nester nester;
    private final int labels;
    private final Map<Surroundings, Integer> numbers = new HashMap<>();
    private final List<Surroundings> surroundings = new ArrayList<>();
    private final List<int[]> fits = new ArrayList<>();

    Fits(Nester nester, int labels) {
        this.nester = nester;
        this.labels = labels;
    }

    int number(Surroundings of) {
        return numbers.computeIfAbsent(of, _ -> {
            surroundings.add(of);
            int[] row = new int[labels];
            Arrays.fill(row, UNKNOWN);
            fits.add(row);
            return surroundings.size() - 1;
        });
    }

    Surroundings of(int number) {
        return surroundings.get(number);
    }

    /** The surroundings after a label, or {@link #MISFIT}. */
    int after(int number, int label) {
        int[] row = fits.get(number);
        if (row[label] == UNKNOWN) {
            row[label] = nester.move(surroundings.get(number), label, Manner.EXACT)
                    .map(move -> number(move.after()))
                    .orElse(MISFIT);
        }
        return row[label];
    }

    /** Whether a label fits if it may answer the call of something else. */
    boolean fitsAstray(int number, int label) {
        return nester.move(surroundings.get(number), label, Manner.ASTRAY).isPresent();
    }

    /** Whether all open calls can return without a step. */
    boolean canClose(int number) {
        return nester.canClose(surroundings.get(number));
    }
}
