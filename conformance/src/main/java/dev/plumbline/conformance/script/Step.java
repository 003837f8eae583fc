package dev.plumbline.conformance.script;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.List;

/**
 * One input of the environment, with the choices that were made while it ran.
 *
 * @param input the input's label
 * @param answers choices that did not take the usual course, in order
 */
public record Step(
        String input,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY) List<Answer> answers) {

    /**
     * A choice.
     *
     * @param question what was decided
     * @param nth how many times the same was asked before in this step, from 0
     * @param option what was chosen
     */
    public record Answer(String question, int nth, String option) {

        /** The same answer to the question before. */
        Answer earlier() {
            return new Answer(question, Math.max(0, nth - 1), option);
        }
    }

    /** Copies the list. */
    public Step {
        answers = List.copyOf(answers);
    }

    /** A step whose choices all took the usual course. */
    public static Step usual(String input) {
        return new Step(input, List.of());
    }

    /** This step without one of its answers. */
    public Step without(Answer answer) {
        List<Answer> rest = new ArrayList<>(answers);
        rest.remove(answer);
        return new Step(input, rest);
    }
}
