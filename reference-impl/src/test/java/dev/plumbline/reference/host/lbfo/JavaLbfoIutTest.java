package dev.plumbline.reference.host.lbfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ndis.lbfo.LbfoDriver;
import dev.plumbline.ndis.lbfo.NdisMiniportServices;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class JavaLbfoIutTest {

    private static final Message WORK = Message.call("WorkItem");

    private static LbfoDriver working(java.util.function.Consumer<NdisMiniportServices> work) {
        return services -> new IdleMiniport() {
            @Override
            public void workItem() {
                work.accept(services);
            }
        };
    }

    private static IutException failure(LbfoDriver driver, dev.plumbline.reference.host.Iut.Callouts callouts) {
        try (JavaLbfoIut iut = JavaLbfoIut.load("driver", driver)) {
            iut.call(WORK, callouts);
            throw new AssertionError("nothing failed");
        } catch (IutException e) {
            return e;
        }
    }

    @Test
    void whatTheDriverThrowsIsEvidence() {
        IutException failure = failure(
                working(services -> {
                    throw new IllegalArgumentException("on purpose");
                }),
                call -> Message.done());

        assertThat(failure.kind()).isEqualTo(IutException.Kind.THREW);
        assertThat(failure).hasMessageContainingAll("WorkItem", "on purpose", getClass().getSimpleName());
    }

    @Test
    void aDriverThatCannotBeLoadedIsToldSo() {
        assertThatThrownBy(() -> JavaLbfoIut.load("driver", services -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOfSatisfying(
                        IutException.class, e -> assertThat(e.kind()).isEqualTo(IutException.Kind.START));
    }

    @Test
    void aBrokenProtocolIsReportedAlsoIfTheDriverCatchesIt() {
        IutException broken = new IutException(IutException.Kind.PROTOCOL, "unknown");
        IutException failure = failure(
                working(services -> {
                    try {
                        services.transmit("a1", "p1");
                    } catch (BoundaryError e) {
                        return;
                    }
                }),
                call -> {
                    throw broken;
                });

        assertThat(failure).isSameAs(broken);
    }

    @Test
    void aDriverThatCallsWithoutEndIsStopped() {
        IutException failure = failure(
                working(services -> {
                    while (true) {
                        services.ndisMPromoteMiniport("a1");
                    }
                }),
                call -> Message.status("FAILURE"));

        assertThat(failure.kind()).isEqualTo(IutException.Kind.FLOOD);
    }

    @Test
    void whatTheEnvironmentThrowsIsNoFaultOfTheDriver() throws IutException {
        IllegalStateException fault = new IllegalStateException("of the sink");
        try (JavaLbfoIut iut = JavaLbfoIut.load("driver", working(services -> {
            services.transmit("a1", "p1");
            throw new IllegalArgumentException("later");
        }))) {
            assertThatThrownBy(() -> iut.call(WORK, call -> {
                        throw fault;
                    }))
                    .isSameAs(fault);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // what a driver that is not checked for null does
    void aStatusThatIsNullBreaksTheProtocol() {
        IutException failure = failure(
                working(services -> services.ndisMSendComplete("a1", "p1", null)),
                call -> {
                    Expected.parameter(call, "status");
                    return Message.done();
                });

        assertThat(failure.kind()).isEqualTo(IutException.Kind.PROTOCOL);
        assertThat(failure).hasMessageContainingAll("NdisMSendComplete", "status");
    }

    @Test
    void servicesWorkOnlyInsideAnEntryPoint() throws IutException {
        AtomicReference<NdisMiniportServices> kept = new AtomicReference<>();
        try (JavaLbfoIut iut = JavaLbfoIut.load("driver", working(kept::set))) {
            iut.call(WORK, call -> Message.done());
        }

        assertThatThrownBy(() -> kept.get().transmit("a1", "p1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Transmit");
    }
}
