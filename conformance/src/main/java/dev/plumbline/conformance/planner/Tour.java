package dev.plumbline.conformance.planner;

import dev.plumbline.conformance.script.Patience;
import dev.plumbline.reference.host.Host;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Trail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * Goes where nobody was yet, then the orderly end. Prefers inputs of a form that was not given in the states in which the
 * machines are; where there is none, those that are known to lead towards a transition that was not taken.
 */
public final class Tour implements Planner {

    private static final int MOST_ENDING_STEPS = 400;
    private static final int ASIDE = 8;
    private static final int FRESH = 3;
    private static final int USUAL = 5;

    private final Knowledge knowledge;
    private final Lesson lesson;
    private final RandomGenerator random;
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, long[]> places = new HashMap<>();
    private @Nullable View view;
    private final Map<String, Integer> ways = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private String given = "";
    private int seen;
    private int left;
    private int ending = MOST_ENDING_STEPS;

    /**
     * A tour.
     *
     * @param knowledge what is known before it
     * @param lesson what the tours before it in the same check taught; this one adds to it
     * @param seed decides between inputs that are worth the same
     * @param steps inputs before the end begins, from 0
     */
    public Tour(Knowledge knowledge, Lesson lesson, long seed, int steps) {
        this.knowledge = knowledge;
        this.lesson = lesson;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.left = steps;
    }

    /** Notes what the last input led to, when the run is over. */
    public void finish() {
        notice();
    }

    @Override
    public void begins(View open) {
        view = open;
    }

    @Override
    public Optional<String> next(Host host) {
        notice();
        look();
        if (left > 0) {
            left--;
            List<String> inputs = host.inputs();
            if (!inputs.isEmpty()) {
                return Optional.of(give(pick(inputs)));
            }
        }
        return ending-- > 0 ? host.towardsTheEnd().map(this::give) : Optional.empty();
    }

    /** Forgets where the instances were; where tours are aimed, works out which inputs lead on from where they are. */
    private void look() {
        places.clear();
        ways.clear();
        if (view != null && knowledge.isAimed()) {
            view.all((machine, state) -> knowledge.hints(machine, state).forEach((form, way) -> ways.merge(form, way, Math::min)));
        }
    }

    /** Notes what the last input led to. */
    private void notice() {
        if (view == null) {
            return;
        }
        Trail trail = view.trail();
        trail.each(seen, (machine, edge) -> {
            TransitionGraph graph = knowledge.machines().get(machine).graph();
            lesson.took(given, machine, edge, graph.labelOf(edge));
        });
        seen = trail.size();
    }

    private String give(String input) {
        Form form = form(input);
        given = form.text();
        kinds.merge(Patience.word(input), 1, Integer::sum);
        for (String id : form.ids()) {
            for (long place : places(id)) {
                lesson.tries(trial(form.text(), place));
            }
        }
        return input;
    }

    private String pick(List<String> inputs) {
        double[] weights = new double[inputs.size()];
        boolean aside = random.nextInt(ASIDE) == 0;
        double sum = aside ? 0 : weigh(inputs, weights, isLed() ? this::promise : this::novelty);
        sum = sum > 0 ? sum : weigh(inputs, weights, _ -> 1);
        double at = random.nextDouble() * sum;
        int chosen = 0;
        for (double passed = weights[0]; passed < at && chosen < weights.length - 1; passed += weights[chosen]) {
            chosen++;
        }
        return inputs.get(chosen);
    }

    /** In every other case; where tours are aimed, in three of four. */
    private boolean isLed() {
        return random.nextBoolean() || (knowledge.isAimed() && random.nextBoolean());
    }

    /** What an input of a form is worth. */
    private interface Worth {
        double of(Form form);
    }

    private double weigh(List<String> inputs, double[] weights, Worth worth) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            String kind = Patience.word(inputs.get(i));
            weights[i] = worth.of(form(inputs.get(i))) * Patience.of(kind) / (1 + kinds.getOrDefault(kind, 0));
            sum += weights[i];
        }
        return sum;
    }

    /** In how many states of machines it would be given for the first time. */
    private double novelty(Form form) {
        int fresh = 0;
        for (String id : form.ids()) {
            for (long place : places(id)) {
                long trial = trial(form.text(), place);
                fresh += knowledge.hasTried(trial) || lesson.hasTried(trial) ? 0 : 1;
            }
        }
        return fresh;
    }

    /** How near it leads to transitions that nobody took, or to where tours are aimed. */
    private double promise(Form form) {
        if (knowledge.isAimed()) {
            Integer way = ways.get(form.text());
            return way == null ? 0 : 1.0 / way;
        }
        double near = 0;
        for (String id : form.ids()) {
            for (long place : places(id)) {
                Integer way = knowledge.hints((int) (place >>> 32), (int) place).get(form.text());
                near += way == null ? 0 : 1.0 / (way * way);
            }
        }
        return near;
    }

    private static long trial(String form, long place) {
        return Lesson.trial(form, (int) (place >>> 32), (int) place);
    }

    private Form form(String said) {
        return forms.computeIfAbsent(said, Form::of);
    }

    private long[] places(String id) {
        return places.computeIfAbsent(id, this::look);
    }

    private long[] look(String id) {
        List<Long> found = new ArrayList<>();
        if (view != null) {
            view.at(id, (machine, state) -> found.add(Lesson.pair(machine, state)));
        }
        return found.stream().mapToLong(Long::longValue).toArray();
    }

    /** An unusual answer that was never given to the question during such an input in every other case, else in one of four. */
    @Override
    public String choose(String question, List<String> options) {
        if (options.size() == 1) {
            return options.getFirst();
        }
        Optional<String> aimed = knowledge.isAimed() ? leading(options) : Optional.empty();
        if (aimed.isPresent()) {
            return aimed.get();
        }
        String asked = given + "?" + form(question).text() + "=";
        List<String> fresh = options.stream()
                .skip(1)
                .filter(option -> isFresh(Lesson.trial(asked + option, 0, 0)))
                .toList();
        String answer = options.getFirst();
        if (!fresh.isEmpty() && random.nextInt(FRESH) == 0) {
            answer = fresh.get(random.nextInt(fresh.size()));
        } else if (random.nextInt(USUAL) == 0) {
            answer = options.get(1 + random.nextInt(options.size() - 1));
        }
        lesson.tries(Lesson.trial(asked + answer, 0, 0));
        return answer;
    }

    /** In every other case an option that is itself an input and leads to where tours are aimed, if there is one. */
    private Optional<String> leading(List<String> options) {
        look();
        List<String> leading = options.stream().skip(1).filter(option -> promise(form(option)) > 0).toList();
        return leading.isEmpty() || random.nextBoolean()
                ? Optional.empty()
                : Optional.of(leading.get(random.nextInt(leading.size())));
    }

    private boolean isFresh(long trial) {
        return !knowledge.hasTried(trial) && !lesson.hasTried(trial);
    }
}
