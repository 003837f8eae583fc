package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One instance that every event is about. */
final class WholeSlicing implements Slicing {

    private final Slice slice;

    WholeSlicing() {
        this(new Slice("module"));
    }

    private WholeSlicing(Slice slice) {
        this.slice = slice;
    }

    @Override
    public Slicing copy() {
        return new WholeSlicing(slice.copy());
    }

    @Override
    public List<Slice> concerned(Event event) {
        return List.of(slice);
    }

    @Override
    public Optional<String> token(Slice of, String parameter, String value) {
        return Optional.empty();
    }

    @Override
    public Collection<Slice> all() {
        return List.of(slice);
    }

    @Override
    public void settle(List<Slice> stepped) {}
}
