package dev.plumbline.spec.agreement;

import dev.plumbline.spec.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What two judges say of dialogues.
 *
 * @param selection the profile
 * @param dialogues the dialogues
 * @param graph what the kit's judge says of each
 * @param evaluator what follows from what single machines say that are stepped by TLC's evaluator
 */
record DialogueOpinions(
        String selection, Dialogues dialogues, List<DialogueOpinion> graph, List<DialogueOpinion> evaluator) {

    /**
     * A dialogue of which they do not say the same.
     *
     * @param events the dialogue
     * @param graph what the kit's judge says
     * @param evaluator what the other one says
     */
    record Difference(List<Event> events, DialogueOpinion graph, DialogueOpinion evaluator) {}

    DialogueOpinions {
        graph = List.copyOf(graph);
        evaluator = List.copyOf(evaluator);
    }

    /** The dialogues of which they do not say the same. */
    List<Difference> differences() {
        List<Difference> found = new ArrayList<>();
        for (int i = 0; i < graph.size(); i++) {
            if (!graph.get(i).equals(evaluator.get(i))) {
                found.add(new Difference(dialogues.dialogues().get(i), graph.get(i), evaluator.get(i)));
            }
        }
        return found;
    }

    /** How many dialogues end with which judgement. */
    static Map<String, Integer> counts(List<DialogueOpinion> opinions) {
        Map<String, Integer> counts = new TreeMap<>();
        opinions.forEach(opinion -> counts.merge(opinion.judgement(), 1, Integer::sum));
        return counts;
    }
}
