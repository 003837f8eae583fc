package dev.plumbline.conformance.script;

import dev.plumbline.reference.host.Host;
import dev.plumbline.reference.host.Watching;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Passes a director's decisions on and keeps them as a script. */
public final class Recorder implements Director {

    private final Director director;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Integer> asked = new HashMap<>();

    /** A recorder of one run. */
    public Recorder(Director director) {
        this.director = director;
    }

    /** What was done so far. */
    public Script script() {
        return new Script(steps);
    }

    @Override
    public Optional<String> next(Host host) {
        Optional<String> input = director.next(host);
        asked.clear();
        input.ifPresent(i -> steps.add(Step.usual(i)));
        return input;
    }

    @Override
    public String choose(String question, List<String> options) {
        boolean isFree = director.givesFaults() || !question.startsWith(Watching.ALLOCATION);
        String option = isFree ? director.choose(question, options) : options.getFirst();
        int nth = asked.merge(question, 1, Integer::sum) - 1;
        if (!steps.isEmpty() && !option.equals(options.get(0))) {
            Step last = steps.remove(steps.size() - 1);
            List<Step.Answer> answers = new ArrayList<>(last.answers());
            answers.add(new Step.Answer(question, nth, option));
            steps.add(new Step(last.input(), answers));
        }
        return option;
    }
}
