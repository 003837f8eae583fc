package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventTexts;
import java.util.List;

/**
 * How a run goes on after an event that is not allowed: each machine that forbids it judges the instance no more that the
 * event was about, and all others go on. What is found after that may be a consequence of what was found before.
 */
final class Release {

    private final Product product;
    private final List<Population> populations;
    private final long seq;
    private final EventTexts said;

    /** @param seq number of the event in its trace */
    Release(Product product, List<Population> populations, long seq, EventTexts said) {
        this.product = product;
        this.populations = populations;
        this.seq = seq;
        this.said = said;
    }

    /** Releases whoever forbids the event. */
    void fromEvent() {
        for (Step step : new Explanation(product, populations, seq, said).refusing()) {
            release(product.machines().indexOf(step.machine()), step.instance());
        }
    }

    /** Releases whoever owes something. */
    void fromDebts() {
        for (int number = 0; number < product.machines().size(); number++) {
            Machine machine = product.machines().get(number);
            int place = product.place(number);
            for (Instance instance : populations.get(product.ensemble(number)).all(place)) {
                int state = instance.joint().state(place);
                if (state >= 0 && machine.owes(state)) {
                    release(number, instance);
                }
            }
        }
    }

    private void release(int number, Instance instance) {
        populations.get(product.ensemble(number)).release(instance, 1L << product.place(number));
    }
}
