package dev.plumbline.reference.host.lbfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ndis.lbfo.LbfoDriver;
import dev.plumbline.ndis.lbfo.NdisMiniportServices;
import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.spec.event.LbfoEvent;
import dev.plumbline.spec.judge.Judgement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A driver with threads of its own: what they call is answered within an entry point, or not at all. */
final class ForeignThreadScenarios {

    private static final LbfoWorld WORLD = LbfoWorld.ofIds("TEAM", "team");

    private final AtomicReference<NdisMiniportServices> services = new AtomicReference<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    private LbfoDriver driver(String moment, Runnable misdeed) {
        return ndis -> {
            services.set(ndis);
            return Misbehaving.driver(moment, same -> misdeed.run()).driverEntry(ndis);
        };
    }

    private <T> CompletableFuture<T> onAThread(Function<NdisMiniportServices, T> call) {
        CompletableFuture<T> result = new CompletableFuture<>();
        threads.add(Thread.ofPlatform().daemon().start(() -> {
            try {
                result.complete(call.apply(services.get()));
            } catch (IllegalStateException e) {
                result.completeExceptionally(e);
            }
        }));
        return result;
    }

    private void awaitThatAllWait() {
        while (!threads.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_call_during_an_entry_point_is_recorded_in_it() throws IutException {
        RecordedHost run = new RecordedHost(
                WORLD,
                driver("work", () -> onAThread(ndis -> ndis.ndisMPromoteMiniport("a2")).join()),
                Choices.usual());
        run.perform("initialize a1", "initialize a2");

        assertThat(run.names("work"))
                .containsExactly("WorkItem", "NdisMPromoteMiniport", "NdisMPromoteMiniportReturn", "Return");
    }

    @Test
    void the_judge_refuses_it_as_it_would_on_any_thread() throws IutException {
        JudgedRun run = new JudgedRun(
                WORLD, driver("work", () -> onAThread(ndis -> ndis.ndisMPromoteMiniport("a2")).join()), 0, 0);

        assertThat(run.perform("initialize a1", "initialize a2", "work"))
                .isNotEmpty().hasOnlyElementsOfType(Judgement.Violated.class);
    }

    @Test
    void a_call_between_entry_points_waits_for_the_next_one_which_waits_for_it() throws IutException {
        RecordedHost run = new RecordedHost(WORLD, driver("never", () -> {}), Choices.usual());
        run.perform("initialize a1", "initialize a2");
        List<CompletableFuture<String>> calls = List.of(
                onAThread(ndis -> ndis.ndisMPromoteMiniport("a2")),
                onAThread(ndis -> ndis.ndisMRemoveMiniport("a9")));
        awaitThatAllWait();

        assertThat(run.perform("link a2 down"))
                .contains(
                        new LbfoEvent.NdisMPromoteMiniportReturn("a2", "TEAM", "FAILURE"),
                        new LbfoEvent.NdisMRemoveMiniportReturn("a9", "alone:a9", "FAILURE"));
        assertThat(calls).extracting(CompletableFuture::join).containsOnly("FAILURE");
    }

    @Test
    void threads_that_call_all_the_time_leave_the_environment_in_order() throws IutException {
        RecordedHost run = new RecordedHost(
                WORLD,
                driver("work", () -> List.of(1, 2, 3, 4).stream()
                        .map(number -> onAThread(ndis -> {
                            for (int i = 0; i < 200; i++) {
                                ndis.transmit("a1", "p 9");
                                ndis.ndisMPromoteMiniport("a2");
                            }
                            return number;
                        }))
                        .toList()
                        .forEach(CompletableFuture::join)),
                Choices.usual());
        run.perform("initialize a1", "initialize a2");
        List<String> before = run.host().inputs();

        List<String> names = run.names("work");

        assertThat(names).hasSize(2 + 4 * 200 * 3).startsWith("WorkItem").endsWith("Return");
        for (int i = 0; i < names.size() - 1; i++) {
            if (names.get(i).equals("NdisMPromoteMiniport")) {
                assertThat(names.get(i + 1)).as("after event %d", i).isEqualTo("NdisMPromoteMiniportReturn");
            }
        }
        assertThat(run.host().inputs()).containsExactlyElementsOf(before);
    }

    @Test
    void who_waits_when_the_run_ends_and_who_comes_later_is_told_so() throws IutException {
        JavaLbfoIut iut = JavaLbfoIut.load("driver", driver("never", () -> {}));
        iut.call(Message.call("WorkItem"), call -> Message.done());
        CompletableFuture<String> waiting = onAThread(ndis -> ndis.ndisMPromoteMiniport("a2"));
        awaitThatAllWait();
        iut.close();

        assertThatThrownBy(waiting::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasMessageContaining("NdisMPromoteMiniport");
        assertThatThrownBy(onAThread(ndis -> ndis.ndisMRemoveMiniport("a1"))::join)
                .hasCauseInstanceOf(IllegalStateException.class);
    }
}
