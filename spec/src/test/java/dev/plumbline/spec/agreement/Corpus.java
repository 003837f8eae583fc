package dev.plumbline.spec.agreement;

import dev.plumbline.spec.agreement.Trace.Source;
import dev.plumbline.spec.example.Example;
import dev.plumbline.spec.example.Examples;
import dev.plumbline.spec.example.ReadingExample;
import dev.plumbline.spec.example.ReadingExamples;
import dev.plumbline.spec.example.Steps;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.model.ModuleFolder;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Readings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The traces of one machine on which judges have to agree: the committed examples, random walks, and mutants of both.
 * The same seed makes the same traces.
 */
final class Corpus {

    /** Of so many mutants one walk goes into the corpus as it is. */
    private static final int MUTANTS_PER_WALK = 4;

    /** Of so many mutants one is of an example and not of a walk. */
    private static final int MUTANTS_PER_EXAMPLE = 5;

    private final String module;
    private final TransitionGraph graph;
    private final RandomGenerator random;
    private final List<Set<String>> choices;
    private final Set<List<Object>> known = new LinkedHashSet<>();
    private final List<Trace> traces = new ArrayList<>();
    private final List<RandomWalks> walks = new ArrayList<>();

    private Corpus(String module, long seed) throws CatalogueException, IOException {
        this.module = module;
        this.graph = graph(module);
        this.random = new SplittableRandom(seed ^ module.hashCode());
        this.choices = new ArrayList<>(ReadingChoices.of(ModuleFolder.text(module, module + ".tla"), graph.guards()));
    }

    /**
     * The traces of a module.
     *
     * @param mutants how many of them are mutants
     */
    static MachineCorpus of(String module, int mutants, long seed) throws CatalogueException, IOException {
        Corpus corpus = new Corpus(module, seed);
        corpus.addExamples();
        corpus.addMutants(mutants);
        return new MachineCorpus(module, corpus.choices, corpus.traces);
    }

    /** How many mutants each module gets: small graphs get fewer, by the logarithm of their transitions. */
    static Map<String, Integer> quotas(List<String> modules, int mutants) throws CatalogueException, IOException {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String module : modules) {
            weights.put(module, Math.log(2.0 + graph(module).transitions()));
        }
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Integer> quotas = new LinkedHashMap<>();
        weights.forEach((module, weight) -> quotas.put(module, (int) Math.ceil(mutants * weight / sum)));
        return quotas;
    }

    private static TransitionGraph graph(String module) throws CatalogueException, IOException {
        return Machines.builtIn(List.of(module), Set.of()).getFirst().graph();
    }

    private void addExamples() throws CatalogueException {
        Steps labels = new Steps(graph);
        for (Example example : Examples.builtIn(module).examples()) {
            int choice = choice(example.readings());
            add(new Trace(Source.EXAMPLE, choice, labels.numbers(example.conforming())));
            add(new Trace(Source.EXAMPLE, choice, labels.numbers(example.violating())));
        }
        for (ReadingExample example : ReadingExamples.builtIn(module).traces()) {
            List<String> values = new ArrayList<>(example.refused());
            values.add(example.allowed());
            for (String value : values) {
                List<String> chosen = new ArrayList<>(example.others());
                chosen.add(example.parameter() + "=" + value);
                add(new Trace(Source.READING, choice(chosen), labels.numbers(example.steps())));
            }
        }
    }

    /** The number of the defaults with other readings of single parameters; a new one where it is needed. */
    private int choice(List<String> chosen) throws CatalogueException {
        Set<String> readings = Readings.with(chosen);
        if (choices.size() > 1 && !choices.contains(readings)) {
            choices.add(readings);
        }
        return Math.max(0, choices.indexOf(readings));
    }

    private void addMutants(int count) throws CatalogueException, IOException {
        Ways ways = new Ways(graph);
        for (Set<String> readings : choices) {
            Machine machine = Machines.builtIn(List.of(module), readings).getFirst();
            walks.add(new RandomWalks(machine, ways, random));
        }
        List<Trace> examples = List.copyOf(traces);
        Mutations mutations = new Mutations(graph, random);
        for (int added = 0; added < count; ) {
            Trace base = base(examples);
            if (base.source() == Source.WALK && random.nextInt(MUTANTS_PER_WALK) == 0) {
                add(base);
            }
            List<Integer> mutant = mutations.of(base.steps());
            if (!mutant.equals(base.steps()) && add(new Trace(Source.MUTANT, base.choice(), mutant))) {
                added++;
            }
        }
    }

    private Trace base(List<Trace> examples) {
        if (!examples.isEmpty() && random.nextInt(MUTANTS_PER_EXAMPLE) == 0) {
            return examples.get(random.nextInt(examples.size()));
        }
        int choice = random.nextInt(choices.size());
        return new Trace(Source.WALK, choice, walks.get(choice).next());
    }

    private boolean add(Trace trace) {
        boolean isNew = !trace.steps().isEmpty() && known.add(List.of(trace.choice(), trace.steps()));
        if (isNew) {
            traces.add(trace);
        }
        return isNew;
    }
}
