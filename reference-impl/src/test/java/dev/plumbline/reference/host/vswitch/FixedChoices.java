package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.Choices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The usual course, but for questions that were answered beforehand. */
public final class FixedChoices implements Choices {

    private final Map<String, String> answers = new HashMap<>();

    /** Answers a question from now on. */
    public FixedChoices with(String question, String answer) {
        answers.put(question, answer);
        return this;
    }

    @Override
    public String choose(String question, List<String> options) {
        String answer = answers.getOrDefault(question, options.get(0));
        return options.contains(answer) ? answer : options.get(0);
    }
}
