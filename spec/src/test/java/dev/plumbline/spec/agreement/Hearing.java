package dev.plumbline.spec.agreement;

import dev.plumbline.spec.example.ExampleTraces;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.model.ModuleFolder;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Profile;
import dev.plumbline.spec.requirement.Readings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Brings the traces of all machines before three judges, and dialogues of profiles before two of them. */
final class Hearing {

    /** The profiles, with all options that add machines. */
    private static final List<String> PROFILES = List.of("switch-team-6.40+module+mux", "lbfo+ndis6");

    private static final long SEED = 20_261_122;
    private static final int BLENDS = 1000;
    private static final int MUTANTS_OF_DIALOGUES = 2000;
    private static final int THREADS = 2;

    /** Time for TLC to start, and then for each trace; far more than it needs. */
    private static final long SECONDS = 300;
    private static final long TRACES_PER_SECOND = 100;

    /**
     * What was said.
     *
     * @param machines of traces, by machine
     * @param dialogues of dialogues, by profile
     */
    record Report(List<Opinions> machines, List<DialogueOpinions> dialogues) {}

    private final Path folder;
    private final Map<String, TransitionGraph> graphs = new LinkedHashMap<>();
    private final List<MachineCorpus> corpora = new ArrayList<>();
    private final Map<String, Dialogues> dialogues = new LinkedHashMap<>();

    private Hearing(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the corpus and asks the judges.
     *
     * @param mutants how many mutants of traces
     * @param folder an empty folder
     */
    static Report of(int mutants, Path folder) throws Exception {
        Hearing hearing = new Hearing(folder);
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            hearing.prepare(mutants, pool);
            return hearing.ask(pool);
        }
    }

    /** The modules that the judge runs. */
    static List<String> modules() throws CatalogueException, IOException {
        List<String> modules = new ArrayList<>();
        for (String module : ModuleFolder.names()) {
            if (ExampleTraces.isJudged(module)) {
                modules.add(module);
            }
        }
        return modules;
    }

    private void prepare(int mutants, ExecutorService pool) throws Exception {
        List<String> modules = modules();
        for (String module : modules) {
            graphs.put(module, Machines.builtIn(List.of(module), Set.of()).getFirst().graph());
        }
        Map<String, Integer> quotas = Corpus.quotas(modules, mutants);
        List<Callable<MachineCorpus>> tasks = new ArrayList<>();
        for (String module : modules) {
            int quota = quotas.getOrDefault(module, 0);
            tasks.add(() -> Corpus.of(module, quota, SEED));
        }
        corpora.addAll(all(pool, tasks));
        List<Callable<Dialogues>> said = new ArrayList<>();
        for (String selection : PROFILES) {
            Profile profile = Profile.builtIn(selection);
            List<Machine> machines = Machines.of(profile);
            Set<String> readings = Readings.of(profile);
            said.add(() -> DialogueCorpus.of(machines, readings, BLENDS, MUTANTS_OF_DIALOGUES, SEED));
        }
        List<Dialogues> made = all(pool, said);
        for (int i = 0; i < made.size(); i++) {
            dialogues.put(PROFILES.get(i), made.get(i));
        }
    }

    private Report ask(ExecutorService pool) throws Exception {
        Path checked = Files.createDirectory(folder.resolve("checker"));
        long traces = corpora.stream().mapToLong(corpus -> corpus.traces().size()).sum();
        try (ExecutorService aside = Executors.newSingleThreadExecutor()) {
            Future<Map<String, List<Opinion>>> checker = aside.submit(
                    () -> CheckerJudge.of(checked, corpora, graphs, SECONDS + traces / TRACES_PER_SECOND));
            List<Callable<EvaluatorJudge.Answer>> tasks = new ArrayList<>();
            Map<String, DialogueTexts> texts = texts();
            for (MachineCorpus corpus : corpora) {
                tasks.add(() -> evaluator(corpus, texts.getOrDefault(corpus.module(), DialogueTexts.NONE)));
            }
            List<EvaluatorJudge.Answer> evaluator = all(pool, tasks);
            List<Opinions> opinions = new ArrayList<>();
            for (int i = 0; i < corpora.size(); i++) {
                MachineCorpus corpus = corpora.get(i);
                List<Opinion> said = checker.get().getOrDefault(corpus.module(), List.of());
                opinions.add(new Opinions(corpus, GraphJudge.of(corpus), evaluator.get(i).opinions(), said));
            }
            return new Report(opinions, ofDialogues(evaluator));
        }
    }

    /** For each machine of a profile the dialogues of that profile. */
    private Map<String, DialogueTexts> texts() {
        Map<String, DialogueTexts> texts = new LinkedHashMap<>();
        for (Dialogues said : dialogues.values()) {
            DialogueTexts of = DialogueTexts.of(said);
            said.machines().forEach(machine -> texts.put(machine.name(), of));
        }
        return texts;
    }

    private EvaluatorJudge.Answer evaluator(MachineCorpus corpus, DialogueTexts said) throws Exception {
        Path modules = Files.createDirectory(folder.resolve(corpus.module()));
        ModuleFolder.copy(corpus.module(), modules);
        TransitionGraph names = Optional.ofNullable(graphs.get(corpus.module())).orElseThrow();
        return EvaluatorJudge.of(modules, corpus, names, said);
    }

    private List<DialogueOpinions> ofDialogues(List<EvaluatorJudge.Answer> evaluator) {
        List<String> names = corpora.stream().map(MachineCorpus::module).toList();
        List<DialogueOpinions> opinions = new ArrayList<>();
        dialogues.forEach((selection, said) -> {
            Set<String> addressed = said.machines().stream()
                    .map(Machine::name)
                    .filter(DialogueJudges::isAddressed)
                    .collect(Collectors.toSet());
            List<DialogueOpinion> graph = new ArrayList<>();
            List<DialogueOpinion> alone = new ArrayList<>();
            for (int i = 0; i < said.dialogues().size(); i++) {
                Map<String, Optional<Objection>> objections = new LinkedHashMap<>();
                for (Machine machine : said.machines()) {
                    objections.put(
                            machine.name(), evaluator.get(names.indexOf(machine.name())).objections().get(i));
                }
                graph.add(DialogueJudges.graph(said.machines(), said.dialogues().get(i)));
                alone.add(DialogueJudges.evaluator(said.dialogues().get(i), objections, addressed));
            }
            opinions.add(new DialogueOpinions(selection, said, graph, alone));
        });
        return opinions;
    }

    private static <T> List<T> all(ExecutorService pool, List<Callable<T>> tasks)
            throws InterruptedException, ExecutionException {
        List<T> results = new ArrayList<>();
        for (Future<T> future : pool.invokeAll(tasks)) {
            results.add(future.get());
        }
        return results;
    }
}
