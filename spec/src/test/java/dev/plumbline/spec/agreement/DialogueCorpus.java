package dev.plumbline.spec.agreement;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.Nesting;
import dev.plumbline.spec.event.Nesting.NestingException;
import dev.plumbline.spec.example.SaidTraces;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.requirement.CatalogueException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Dialogues of some machines: the examples of its modules as events, random walks of single machines,
 * blends of several that all machines allow, about different items, and mutants of all. The same seed makes the same
 * dialogues.
 */
final class DialogueCorpus {

    private static final int WALKS_PER_MACHINE = 2;
    private static final int LONGEST_WALK = 20;
    private static final int MOST_AT_ONCE = 3;

    private final RandomGenerator random;
    private final List<Machine> machines;
    private final Set<List<Event>> dialogues = new LinkedHashSet<>();

    private DialogueCorpus(List<Machine> machines, long seed) {
        this.random = new SplittableRandom(seed);
        this.machines = machines;
    }

    /**
     * Dialogues of some machines.
     *
     * @param machines the machines, with readings in force
     * @param readings those readings
     * @param blends how many blends
     * @param mutants how many mutants
     */
    static Dialogues of(List<Machine> machines, Set<String> readings, int blends, int mutants, long seed)
            throws CatalogueException {
        DialogueCorpus corpus = new DialogueCorpus(machines, seed);
        for (Machine machine : machines) {
            corpus.addPlain(new SaidTraces(machine.graph(), readings));
        }
        corpus.addBlends(blends);
        corpus.addMutants(mutants);
        return new Dialogues(machines, readings, List.copyOf(corpus.dialogues));
    }

    private void addPlain(SaidTraces said) throws CatalogueException {
        dialogues.addAll(said.examples());
        for (int i = 0; i < WALKS_PER_MACHINE; i++) {
            said.walk(random, random.nextInt(1, LONGEST_WALK + 1)).ifPresent(dialogues::add);
        }
    }

    private void addBlends(int count) {
        List<List<Event>> allowed = dialogues.stream()
                .filter(dialogue -> DialogueJudges.graph(machines, dialogue).isAllowed())
                .toList();
        for (int i = 0; i < count; i++) {
            dialogues.add(blend(allowed));
        }
    }

    private void addMutants(int count) {
        List<List<Event>> sources = List.copyOf(dialogues);
        DialogueMutations mutations = new DialogueMutations(sources, random);
        while (dialogues.size() < sources.size() + count) {
            List<Event> mutant = mutations.of(sources.get(random.nextInt(sources.size())));
            if (!mutant.isEmpty()) {
                dialogues.add(mutant);
            }
        }
    }

    /** Two or three dialogues about different items, their outermost calls in any order. */
    private List<Event> blend(List<List<Event>> among) {
        List<List<List<Event>>> parts = new ArrayList<>();
        int together = random.nextInt(2, MOST_AT_ONCE + 1);
        for (int number = 1; number <= together; number++) {
            int port = number;
            List<Event> one = among.get(random.nextInt(among.size())).stream()
                    .filter(event -> !(event instanceof Event.Quiescent))
                    .map(event -> EventEdits.elsewhere(event, port))
                    .toList();
            parts.add(outermost(one));
        }
        List<Event> blend = new ArrayList<>();
        parts.removeIf(List::isEmpty);
        while (!parts.isEmpty()) {
            blend.addAll(parts.get(random.nextInt(parts.size())).removeFirst());
            parts.removeIf(List::isEmpty);
        }
        blend.add(new Event.Quiescent());
        return blend;
    }

    /** The outermost calls of a dialogue, each with what happens in it. */
    private static List<List<Event>> outermost(List<Event> dialogue) {
        Nesting nesting = new Nesting();
        List<List<Event>> calls = new ArrayList<>();
        List<Event> call = new ArrayList<>();
        for (Event event : dialogue) {
            call.add(event);
            try {
                nesting.link(event, 0);
            } catch (NestingException e) {
                throw new IllegalStateException(dialogue.toString(), e);
            }
            if (nesting.depth() == 0) {
                calls.add(call);
                call = new ArrayList<>();
            }
        }
        return calls;
    }
}
