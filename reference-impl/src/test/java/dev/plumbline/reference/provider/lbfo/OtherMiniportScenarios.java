package dev.plumbline.reference.provider.lbfo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.lbfo.LbfoDriver;
import dev.plumbline.ndis.lbfo.NdisMiniportServices;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.lbfo.JudgedRun;
import dev.plumbline.reference.host.lbfo.LbfoWorld;
import dev.plumbline.reference.provider.balancing.RoundRobin;
import dev.plumbline.spec.judge.Judgement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Drivers unlike the reference: one that uses every freedom, and one that goes wrong anywhere. */
final class OtherMiniportScenarios {

    private static final int RUNS = 1_000;
    private static final int INPUTS = 80;

    private static final List<LbfoWorld> WORLDS = List.of(
            LbfoWorld.ofIds("Team", "TEAM", "team", ""), LbfoWorld.ofIds("LEFT", "RIGHT", "left", "right"));

    /** Now and then names another adapter, or calls twice, or not at all. */
    private static final class Distorting extends PassingServices {
        private final Random random;

        Distorting(NdisMiniportServices ndis, long seed) {
            super(ndis);
            this.random = new Random(seed);
        }

        private String adapter(String meant) {
            return random.nextInt(60) == 0 ? "a" + (1 + random.nextInt(4)) : meant;
        }

        private void sometimes(Runnable call) {
            int times = random.nextInt(60);
            if (times != 0) {
                call.run();
            }
            if (times == 1) {
                call.run();
            }
        }

        @Override
        public String ndisMSetMiniportSecondary(String adapter, String primary) {
            return super.ndisMSetMiniportSecondary(adapter(adapter), adapter(primary));
        }

        @Override
        public String ndisMPromoteMiniport(String adapter) {
            return super.ndisMPromoteMiniport(adapter(adapter));
        }

        @Override
        public String ndisMRemoveMiniport(String adapter) {
            return super.ndisMRemoveMiniport(adapter(adapter));
        }

        @Override
        public void transmit(String adapter, String packet) {
            sometimes(() -> super.transmit(adapter(adapter), packet));
        }

        @Override
        public void ndisMSendComplete(String adapter, String packet, String status) {
            sometimes(() -> super.ndisMSendComplete(adapter(adapter), packet, status));
        }

        @Override
        public void ndisMIndicateReceivePacket(String adapter, String packet) {
            sometimes(() -> super.ndisMIndicateReceivePacket(adapter(adapter), packet));
        }

        @Override
        public void ndisMQueryInformationComplete(String adapter, String req, String status) {
            sometimes(() -> super.ndisMQueryInformationComplete(adapter(adapter), req, status));
        }
    }

    @Test
    void aDriverThatUsesEveryFreedomIsNeverRefused() throws IutException {
        long events = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            int number = seed;
            LbfoWorld world = WORLDS.get(seed % WORLDS.size());
            JudgedRun run = new JudgedRun(world, services -> new UnusualMiniport(services, number), seed, 30);
            List<Judgement> remarks = run.walk(INPUTS);
            assertThat(remarks).as("seed %d in %s: %s", seed, world, run.tail()).isEmpty();
            events += run.trace().size();
        }

        assertThat(events).isGreaterThan(100L * RUNS);
    }

    @Test
    void theHostKeepsItsWordWhateverTheDriverDoes() throws IutException {
        long events = 0;
        int broken = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            int number = seed;
            LbfoDriver driver = services -> number % 2 == 0
                    ? new UnusualMiniport(new Distorting(services, number), number)
                    : ReferenceLbfoMiniport.driver(Failover.HARD, new RoundRobin())
                            .driverEntry(new Distorting(services, number));
            JudgedRun run = new JudgedRun(WORLDS.get(seed % WORLDS.size()), driver, seed, 30);
            for (Judgement remark : walk(run)) {
                assertThat(remark)
                        .as("seed %d: %s", seed, run.tail())
                        .isNotInstanceOf(Judgement.HostBroke.class);
                broken += remark instanceof Judgement.Violated ? 1 : 0;
            }
            events += run.trace().size();
        }

        System.out.printf("distorted drivers: %d events, %d of %d runs broke a clause%n", events, broken, RUNS);
        assertThat(broken).as("runs in which the driver broke a clause").isPositive();
        assertThat(events).isGreaterThan(50L * RUNS);
    }

    /** A driver that finds its own books in disorder may throw. */
    private static List<Judgement> walk(JudgedRun run) {
        try {
            return run.walk(INPUTS);
        } catch (IutException e) {
            assertThat(e.kind()).isEqualTo(IutException.Kind.THREW);
            return List.of();
        }
    }
}
