package dev.plumbline.spec.agreement;

import dev.plumbline.spec.example.Steps;
import java.util.List;
import java.util.stream.Collectors;

/** Steps as texts that TLC reads quickly: two characters for each, which are an identifier and no word of TLA+. */
final class StepCode {

    /** The step at which obligations fall due. */
    static final String QUIESCENT = "zz";

    private static final int LETTERS = 26;
    private static final String SECOND = "0123456789abcdefghijklmnopqrstuvwxyz";

    private StepCode() {}

    /** The code of a label's number. */
    static String of(int label) {
        if (label == Steps.QUIESCENT) {
            return QUIESCENT;
        }
        if (label >= LETTERS * SECOND.length() - 1) {
            throw new IllegalArgumentException("more labels than codes: " + label);
        }
        return "" + (char) ('a' + label / SECOND.length()) + SECOND.charAt(label % SECOND.length());
    }

    /** The codes of a trace. */
    static String of(List<Integer> steps) {
        return steps.stream().map(StepCode::of).collect(Collectors.joining());
    }
}
