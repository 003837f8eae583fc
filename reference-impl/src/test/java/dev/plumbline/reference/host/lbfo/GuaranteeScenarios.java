package dev.plumbline.reference.host.lbfo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.lbfo.LbfoDriver;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.provider.balancing.RoundRobin;
import dev.plumbline.reference.provider.lbfo.Failover;
import dev.plumbline.reference.provider.lbfo.ReferenceLbfoMiniport;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.LbfoEvent;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.Level;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the walks put to the test: every clause of the driver, and every guarantee of the environment. */
final class GuaranteeScenarios {

    private static final int RUNS = 200;
    private static final int INPUTS = 60;
    private static final LbfoWorld WORLD = LbfoWorld.ofIds("Team", "TEAM", "team", "");

    private final SortedSet<String> exercised = new TreeSet<>();
    private final SortedSet<String> met = new TreeSet<>();

    private void walk(Failover failover) throws IutException {
        LbfoDriver driver = ReferenceLbfoMiniport.driver(failover, new RoundRobin());
        for (int seed = 0; seed < RUNS; seed++) {
            JudgedRun run = new JudgedRun(WORLD, driver, seed, seed % 3 * 30);
            assertThat(run.walk(INPUTS)).as("seed %d: %s", seed, run.tail()).isEmpty();
            run.exercised().forEach(id -> exercised.add(id.value()));
            run.trace().stream().map(TraceLine::event).forEach(this::meet);
        }
    }

    /** The rows that guard an event of the environment, with what it is about. */
    private void meet(Event event) {
        labels(label -> label.by() == Event.Actor.ENVIRONMENT && label.action().equals(event.name()))
                .filter(guarded -> fits(event, guarded.label()))
                .forEach(guarded -> met.addAll(guarded.rows()));
    }

    private record Guarded(Label label, List<String> rows) {}

    private static Stream<Guarded> labels(Predicate<Label> which) {
        return JudgedRun.profile().stream().flatMap(machine -> machine.graph().labels().stream()
                .filter(which)
                .map(label -> new Guarded(label, rows(machine, label))));
    }

    private static List<String> rows(Machine machine, Label label) {
        return Stream.concat(label.guards().stream(), label.beside().stream())
                .map(number -> machine.graph().guards().get(number))
                .filter(guard -> guard.kind() == Guard.Kind.REQUIREMENT || guard.kind() == Guard.Kind.PERMISSION)
                .filter(guard -> guard.discriminating() && guard.when().isEmpty())
                .flatMap(guard -> guard.cites().stream())
                .toList();
    }

    /** Whose a request is decides whether NDIS promises anything about it. */
    private static boolean fits(Event event, Label label) {
        String origin = switch (event) {
            case LbfoEvent.MiniportQueryInformation query -> query.origin();
            case LbfoEvent.MiniportSetInformation set -> set.origin();
            default -> null;
        };
        int at = label.parameters().indexOf("origin");
        return at < 0 || origin == null || label.values().get(at).equals("protocol") == origin.equals("protocol");
    }

    @Test
    void every_clause_of_the_driver_is_put_to_the_test_where_a_failed_primary_is_removed() throws Exception {
        walk(Failover.HARD);

        assertThat(exercised).containsAll(clausesOfTheDriver());
        System.out.printf("walks exercise %d rows: %s%n", exercised.size(), exercised);
    }

    /** A driver that never gives an adapter up makes no use of LBFO-38, and nothing in the environment can make it. */
    @Test
    void a_driver_with_soft_failover_leaves_out_the_removal_alone() throws Exception {
        walk(Failover.SOFT);

        List<String> left = new ArrayList<>(clausesOfTheDriver());
        left.removeAll(exercised);
        assertThat(left).containsExactly("LBFO-38");
    }

    @Test
    void every_guarantee_that_guards_an_event_is_met() throws Exception {
        walk(Failover.HARD);
        Catalogue catalogue = Catalogue.builtIn();
        List<String> guarantees = labels(label -> label.by() == Event.Actor.ENVIRONMENT)
                .flatMap(guarded -> guarded.rows().stream())
                .filter(row -> catalogue
                        .find(new RequirementId(row))
                        .filter(found -> found.level() == Level.GUARANTEE)
                        .isPresent())
                .distinct()
                .toList();

        assertThat(guarantees).isNotEmpty();
        assertThat(met).containsAll(guarantees);
        System.out.printf("walks meet the guarantees %s%n", new TreeSet<>(guarantees));
    }

    private static SortedSet<String> clausesOfTheDriver() {
        return labels(label -> label.by() == Event.Actor.IUT)
                .flatMap(guarded -> guarded.rows().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
