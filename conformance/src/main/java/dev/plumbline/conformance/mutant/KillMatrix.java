package dev.plumbline.conformance.mutant;

import dev.plumbline.conformance.session.KitFault;
import dev.plumbline.reports.matrix.Cheapest;
import dev.plumbline.reports.matrix.MatrixReport;
import dev.plumbline.reports.matrix.MatrixRow;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Profile;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Mutants by planners: which planner kills which mutant, and under which clause. A kill counts where a finding cites
 * the clause that the mutant breaks. The same seed gives the same matrix, whatever the number of threads.
 */
public final class KillMatrix {

    private final List<MatrixPlanner> planners;
    private final MatrixBudget budget;
    private final long seed;
    private final LongAccumulator slowest = new LongAccumulator(Math::max, 0);

    /** @param seed where all random choices come from */
    public KillMatrix(MatrixBudget budget, long seed) {
        this.budget = budget;
        this.seed = seed;
        this.planners = budget.thorough() ? MatrixPlanner.all() : List.copyOf(MatrixPlanner.WALKS);
    }

    /**
     * Sets every planner on every mutant.
     *
     * @param threads how many mutants are hunted at a time, from 1
     * @param each is told every row, in the order of the mutants
     * @throws CatalogueException if the profile of a mutant cannot be read
     * @throws IOException if the machines of a profile cannot be read
     */
    public MatrixReport of(List<Mutant> mutants, int threads, Consumer<MatrixRow> each)
            throws CatalogueException, IOException, InterruptedException {
        List<Callable<MatrixRow>> hunts = new ArrayList<>();
        for (Mutant mutant : mutants) {
            Profile profile = Profile.builtIn(mutant.profile());
            Hunter hunter = new Hunter(mutant, profile, Machines.of(profile), budget);
            hunts.add(() -> row(mutant, hunter));
        }
        List<MatrixRow> rows = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<MatrixRow>> running = hunts.stream().map(pool::submit).toList();
            for (Future<MatrixRow> hunt : running) {
                rows.add(hunt.get());
                each.accept(rows.getLast());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return new MatrixReport(
                budget.name(), seed, planners.stream().map(MatrixPlanner::title).toList(), rows);
    }

    private MatrixRow row(Mutant mutant, Hunter hunter) {
        List<Column> columns = planners.stream()
                .map(planner -> new Column(planner.title()))
                .toList();
        String fault = "";
        try {
            hunt(hunter, columns);
        } catch (KitFault e) {
            fault = "the environment broke a promise: " + e.getMessage();
        }
        Breaks breaks = mutant.breaks();
        return new MatrixRow(
                mutant.name(),
                mutant.profile(),
                breaks.value(),
                List.of(breaks.also()),
                breaks.defect(),
                hunter.hasKilled(),
                columns.stream().map(Column::cell).toList(),
                budget.thorough() ? cheapest(hunter) : null,
                hunter.sightings().otherwise(),
                hunter.hasKilled() ? "" : fault.isEmpty() ? hunter.sightings().explanation() : fault);
    }

    private @Nullable Cheapest cheapest(Hunter hunter) {
        long began = System.nanoTime();
        Cheapest found = hunter.cheapest().orElse(null);
        slowest.accumulate(System.nanoTime() - began);
        return found;
    }

    /** How long it took at most to shrink a kill; zero before anything was shrunk. */
    public Duration slowestShrinking() {
        return Duration.ofNanos(slowest.get());
    }

    private void hunt(Hunter hunter, List<Column> columns) {
        for (int round = 0; round < budget.rounds(); round++) {
            for (int i = 0; i < columns.size(); i++) {
                if (!budget.thorough() && hunter.hasKilled()) {
                    return;
                }
                hunter.hunt(planners.get(i), round, seed * 31 + i, columns.get(i));
            }
        }
    }
}
