package dev.plumbline.spec.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.Nesting;
import dev.plumbline.spec.event.TraceHeader;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.event.TraceText;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.RequirementId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A dialogue that is judged while it is held. */
final class Dialogue {

    private static final List<String> SWITCH = List.of("SwitchNic", "OidRequest");
    private static final List<String> BUNDLE = List.of("LbfoBundle");

    private final String role;
    private final Judge judge;
    private final Nesting nesting = new Nesting();
    private final List<Event> events = new ArrayList<>();
    private @Nullable TraceLine last;

    private Dialogue(String role, List<Machine> machines) {
        this.role = role;
        this.judge = new Judge(machines);
    }

    /** A dialogue with an extension of the switch. */
    static Dialogue withExtension() {
        return new Dialogue("switch", machines(SWITCH));
    }

    /** A dialogue with an LBFO miniport. */
    static Dialogue withMiniport() {
        return new Dialogue("lbfo", machines(BUNDLE));
    }

    /** A dialogue that is judged by those machines. */
    static Dialogue judgedBy(String role, List<Machine> machines) {
        return new Dialogue(role, machines);
    }

    static List<Machine> machines(List<String> names) {
        try {
            return Machines.builtIn(names);
        } catch (CatalogueException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The judge. */
    Judge judge() {
        return judge;
    }

    /** Says events that have to be allowed, without advice. */
    Dialogue say(Event... said) {
        return say(List.of(said));
    }

    Dialogue say(List<Event> said) {
        for (Event event : said) {
            assertThat(judgementOf(event)).as("%s", event).isEqualTo(new Judgement.Allowed(List.of()));
        }
        return this;
    }

    /** What the judge says of one more event. */
    Judgement judgementOf(Event event) {
        events.add(event);
        try {
            last = nesting.link(event, events.size());
            return judge.accept(last);
        } catch (Nesting.NestingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Goes on after the last event, which was not allowed. */
    Dialogue release() {
        judge.release(Objects.requireNonNull(last));
        return this;
    }

    /** The clauses that the implementation breaks with one more event. */
    List<String> broken(Event event) {
        Judgement judgement = judgementOf(event);
        assertThat(judgement).as("%s", event).isInstanceOf(Judgement.Violated.class);
        return clauses(((Judgement.Violated) judgement).findings());
    }

    /** The promises that the host breaks with one more event. */
    List<String> brokenByHost(Event event) {
        Judgement judgement = judgementOf(event);
        assertThat(judgement).as("%s", event).isInstanceOf(Judgement.HostBroke.class);
        return clauses(((Judgement.HostBroke) judgement).findings());
    }

    /** The clauses that findings cite, without repetition. */
    static List<String> clauses(List<Finding> findings) {
        return findings.stream()
                .flatMap(f -> f.requirements().stream())
                .map(RequirementId::value)
                .distinct()
                .toList();
    }

    /** The whole dialogue as a trace. */
    String trace() {
        return TraceText.of(TraceHeader.full("test", role, "test"), events);
    }
}
