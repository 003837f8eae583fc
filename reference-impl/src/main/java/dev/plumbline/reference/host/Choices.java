package dev.plumbline.reference.host;

import java.util.List;

/** Everything that the documents leave to the environment is asked here, so that a run can be recorded and replayed. */
public interface Choices {

    /**
     * Decides one open question.
     *
     * @param question what is decided, such as {@code lower} or {@code reference 1/1}; stable from run to run
     * @param options at least one; the first is the usual course
     * @return one of the options
     */
    String choose(String question, List<String> options);

    /** Always the usual course. */
    static Choices usual() {
        return (question, options) -> options.get(0);
    }
}
