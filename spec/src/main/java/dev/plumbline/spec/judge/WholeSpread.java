package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.graph.Label;
import java.util.List;
import java.util.Set;

/** One instance that every event is about. */
record WholeSpread() implements Spread {

    private static final String MODULE = "module";

    @Override
    public List<Target> targets(Event event) {
        return List.of(new Target(MODULE, EVERYBODY));
    }

    @Override
    public boolean isAboutAnItem(Label label) {
        return false;
    }

    @Override
    public Set<String> keys(EventType type) {
        return Set.of();
    }

    @Override
    public Naming naming(String family, String item) {
        return (slots, _, value) -> List.of(new Naming.Name(value, slots));
    }

    @Override
    public String name(String family, String item) {
        return MODULE;
    }
}
