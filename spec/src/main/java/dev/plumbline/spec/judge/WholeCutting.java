package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventType;
import java.util.Optional;

/** One instance that every event is about. */
record WholeCutting() implements Cutting {

    @Override
    public int[] keys(EventType type) {
        return new int[0];
    }

    @Override
    public Optional<String> sort(String parameter) {
        return Optional.empty();
    }

    @Override
    public boolean isDropped(Machine machine, int state, int base) {
        return false;
    }

    @Override
    public Population population(Ensemble ensemble) {
        return new WholePopulation(ensemble);
    }
}
