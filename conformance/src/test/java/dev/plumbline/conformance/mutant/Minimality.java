package dev.plumbline.conformance.mutant;

import dev.plumbline.conformance.script.Replay;
import dev.plumbline.conformance.script.Script;
import dev.plumbline.conformance.script.Step;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.shrink.FindingKey;
import java.util.ArrayList;
import java.util.List;

/** Whether every step and every unusual answer of a script is needed, tried one by one. */
final class Minimality {

    private final Session session;
    private final Hunt smallest;

    Minimality(Session session, Hunt smallest) {
        this.session = session;
        this.smallest = smallest;
    }

    /** What could be left out, one line each. */
    List<String> superfluous() {
        List<String> superfluous = new ArrayList<>();
        Script script = smallest.outcome().script();
        for (int at = 0; at < script.steps().size(); at++) {
            Step step = script.steps().get(at);
            if (shows(script.without(at, at + 1))) {
                superfluous.add("step " + at + " " + step.input());
            }
            for (Step.Answer answer : step.answers()) {
                if (shows(script.with(at, step.without(answer)))) {
                    superfluous.add("step " + at + " " + answer);
                }
            }
        }
        return superfluous;
    }

    /** Whether a replay of the whole script shows the finding. */
    boolean isReplayable() {
        return shows(smallest.outcome().script());
    }

    private boolean shows(Script script) {
        FindingKey key = FindingKey.of(smallest.outcome().findings().getFirst());
        Outcome outcome = session.run(smallest.scene(), new Replay(script));
        return outcome.findings().stream().anyMatch(finding -> FindingKey.of(finding).equals(key));
    }
}
