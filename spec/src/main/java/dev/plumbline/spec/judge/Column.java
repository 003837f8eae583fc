package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventTexts;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One parameter of a type of events: values that some machine knows are numbered, all others are one. */
final class Column {

    private static final int ABSENT = 0;
    private static final int STRANGE = 1;
    private static final int FIRST = 2;

    /** Values of the parameter that a derived one follows from, of which it is remembered what follows, at most. */
    private static final int REMEMBERED = 1 << 14;

    private final String parameter;
    private final int position;
    private final boolean derived;
    private final Words known;
    private final Map<String, Integer> followed = new ConcurrentHashMap<>();
    private volatile int unrecorded = -1;

    /**
     * @param parameter name of the parameter
     * @param position of the parameter that is recorded: itself, or the one that it follows from
     * @param derived whether it follows from another one
     * @param values those that some machine knows
     */
    Column(String parameter, int position, boolean derived, Set<String> values) {
        this.parameter = parameter;
        this.position = position;
        this.derived = derived;
        this.known = new Words(values);
    }

    /** How many numbers there are. */
    int width() {
        return known.size() + FIRST;
    }

    /** The number of an event's value. */
    int number(EventTexts said) {
        String text = said.text(position);
        if (text == null) {
            return derived ? unrecorded(said) : ABSENT;
        }
        return derived ? follow(text, said) : number(text);
    }

    /** Position of the parameter that is recorded. */
    int position() {
        return position;
    }

    private int number(String text) {
        int word = known.number(text);
        return word < 0 ? STRANGE : word + FIRST;
    }

    private int unrecorded(EventTexts said) {
        if (unrecorded < 0) {
            unrecorded = number(said.text(parameter));
        }
        return unrecorded;
    }

    private int follow(String text, EventTexts said) {
        Integer number = followed.get(text);
        if (number == null) {
            number = number(said.text(parameter));
            if (followed.size() >= REMEMBERED) {
                followed.clear();
            }
            followed.put(text, number);
        }
        return number;
    }
}
