package dev.plumbline.spec.event;

import org.jspecify.annotations.Nullable;

/**
 * An event as a judge reads it: its type, and the texts of its parameters by their position. One object serves one event
 * after the other; texts that were read from bytes are made when they are asked for.
 */
public final class EventTexts {

    /** The type of {@link Event.Quiescent}. */
    public static final EventType QUIESCENT = EventType.QUIESCENT;

    private static final int MADE = -1;
    private static final int ABSENT = -2;

    private @Nullable TextCache cache;
    private final @Nullable String[] texts = new String[EventType.MOST_PARAMETERS];
    private final int[] symbols = new int[EventType.MOST_PARAMETERS];
    private final int[] from = new int[EventType.MOST_PARAMETERS];
    private final int[] to = new int[EventType.MOST_PARAMETERS];
    private byte[] bytes = {};
    private EventType type = QUIESCENT;
    private @Nullable Event event;

    /** Takes an event apart. */
    public EventTexts read(Event of) {
        begin(EventType.of(of));
        type.texts(of, texts);
        for (int i = 0; i < type.size(); i++) {
            from[i] = texts[i] == null ? ABSENT : MADE;
            symbols[i] = texts[i] == null ? Symbols.ABSENT : Symbols.NONE;
        }
        event = of;
        return this;
    }

    /** Begins an event of that type, all parameters absent. */
    public void begin(EventType of) {
        type = of;
        event = null;
        for (int i = 0; i < of.size(); i++) {
            from[i] = ABSENT;
            symbols[i] = Symbols.ABSENT;
        }
    }

    /** Begins an event of that type that is read from bytes, all parameters absent. */
    void begin(EventType of, byte[] source, TextCache known) {
        begin(of);
        bytes = source;
        cache = known;
    }

    /** Gives the parameter at a position its text. */
    public void set(int position, String text) {
        texts[position] = text;
        symbols[position] = Symbols.NONE;
        from[position] = MADE;
    }

    /** Gives the parameter at a position a range of ASCII bytes as its text. */
    void set(int position, int begin, int end) {
        from[position] = begin;
        to[position] = end;
    }

    /** The event's type. */
    public EventType type() {
        return type;
    }

    /** The text of the parameter at that position; null if it is absent. */
    public @Nullable String text(int position) {
        make(position);
        return from[position] == ABSENT ? null : texts[position];
    }

    /** The number of a text as {@link Symbols} has it; {@link Symbols#ABSENT} for a parameter that is absent. */
    public int symbol(int position) {
        make(position);
        return symbols[position];
    }

    /** Makes all texts, so that they no longer depend on the bytes that they were read from. */
    void make() {
        for (int i = 0; i < type.size(); i++) {
            make(i);
        }
    }

    private void make(int position) {
        int at = from[position];
        if (at >= 0 && cache != null) {
            TextCache.Entry entry = cache.text(bytes, at, to[position]);
            texts[position] = entry.text();
            symbols[position] = entry.symbol();
            from[position] = MADE;
        }
    }

    /** The text of a parameter, recorded or derived; {@code none} if it is absent. */
    public String text(String parameter) {
        int position = type.position(parameter);
        if (position < 0) {
            return type.value(event(), parameter).map(Object::toString).orElse("none");
        }
        String text = text(position);
        return text == null ? "none" : text;
    }

    /** The event itself. */
    public Event event() {
        Event made = event;
        if (made == null) {
            for (int i = 0; i < type.size(); i++) {
                texts[i] = text(i);
            }
            made = type.create(texts);
            event = made;
        }
        return made;
    }
}
