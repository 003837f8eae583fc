package dev.plumbline.spec.event;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers for texts that are said again and again, the same in the whole process; those who know a text note it by its number. */
public final class Symbols {

    /** Symbols at most; texts that come later have none. */
    public static final int MOST = 4096;

    /** In place of the number of a text that has none. */
    public static final int NONE = -1;

    /** In place of the number of a text that is absent. */
    public static final int ABSENT = -2;

    private static final Map<String, Integer> NUMBERS = new ConcurrentHashMap<>();

    private Symbols() {}

    /** The number of a text, from 0, or {@link #NONE}. */
    static int of(String text) {
        Integer known = NUMBERS.get(text);
        return known != null ? known : add(text);
    }

    private static synchronized int add(String text) {
        Integer known = NUMBERS.get(text);
        if (known == null) {
            if (NUMBERS.size() == MOST) {
                return NONE;
            }
            known = NUMBERS.size();
            NUMBERS.put(text, known);
        }
        return known;
    }
}
