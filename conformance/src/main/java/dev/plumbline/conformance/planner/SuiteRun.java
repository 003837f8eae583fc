package dev.plumbline.conformance.planner;

import dev.plumbline.conformance.complete.WordTree;
import dev.plumbline.conformance.script.Patience;
import dev.plumbline.reference.host.Host;
import dev.plumbline.spec.judge.Machine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * Drives the words of one machine's complete suite on the instances of a run, then the orderly end. It gives the inputs
 * and the answers that are known to bring about labels with which words go on, waits where words wait, and goes on with
 * the words that begin as the implementation chose. What it passes of the words of other machines counts as well.
 */
public final class SuiteRun implements Planner {

    private static final int MOST_ENDING_STEPS = 400;
    private static final int ASIDE = 5;
    private static final int USUAL = 4;
    private static final String WORK = "work";

    private final WordLog log;
    private final int focus;
    private final RandomGenerator random;
    private final Followed followed;
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private @Nullable View view;
    private String given = "";
    private int seen;
    private int left;
    private int ending = MOST_ENDING_STEPS;

    /**
     * A run.
     *
     * @param machines those that judge it
     * @param log what the check has run so far; this adds to it
     * @param focus number of the machine whose words are driven
     * @param seed decides between inputs that are worth the same
     * @param steps inputs before the end begins, from 0
     */
    SuiteRun(List<Machine> machines, WordLog log, int focus, long seed, int steps) {
        this.log = log;
        this.focus = focus;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.followed = new Followed(machines, log);
        this.left = steps;
    }

    @Override
    public void begins(View open) {
        view = open;
        open.watch(followed);
    }

    @Override
    public Optional<String> next(Host host) {
        List<String> inputs = left > 0 ? host.inputs() : List.of();
        if (given.equals(WORK) || given.equals("quiescent") || (left > 0 && !inputs.contains(WORK))) {
            followed.waited();
        }
        if (left > 0) {
            left--;
            if (!inputs.isEmpty()) {
                return Optional.of(give(pick(inputs)));
            }
        }
        return ending-- > 0 ? host.towardsTheEnd().map(this::give) : Optional.empty();
    }

    private String give(String input) {
        given = input;
        kinds.merge(Patience.word(input), 1, Integer::sum);
        say(form(input).text(), form(input).ids());
        return input;
    }

    private void say(String what, List<String> ids) {
        int now = view == null ? 0 : view.trace().size();
        followed.say(what, ids, now != seen);
        seen = now;
    }

    private String pick(List<String> inputs) {
        double[] weights = new double[inputs.size()];
        boolean aside = random.nextInt(ASIDE) == 0;
        double sum = 0;
        for (int i = 0; !aside && i < weights.length; i++) {
            weights[i] = inputs.get(i).equals(WORK) ? worthOfWaiting() : worth(form(inputs.get(i)));
            weights[i] *= weights[i];
            sum += weights[i];
        }
        if (sum > 0) {
            int chosen = draw(weights, sum);
            attempt(form(inputs.get(chosen)).text(), candidates(form(inputs.get(chosen)).ids()));
            return inputs.get(chosen);
        }
        for (int i = 0; i < weights.length; i++) {
            String kind = Patience.word(inputs.get(i));
            weights[i] = Patience.of(kind) / (1 + kinds.getOrDefault(kind, 0));
            sum += weights[i];
        }
        return inputs.get(draw(weights, sum));
    }

    private int draw(double[] weights, double sum) {
        double at = random.nextDouble() * sum;
        int chosen = 0;
        for (double passed = weights[0]; passed < at && chosen < weights.length - 1; passed += weights[chosen]) {
            chosen++;
        }
        return chosen;
    }

    private Form form(String said) {
        return forms.computeIfAbsent(said, Form::of);
    }

    /** What it is worth to let the implementation have its turn: how far those are that are to be waited for. */
    private double worthOfWaiting() {
        double worth = 0;
        for (Spot spot : followed.moved()) {
            if (spot.machine() == focus && needsWait(spot)) {
                worth += 1 + deepest(spot);
            }
        }
        return worth;
    }

    private boolean needsWait(Spot spot) {
        if (spot.hasWaited()) {
            return false;
        }
        for (int node : spot.nodes()) {
            if (log.machines().get(focus).needsWait(node)) {
                return true;
            }
        }
        return false;
    }

    private int deepest(Spot spot) {
        int deepest = 0;
        for (int node : spot.nodes()) {
            deepest = Math.max(deepest, log.machines().get(focus).tree().depth(node));
        }
        return deepest;
    }

    private Set<Spot> candidates(List<String> ids) {
        Set<Spot> found = new LinkedHashSet<>(followed.tied("module"));
        ids.forEach(id -> found.addAll(followed.tied(id)));
        found.removeIf(spot -> spot.machine() != focus);
        return found;
    }

    private double worth(Form form) {
        return worth(form.text(), candidates(form.ids()));
    }

    /** Of an input or an answer: how far the words go on that it is expected to lead on. */
    private double worth(String said, Set<Spot> candidates) {
        double[] worth = {0};
        each(said, candidates, (node, likely) -> worth[0] += likely * gain(node));
        return worth[0];
    }

    private void attempt(String said, Set<Spot> candidates) {
        each(said, candidates, (node, _) -> log.machines().get(focus).attempt(node));
    }

    private double gain(int node) {
        TreeProgress progress = log.machines().get(focus);
        double patience = progress.isReached(node) ? 1 : 1 + progress.tries(node) / 4.0;
        return (1 + progress.tree().depth(node)) / patience;
    }

    /** Is told of a node to which something may lead. */
    private interface Prospect {
        void at(int node, double likely);
    }

    private void each(String said, Set<Spot> candidates, Prospect to) {
        Causes.Cause cause = log.causes().of(said);
        each(cause.known(), cause.given(), candidates, to);
        each(cause.fresh(), cause.given(), followed.bases(focus), to);
        if (followed.bases(focus).isEmpty()) {
            each(cause.fresh(), cause.given(), to, 0);
            each(cause.known(), cause.given(), to, 0);
        }
    }

    private void each(Map<Long, Integer> labels, int given, Set<Spot> spots, Prospect to) {
        for (Spot spot : spots) {
            if (!needsWait(spot)) {
                for (int node : spot.nodes()) {
                    each(labels, given, to, node);
                }
            }
        }
    }

    private void each(Map<Long, Integer> labels, int given, Prospect to, int node) {
        TreeProgress progress = log.machines().get(focus);
        if (progress.pending(node) == 0) {
            return;
        }
        labels.forEach((label, count) -> {
            int child = label >>> 32 == focus ? progress.tree().child(node, label.intValue()) : WordTree.NONE;
            if (child != WordTree.NONE && progress.pending(child) > 0) {
                to.at(child, Math.min(1, (double) count / given));
            }
        });
    }

    @Override
    public String choose(String question, List<String> options) {
        Form asked = form(question);
        String answer = options.size() == 1 ? options.getFirst() : answer(asked, options);
        say(said(asked, answer), form(answer).ids());
        return answer;
    }

    private String answer(Form asked, List<String> options) {
        double[] weights = new double[options.size()];
        double sum = 0;
        boolean aside = random.nextInt(ASIDE) == 0;
        for (int i = 0; !aside && i < weights.length; i++) {
            Set<Spot> spots = concerned(asked, options.get(i));
            weights[i] = worth(said(asked, options.get(i)), spots);
            weights[i] *= weights[i];
            sum += weights[i];
        }
        if (sum > 0) {
            int chosen = draw(weights, sum);
            attempt(said(asked, options.get(chosen)), concerned(asked, options.get(chosen)));
            return options.get(chosen);
        }
        return random.nextInt(USUAL) == 0 ? options.get(1 + random.nextInt(options.size() - 1)) : options.getFirst();
    }

    private Set<Spot> concerned(Form asked, String option) {
        List<String> ids = new ArrayList<>(asked.ids());
        ids.addAll(form(option).ids());
        Set<Spot> spots = candidates(ids);
        followed.last().stream().filter(spot -> spot.machine() == focus).forEach(spots::add);
        return spots;
    }

    /** A number is an answer of its own; other ids are not. */
    private String said(Form asked, String option) {
        boolean number = option.chars().allMatch(Character::isDigit);
        return asked.text() + "=" + (number ? option : form(option).text());
    }
}
