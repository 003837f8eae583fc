package dev.plumbline.conformance.script;

import dev.plumbline.conformance.adapter.Said;
import dev.plumbline.reference.host.Host;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gives the inputs of a script again. An input that is not possible any more is dropped, or replaced by one of its kind
 * where it named a packet or a request by a number that the run itself gave.
 */
public final class Replay implements Repeating {

    private static final Pattern RUNNING_NUMBER = Pattern.compile("\\b[pr]\\d+\\b");

    private final Script script;
    private final Said known;
    private Said said = Said.nothing();
    private int next;
    private Step current = Step.usual("");
    private final Map<String, Integer> asked = new HashMap<>();

    /** A replay of a whole script. */
    public Replay(Script script) {
        this(script, Said.nothing());
    }

    /** @param known what was said in a run of a script whose first steps are the same, during these */
    public Replay(Script script, Said known) {
        this.script = script;
        this.known = known;
    }

    @Override
    public Said known() {
        return known;
    }

    @Override
    public void ended(Said now) {
        said = now;
    }

    @Override
    public boolean givesFaults() {
        return true;
    }

    /** What was said in the run, once it is over. */
    public Said said() {
        return said;
    }

    @Override
    public Optional<String> next(Host host) {
        while (next < script.steps().size()) {
            current = script.steps().get(next++);
            asked.clear();
            Optional<String> possible = possible(current.input(), host.inputs());
            if (possible.isPresent()) {
                return possible;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> possible(String input, List<String> inputs) {
        if (inputs.contains(input)) {
            return Optional.of(input);
        }
        String form = form(input);
        return form.equals(input) ? Optional.empty() : inputs.stream().filter(i -> form(i).equals(form)).findFirst();
    }

    private static String form(String text) {
        return RUNNING_NUMBER.matcher(text).replaceAll("#");
    }

    @Override
    public String choose(String question, List<String> options) {
        int nth = asked.merge(form(question), 1, Integer::sum) - 1;
        return current.answers().stream()
                .filter(a -> form(a.question()).equals(form(question)) && a.nth() == nth && options.contains(a.option()))
                .map(Step.Answer::option)
                .findFirst()
                .orElse(options.get(0));
    }
}
