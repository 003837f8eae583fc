package dev.plumbline.spec.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A dialogue of the whole vocabulary, chosen by a tape of numbers, nested as calls nest and returned to the end. */
final class RandomDialogue {

    private static final List<String> TEXTS = List.of(
            "1/1", "", " ", "SUCCESS", "\"", "\\", "\n", "\r\n", "\t", "\u0000", "\u00e4", "\u2028", "\u6f22", "\ud83d\ude00");

    private final Iterator<Integer> tape;
    private final Deque<EventType> open = new ArrayDeque<>();
    private final List<Event> events = new ArrayList<>();

    private RandomDialogue(List<Integer> tape) {
        this.tape = tape.iterator();
    }

    static List<Event> of(List<Integer> tape) {
        RandomDialogue dialogue = new RandomDialogue(tape);
        while (dialogue.tape.hasNext()) {
            dialogue.say();
        }
        while (!dialogue.open.isEmpty()) {
            dialogue.answer(dialogue.open.pop());
        }
        return dialogue.events;
    }

    private void say() {
        if (!open.isEmpty() && choose(3) == 0) {
            answer(open.pop());
            return;
        }
        List<EventType> possible = EventType.all().values().stream().filter(this::isPossible).toList();
        EventType type = possible.get(choose(possible.size()));
        events.add(make(type));
        if (type.isCall() && (type.by() == Event.Actor.ENVIRONMENT || type.returnType().isPresent())) {
            open.push(type);
        }
    }

    private boolean isPossible(EventType type) {
        boolean callout = type.isCall() && type.by() == Event.Actor.IUT;
        boolean quiescent = type.name().equals("Quiescent");
        return !type.isReturn() && !(callout && open.isEmpty()) && !(quiescent && !open.isEmpty());
    }

    private void answer(EventType call) {
        Optional<EventType> answer = call.returnType();
        events.add(answer.isPresent() ? make(answer.get()) : new Event.Return(call.name()));
    }

    private Event make(EventType type) {
        List<@Nullable Object> values = new ArrayList<>();
        for (String parameter : type.parameters()) {
            if (type.isBoolean(parameter)) {
                values.add(choose(2) == 0);
            } else if (type.isOptional(parameter) && choose(2) == 0) {
                values.add(null);
            } else {
                values.add(TEXTS.get(choose(TEXTS.size())));
            }
        }
        return type.create(values);
    }

    private int choose(int among) {
        return tape.hasNext() ? Math.floorMod(tape.next(), among) : 0;
    }
}
