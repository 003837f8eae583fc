package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventTexts;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Judges one run, event by event. An event is allowed iff every machine that takes part in it allows it, in every
 * instance that the event is about. After an event that is not allowed, the run is over for the judge.
 */
public final class Judge {

    private static final Judgement ALLOWED = new Judgement.Allowed(List.of());

    private final Product product;
    private final List<Population> populations = new ArrayList<>();
    private final Population[] byEnsemble;
    private final Marks marks;
    private final EventTexts said = new EventTexts();
    private final Proposal proposal = new Proposal();
    private Map<Finding, Situation> situations = Map.of();
    private long events;

    /** A judge of a new run. */
    public Judge(List<Machine> machines) {
        this(Product.of(machines));
        product.ensembles().forEach(ensemble -> populations.add(ensemble.cutting().population(ensemble)));
        populations.toArray(byEnsemble);
    }

    private Judge(Product product) {
        this.product = product;
        this.marks = new Marks(product.machines().size());
        this.byEnsemble = new Population[product.ensembles().size()];
    }

    /** A judge of the same run that goes on by itself; what was shown so far is not held to its credit. */
    Judge copy() {
        Judge copy = new Judge(product);
        populations.forEach(population -> copy.populations.add(population.copy()));
        copy.populations.toArray(copy.byEnsemble);
        copy.events = events;
        return copy;
    }

    /** How many instances and names are kept, but for what is in flight in bundles. */
    int kept() {
        return populations.stream().mapToInt(Population::kept).sum();
    }

    /** Where every instance of every machine is, those that are over included; equal for judges that go on alike. */
    String snapshot() {
        return instances().toString();
    }

    /**
     * Where every instance of every machine is, those that are over included, one line each: the machine, the instance, its
     * state, what its slots stand for.
     */
    public SortedSet<String> instances() {
        SortedSet<String> instances = new TreeSet<>();
        for (int number = 0; number < product.machines().size(); number++) {
            Population population = populations.get(product.ensemble(number));
            String name = product.machines().get(number).name();
            int place = product.place(number);
            population.all(place).forEach(i -> instances.add(name + " " + snapshot(population, i, place)));
            population.finished(place).forEach(i -> instances.add(name + " over " + snapshot(population, i, place)));
        }
        return instances;
    }

    private static String snapshot(Population population, Instance instance, int place) {
        Map<String, String> slots = population.named(instance, place);
        return instance.name() + " " + instance.joint().state(place) + " " + slots;
    }

    /** Judges the next event. */
    public Judgement accept(TraceLine line) {
        return accept(line.seq(), said.read(line.event()));
    }

    /**
     * Judges the next event.
     *
     * @param seq number of the event in its trace, from 1
     */
    public Judgement accept(long seq, EventTexts event) {
        events++;
        if (event.type().equals(EventTexts.QUIESCENT)) {
            return quiescent(seq, event);
        }
        Kind kind = product.kind(event);
        proposal.clear();
        for (int i = 0; i < kind.size(); i++) {
            byEnsemble[kind.ensemble(i)].propose(kind.aspect(i), event, proposal);
        }
        if (proposal.isPlain()) {
            proposal.commit(seq, event, marks);
            return ALLOWED;
        }
        Explanation explanation = new Explanation(product, populations, seq, event);
        Judgement judgement = explanation.judgement();
        situations = explanation.situations();
        if (proposal.isAllowed() != judgement instanceof Judgement.Allowed) {
            throw new IllegalStateException("explained otherwise than judged: " + event.event());
        }
        if (proposal.isAllowed()) {
            proposal.commit(seq, event, marks);
        }
        return judgement;
    }

    /**
     * Goes on after an event that {@link #accept} did not allow. Whoever forbids it judges what it is about no more; what is
     * found after that may be a consequence of it.
     *
     * @param line that event
     */
    public void release(TraceLine line) {
        EventTexts event = said.read(line.event());
        Release release = new Release(product, populations, line.seq(), event);
        if (event.type().equals(EventTexts.QUIESCENT)) {
            release.fromDebts();
            return;
        }
        release.fromEvent();
        Kind kind = product.kind(event);
        for (int i = 0; i < kind.size(); i++) {
            proposal.clear();
            byEnsemble[kind.ensemble(i)].propose(kind.aspect(i), event, proposal);
            if (proposal.isAllowed()) {
                proposal.commit(line.seq(), event, marks);
            }
        }
    }

    private Judgement quiescent(long seq, EventTexts event) {
        boolean settled = true;
        for (Population population : byEnsemble) {
            settled &= population.owing() == 0 && !population.hasForgotten();
        }
        if (settled) {
            return ALLOWED;
        }
        Debts debts = new Debts(product, populations);
        Judgement judgement = debts.judgement(seq, event.event());
        situations = debts.situations();
        return judgement;
    }

    /** Where the instances were about which the last judgement found something, by finding. */
    public Map<Finding, Situation> situations() {
        return Map.copyOf(situations);
    }

    /** Events that were judged. */
    public long events() {
        return events;
    }

    /**
     * The requirements that this run put to the test: an event of the implementation met a condition that it could have
     * broken, or an obligation arose and was met.
     */
    public SortedSet<RequirementId> exercised() {
        return product.citations().of(marks::exercised);
    }

    /** The guarantees that this run put to the test: an event of the environment met a condition that it could have broken. */
    public SortedSet<RequirementId> upheld() {
        return product.citations().of(marks::upheld);
    }

    /**
     * Where the instances are that an id names, machine by machine.
     *
     * @param id an id as events have it, such as {@code 1/1} or {@code r3}; empty for the module itself
     */
    public void at(String id, Places to) {
        for (Population population : populations) {
            Instance instance = population.find(id);
            for (int place = 0; instance != null && place < population.ensemble().machines().size(); place++) {
                int state = instance.joint().state(place);
                if (state != Joint.ABSENT) {
                    to.at(population.ensemble().number(place), state);
                }
            }
        }
    }

    /** Has a witness told of every transition of every instance from now on. */
    public void watch(Witness witness) {
        marks.watch(witness);
    }

    /** Where all instances are that are not over, machine by machine. */
    public void all(Places to) {
        for (int number = 0; number < product.machines().size(); number++) {
            int machine = number;
            int place = product.place(number);
            populations.get(product.ensemble(number)).all(place).forEach(instance -> {
                int state = instance.joint().state(place);
                if (state >= 0) {
                    to.at(machine, state);
                }
            });
        }
    }

    /** The transitions that the run took; grows with the run. */
    public Trail trail() {
        return marks.trail();
    }

    /** Per machine, the states of its graph in which an instance was. */
    public Map<String, BitSet> visited() {
        Map<String, BitSet> visited = new LinkedHashMap<>();
        for (int number = 0; number < product.machines().size(); number++) {
            visited.put(product.machines().get(number).name(), (BitSet) marks.visited(number).clone());
        }
        return visited;
    }
}
