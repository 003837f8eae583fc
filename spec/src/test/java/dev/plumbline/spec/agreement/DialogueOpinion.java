package dev.plumbline.spec.agreement;

import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Judgement;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a judge says of a dialogue.
 *
 * @param taken how many events are allowed before one that is not
 * @param judgement what is said of that one: name of the judgement; {@code Allowed} if all are
 * @param findings machine, instance and guard of each thing that speaks against it
 */
record DialogueOpinion(int taken, String judgement, Set<String> findings) {

    private static final String ALLOWED = "Allowed";

    DialogueOpinion {
        findings = new TreeSet<>(findings);
    }

    /** Whether all events are allowed. */
    boolean isAllowed() {
        return judgement.equals(ALLOWED);
    }

    /** All is allowed. */
    static DialogueOpinion allowed(int taken) {
        return new DialogueOpinion(taken, ALLOWED, Set.of());
    }

    static DialogueOpinion of(int taken, Judgement judgement) {
        return switch (judgement) {
            case Judgement.Allowed _ -> allowed(taken);
            case Judgement.Violated violated -> new DialogueOpinion(taken, "Violated", texts(violated.findings()));
            case Judgement.HostBroke broke -> new DialogueOpinion(taken, "HostBroke", texts(broke.findings()));
            case Judgement.OutOfScope _ -> new DialogueOpinion(taken, "OutOfScope", Set.of());
        };
    }

    private static Set<String> texts(Collection<Finding> findings) {
        Set<String> texts = new TreeSet<>();
        findings.forEach(f -> texts.add(text(f.machine(), f.slice(), f.guard())));
        return texts;
    }

    static String text(String machine, String instance, String guard) {
        return machine + " (" + instance + "): " + guard;
    }
}
