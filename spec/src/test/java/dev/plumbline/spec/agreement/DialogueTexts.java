package dev.plumbline.spec.agreement;

import dev.plumbline.spec.event.Event;
import java.util.List;
import java.util.Map;

/** Dialogues as arrays of texts and numbers, so that they can be handed to another class loader. */
final class DialogueTexts {

    /** Nobody said anything. */
    static final DialogueTexts NONE = new DialogueTexts(new String[0], new String[0][], new int[0][]);

    final String[] readings;
    final String[][] events;
    final int[][] dialogues;

    private DialogueTexts(String[] readings, String[][] events, int[][] dialogues) {
        this.readings = readings;
        this.events = events;
        this.dialogues = dialogues;
    }

    static DialogueTexts of(Dialogues said) {
        Map<Event, Integer> numbers = said.numbers();
        List<int[]> dialogues = said.dialogues().stream()
                .map(dialogue -> dialogue.stream().mapToInt(numbers::get).toArray())
                .toList();
        return new DialogueTexts(
                said.readings().toArray(String[]::new),
                said.said().stream().map(Said::texts).toArray(String[][]::new),
                dialogues.toArray(int[][]::new));
    }
}
