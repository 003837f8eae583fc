package dev.plumbline.conformance.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.host.Host;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Places;
import dev.plumbline.spec.judge.Trail;
import dev.plumbline.spec.judge.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** An exploration runs every sequence once, but for orders that make no difference. */
final class ExplorationTest {

    /** Two inputs that are always possible; a question with two answers at each, if wanted. */
    private static final class TwoInputs implements Host, View {

        private final List<String> given = new ArrayList<>();
        private final boolean orderMatters;

        TwoInputs(boolean orderMatters) {
            this.orderMatters = orderMatters;
        }

        @Override
        public List<String> inputs() {
            return List.of("up 1/1", "up 2/1");
        }

        @Override
        public void perform(String input) {
            given.add(input);
        }

        @Override
        public boolean owesNothing() {
            return true;
        }

        @Override
        public Optional<String> towardsTheEnd() {
            return Optional.empty();
        }

        @Override
        public void all(Places to) {}

        @Override
        public SortedSet<String> instances() {
            return new TreeSet<>(List.of(orderMatters ? given.toString() : given.stream().sorted().toList().toString()));
        }

        @Override
        public List<Machine> machines() {
            return List.of();
        }

        @Override
        public List<TraceLine> trace() {
            return List.of();
        }

        @Override
        public Trail trail() {
            return Trail.none();
        }

        @Override
        public void watch(Witness witness) {}

        @Override
        public void at(String id, Places to) {}
    }

    private static List<List<String>> sequences(Exploration exploration, boolean asks, boolean orderMatters) {
        List<List<String>> all = new ArrayList<>();
        for (Optional<Planner> run = exploration.next(); run.isPresent(); run = exploration.next()) {
            TwoInputs host = new TwoInputs(orderMatters);
            List<String> said = new ArrayList<>();
            run.get().begins(host);
            for (Optional<String> input = run.get().next(host); input.isPresent(); input = run.get().next(host)) {
                host.perform(input.get());
                said.add(input.get() + (asks ? run.get().choose("q", List.of("", " no")) : ""));
            }
            all.add(said);
        }
        return all;
    }

    private static Exploration exploration(int depth, int unusual) {
        return new Exploration(Opening.ATTACHED, depth, unusual);
    }

    @Test
    void everySequenceUpToTheDepthIsRunOnce() {
        List<List<String>> all = sequences(exploration(2, 0), false, true);
        assertThat(all).doesNotHaveDuplicates().hasSize(1 + 2 + 4).contains(List.of()).contains(List.of("up 2/1", "up 1/1"));
    }

    @Test
    void everyAnswerIsGivenAsLongAsUnusualOnesAreAllowed() {
        assertThat(sequences(exploration(2, 0), true, true)).hasSize(1 + 2 + 4);
        assertThat(sequences(exploration(2, 1), true, true)).doesNotHaveDuplicates().hasSize(1 + 2 * 2 + 4 * 3);
        assertThat(sequences(exploration(2, 2), true, true)).doesNotHaveDuplicates().hasSize(1 + 2 * 2 + 4 * 4);
    }

    @Test
    void ofTwoOrdersThatLeadToTheSamePlaceOneIsFollowed() {
        Exploration exploration = exploration(3, 0);
        List<List<String>> all = sequences(exploration, false, false);
        assertThat(exploration.pruned()).isOne();
        assertThat(exploration.isOver()).isTrue();
        assertThat(exploration.runs()).isEqualTo(all.size()).isEqualTo(1 + 2 + 4 + 6);
        assertThat(all)
                .contains(List.of("up 2/1", "up 1/1"))
                .noneMatch(said -> said.size() == 3 && said.subList(0, 2).equals(List.of("up 2/1", "up 1/1")));
    }

    @Test
    void ordersThatLeadElsewhereAreBothFollowed() {
        Exploration exploration = exploration(3, 0);
        assertThat(sequences(exploration, false, true)).hasSize(1 + 2 + 4 + 8);
        assertThat(exploration.pruned()).isZero();
    }
}
