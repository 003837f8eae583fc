package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventTexts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One instance that every event is about. */
final class WholePopulation extends Population {

    private final Instance whole;

    WholePopulation(Ensemble ensemble) {
        this(ensemble, new Instance("module", "", ensemble.machines().size(), ensemble.beginning()));
    }

    private WholePopulation(Ensemble ensemble, Instance whole) {
        super(ensemble);
        this.whole = new Group("", whole).base();
    }

    @Override
    Population copy() {
        WholePopulation copy = new WholePopulation(ensemble(), whole.copy());
        copy.resume(this);
        return copy;
    }

    @Override
    int kept() {
        return 1;
    }

    @Override
    void propose(Aspect aspect, EventTexts said, Proposal to) {
        to.add(this, whole, step(whole, aspect, said, 0, Mode.BASE, null, null));
    }

    @Override
    List<Instance> concerned(int machine, Part part, EventTexts said) {
        return List.of(whole);
    }

    @Override
    Tokens tokens(Instance instance, int machine, EventTexts said, IdSlots naming) {
        return (_, _) -> Optional.empty();
    }

    @Override
    @Nullable Instance find(String key) {
        return key.isEmpty() ? whole : null;
    }

    @Override
    List<Instance> all(int machine) {
        return List.of(whole);
    }

    @Override
    void settle(Instance instance, Transition transition, Joint from) {}
}
