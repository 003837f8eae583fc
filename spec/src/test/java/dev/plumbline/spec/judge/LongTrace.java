package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.Nesting;
import dev.plumbline.spec.event.TraceHeader;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.event.TraceWriter;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Profile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A conforming run of any length: ports come and go with their connections, requests and packets pass, many of them at
 * the same time. The same seed gives the same run.
 */
final class LongTrace {

    private static final List<String> PORTS = List.of("1", "2", "3", "4");
    private static final List<String> INDEXES = List.of("0", "1", "2");
    private static final int WALKS = 150;
    private static final int IN_FLIGHT = 64;
    private static final long TICK = 1_000;

    private record Pending(Episode episode, int part, String port) {}

    private final Random random;
    private final List<Episode> requests;
    private final List<Episode> packets;
    private final Consumer<Event> out;
    private final List<Pending> pending = new ArrayList<>();
    private final Set<String> busy = new HashSet<>();
    private final Judge judge;
    private long said;
    private long episodes;

    private LongTrace(List<Machine> machines, long seed, Consumer<Event> out) {
        this.random = new Random(seed);
        this.judge = new Judge(machines);
        Episodes episodes = new Episodes(machines);
        this.requests = episodes.requests();
        this.packets = episodes.packets(random, WALKS);
        this.out = out;
    }

    /** Says at least that many events, and ends with everything taken down. */
    static void say(List<Machine> machines, long seed, long events, Consumer<Event> out) {
        new LongTrace(machines, seed, out).say(events);
    }

    /**
     * Writes a trace of the default switch profile.
     *
     * @param args number of events, seed, file
     */
    public static void main(String[] args) throws IOException, CatalogueException {
        List<Machine> machines = Machines.of(Profile.builtIn(Profile.DEFAULT.getFirst()));
        try (Writer file = Files.newBufferedWriter(Path.of(args[2]))) {
            write(machines, Long.parseLong(args[1]), Long.parseLong(args[0]), file);
        }
    }

    /** Writes a trace. */
    static void write(List<Machine> machines, long seed, long events, Writer to) throws IOException {
        Writer buffered = new BufferedWriter(to, 1 << 16);
        TraceWriter writer = new TraceWriter(buffered, TraceHeader.full("long trace", "switch", "seed " + seed));
        Nesting nesting = new Nesting();
        long[] time = new long[1];
        say(machines, seed, events, event -> {
            try {
                writer.write(nesting.link(event, time[0] += TICK));
            } catch (IOException | Nesting.NestingException e) {
                throw new IllegalStateException(e);
            }
        });
        writer.finish();
    }

    private void say(long events) {
        PORTS.forEach(this::bringUp);
        while (said < events) {
            int choice = random.nextInt(100);
            if (!pending.isEmpty() && (choice < 45 || pending.size() >= IN_FLIGHT)) {
                goOn(random.nextInt(pending.size()));
            } else if (choice < 70) {
                begin(packets, true);
            } else if (choice < 98) {
                begin(requests, false);
            } else {
                restart();
            }
        }
        while (!pending.isEmpty()) {
            goOn(0);
        }
        PORTS.forEach(this::takeDown);
        tell(List.of(new Event.Quiescent()));
    }

    private void begin(List<Episode> among, boolean packet) {
        String port = PORTS.get(random.nextInt(PORTS.size()));
        Episode episode = among.get(random.nextInt(among.size()));
        if (!packet && busy.contains(port)) {
            return;
        }
        String first = String.valueOf(1 + random.nextInt(2));
        Episode moved = episode.at(port, first, first.equals("1") ? "2" : "1", ++episodes);
        pending.add(new Pending(moved, 0, port));
        if (episode.exclusive()) {
            busy.add(port);
        }
        goOn(pending.size() - 1);
    }

    private void goOn(int which) {
        Pending next = pending.remove(which);
        tell(next.episode.parts().get(next.part));
        if (next.part + 1 < next.episode.parts().size()) {
            pending.add(new Pending(next.episode, next.part + 1, next.port));
        } else if (next.episode.exclusive()) {
            busy.remove(next.port);
        }
    }

    /** A port or a connection goes and comes back. */
    private void restart() {
        String port = PORTS.get(random.nextInt(PORTS.size()));
        if (busy.contains(port)) {
            return;
        }
        if (random.nextInt(4) == 0) {
            takeDown(port);
            bringUp(port);
        } else {
            String connection = port + "/" + (1 + random.nextInt(2));
            List.of("NIC_DISCONNECT", "NIC_DELETE", "NIC_CREATE", "NIC_CONNECT").forEach(name -> life(name, connection));
        }
    }

    private void bringUp(String port) {
        life("PORT_CREATE", port);
        for (String index : INDEXES) {
            life("NIC_CREATE", port + "/" + index);
            life("NIC_CONNECT", port + "/" + index);
        }
    }

    private void takeDown(String port) {
        for (String index : INDEXES.reversed()) {
            life("NIC_DISCONNECT", port + "/" + index);
            life("NIC_DELETE", port + "/" + index);
        }
        life("PORT_TEARDOWN", port);
        life("PORT_DELETE", port);
    }

    private void life(String name, String target) {
        tell(new Extension.Request("l" + ++episodes, "OID_SWITCH_" + name, target).forwarded("SUCCESS"));
    }

    private void tell(List<Event> events) {
        for (Event event : events) {
            Judgement judgement = judge.accept(new TraceLine(++said, 0, 0, 0, event));
            if (!judgement.equals(new Judgement.Allowed(List.of()))) {
                throw new IllegalStateException("event " + said + ": " + judgement);
            }
            out.accept(event);
        }
    }
}
