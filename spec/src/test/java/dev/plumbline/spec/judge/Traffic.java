package dev.plumbline.spec.judge;

import static dev.plumbline.spec.judge.Extension.dereferenced;
import static dev.plumbline.spec.judge.Extension.inWorkItem;
import static dev.plumbline.spec.judge.Extension.life;
import static dev.plumbline.spec.judge.Extension.quiescent;
import static dev.plumbline.spec.judge.Extension.referenced;
import static dev.plumbline.spec.judge.Extension.team;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.judge.Extension.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Runs of an extension that conform: a team of connections, requests in flight side by side, and references held. */
final class Traffic {

    private final Random random;
    private final List<Event> events = new ArrayList<>();
    private final List<Request> pending = new ArrayList<>();
    private final List<String> held = new ArrayList<>();
    private final int members;
    private int requests;

    private Traffic(Random random, int members) {
        this.random = random;
        this.members = members;
    }

    /** A run of some moves with a team of some members, up to quiescence. */
    static List<Event> of(Random random, int members, int moves) {
        Traffic traffic = new Traffic(random, members);
        String[] indexes = new String[members + 1];
        for (int i = 0; i <= members; i++) {
            indexes[i] = Integer.toString(i);
        }
        traffic.events.addAll(team("1", indexes));
        for (int i = 0; i < moves; i++) {
            traffic.move();
        }
        traffic.end();
        return traffic.events;
    }

    private void move() {
        switch (random.nextInt(5)) {
            case 0 -> events.addAll(request().forwarded("SUCCESS"));
            case 1 -> {
                Request request = request();
                events.addAll(request.pended());
                pending.add(request);
            }
            case 2 -> complete();
            case 3 -> {
                String nic = "1/" + (1 + random.nextInt(members));
                if (held.stream().filter(nic::equals).count() < 3) {
                    events.addAll(inWorkItem(referenced(nic)));
                    held.add(nic);
                }
            }
            default -> giveBack();
        }
    }

    private Request request() {
        return new Request("r" + ++requests, "OID_GEN_STATISTICS", "0/0");
    }

    private void complete() {
        if (!pending.isEmpty()) {
            Request request = pending.remove(random.nextInt(pending.size()));
            events.addAll(List.of(
                    request.comesBack("SUCCESS"),
                    request.freed(),
                    request.completes("SUCCESS"),
                    new Event.Return("FilterOidRequestComplete")));
        }
    }

    private void giveBack() {
        if (!held.isEmpty()) {
            events.addAll(inWorkItem(List.of(dereferenced(held.remove(random.nextInt(held.size()))))));
        }
    }

    private void end() {
        while (!pending.isEmpty()) {
            complete();
        }
        for (int i = members; i >= 1; i--) {
            events.addAll(life("NIC_DISCONNECT", "1/" + i));
        }
        while (!held.isEmpty()) {
            giveBack();
        }
        for (int i = members; i >= 1; i--) {
            events.addAll(life("NIC_DELETE", "1/" + i));
        }
        events.add(quiescent());
    }
}
