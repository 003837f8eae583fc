package dev.plumbline.spec.agreement;

import dev.plumbline.spec.agreement.Opinion.Outcome;
import dev.plumbline.spec.example.Steps;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.model.ModuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The third judge: TLC itself, checking traces as behaviours of the modules. It names no guards. */
final class CheckerJudge {

    /** Traces that TLC gets at a time; more would need more memory. */
    private static final int AT_ONCE = 150_000;

    private final Map<String, CheckedModule> modules = new LinkedHashMap<>();
    private final Map<String, List<Opinion>> opinions = new LinkedHashMap<>();

    private CheckerJudge(List<MachineCorpus> corpora, Map<String, TransitionGraph> graphs) throws IOException {
        for (MachineCorpus corpus : corpora) {
            modules.put(corpus.module(), CheckedModule.of(Objects.requireNonNull(graphs.get(corpus.module()))));
            opinions.put(corpus.module(), new ArrayList<>());
        }
    }

    /**
     * What it says of each trace, by module.
     *
     * @param folder an empty folder
     * @param corpora the traces
     * @param graphs give modules the names of their labels and debts, and nothing else
     * @param seconds time after which a run of TLC is stopped
     */
    static Map<String, List<Opinion>> of(
            Path folder, List<MachineCorpus> corpora, Map<String, TransitionGraph> graphs, long seconds)
            throws IOException, InterruptedException {
        CheckerJudge judge = new CheckerJudge(corpora, graphs);
        int traces = corpora.stream().mapToInt(corpus -> corpus.traces().size()).sum();
        int runs = 1 + traces / AT_ONCE;
        for (int run = 0; run < runs; run++) {
            List<MachineCorpus> parts = new ArrayList<>();
            for (MachineCorpus corpus : corpora) {
                int size = corpus.traces().size();
                parts.add(corpus.with(corpus.traces().subList(
                        Math.toIntExact((long) size * run / runs), Math.toIntExact((long) size * (run + 1) / runs))));
            }
            judge.check(Files.createDirectory(folder.resolve("run" + run)), parts, seconds);
        }
        return judge.opinions;
    }

    private void check(Path folder, List<MachineCorpus> corpora, long seconds) throws IOException, InterruptedException {
        CheckerModule checker = new CheckerModule(
                modules.values().stream().mapToInt(m -> m.variables().size()).max().orElse(0));
        List<List<Integer>> numbers = new ArrayList<>();
        for (MachineCorpus corpus : corpora) {
            String file = corpus.module() + ".tla";
            Files.writeString(folder.resolve(file), ModuleFolder.text(corpus.module(), file));
            numbers.add(checker.add(Objects.requireNonNull(modules.get(corpus.module())), corpus));
        }
        Files.writeString(folder.resolve(CheckerModule.NAME + ".tla"), checker.text());
        Files.writeString(folder.resolve(CheckerModule.NAME + ".cfg"), CheckerModule.CONFIG);
        int traces = corpora.stream().mapToInt(corpus -> corpus.traces().size()).sum();
        int[] taken = CheckerRun.taken(folder, traces, seconds);
        for (int c = 0; c < corpora.size(); c++) {
            List<Trace> of = corpora.get(c).traces();
            List<Opinion> said = Objects.requireNonNull(opinions.get(corpora.get(c).module()));
            for (int i = 0; i < of.size(); i++) {
                said.add(opinion(of.get(i).steps(), taken[numbers.get(c).get(i)]));
            }
        }
    }

    private static Opinion opinion(List<Integer> steps, int taken) {
        Outcome outcome = taken == steps.size()
                ? Outcome.ACCEPTED
                : steps.get(taken) == Steps.QUIESCENT ? Outcome.OWED : Outcome.REFUSED;
        return new Opinion(taken, outcome, Set.of());
    }
}
