package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventType;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One instance per port, and one more per connection on it with an index above 0. Events of the port and of its
 * connection 0 go to all instances of the port; those of another connection to its own. Events of a type that names no
 * address, such as a turn of a work item, go to all instances there are.
 */
record AddressCutting() implements Cutting {

    private static final Set<String> ADDRESSES = Set.of("target", "source", "destination", "nic", "port");

    @Override
    public int[] keys(EventType type) {
        return IntStream.range(0, type.parameters().size())
                .filter(i -> ADDRESSES.contains(type.parameters().get(i)))
                .toArray();
    }

    @Override
    public Optional<String> sort(String parameter) {
        return ADDRESSES.contains(parameter) ? Optional.of("address") : Optional.empty();
    }

    /** A connection that equals its port needs no instance of its own. */
    @Override
    public boolean isDropped(Machine machine, int state, int base) {
        return state == base;
    }

    @Override
    public Population population(Ensemble ensemble) {
        return new AddressPopulation(ensemble);
    }
}
