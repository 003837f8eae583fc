package dev.plumbline.conformance.adapter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command line, split into words at white space. Quotes of either kind keep white space; outside single
 * quotes a backslash takes white space, a quote or a backslash literally, and is itself literal before all
 * else, so that {@code C:\tools\harness.exe} stays what it is. Nothing is expanded.
 */
final class CommandWords {

    private static final char NONE = 0;

    private final String text;
    private final List<String> words = new ArrayList<>();
    private @Nullable StringBuilder word;

    private CommandWords(String text) {
        this.text = text;
    }

    /** @throws NotationException if a quote is not closed or there is no word */
    static List<String> split(String text) throws NotationException {
        CommandWords split = new CommandWords(text);
        split.run();
        if (split.words.isEmpty() || split.words.getFirst().isEmpty()) {
            throw new NotationException("no command in " + Printable.quoted(text));
        }
        return split.words;
    }

    private void run() throws NotationException {
        char quote = NONE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote != '\'' && i + 1 < text.length() && isTakenLiterally(text.charAt(i + 1))) {
                i++;
                open().append(text.charAt(i));
            } else if (quote != NONE) {
                if (c == quote) {
                    quote = NONE;
                } else {
                    open().append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                open();
            } else if (Character.isWhitespace(c)) {
                close();
            } else {
                open().append(c);
            }
        }
        if (quote != NONE) {
            throw new NotationException("a " + quote + " is not closed in " + Printable.quoted(text));
        }
        close();
    }

    private static boolean isTakenLiterally(char c) {
        return c == '\\' || c == '\'' || c == '"' || Character.isWhitespace(c);
    }

    private StringBuilder open() {
        StringBuilder current = word == null ? new StringBuilder() : word;
        word = current;
        return current;
    }

    private void close() {
        if (word != null) {
            words.add(word.toString());
            word = null;
        }
    }
}
