package dev.plumbline.conformance.inf;

import java.util.ArrayList;
import java.util.List;

/** Takes one logical line of an INF apart: key, fields, quotes, comment. */
final class InfScanner {

    private final String file;
    private final int number;
    private final String text;
    private final StringBuilder field = new StringBuilder();
    private final List<String> fields = new ArrayList<>();
    private String key = "";
    private boolean quoted;
    private boolean wasQuoted;

    private InfScanner(String file, int number, String text) {
        this.file = file;
        this.number = number;
        this.text = text;
    }

    /**
     * The parts of a line.
     *
     * @throws InfException if a quote is not closed
     */
    static InfLine scan(String file, int number, String text) throws InfException {
        return new InfScanner(file, number, text).run();
    }

    /** A line without its comment: a semicolon outside of quotes and all that follows. */
    static String withoutComment(String line) {
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                inside = !inside;
            } else if (c == ';' && !inside) {
                return line.substring(0, i);
            }
        }
        return line;
    }

    private InfLine run() throws InfException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean isDoubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (isDoubled) {
                    field.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                    wasQuoted = true;
                }
            } else if (quoted || (c != ',' && c != '=')) {
                boolean isBeside = !quoted && Character.isWhitespace(c) && (wasQuoted || field.isEmpty());
                field.append(isBeside ? "" : String.valueOf(c));
            } else if (c == ',') {
                end();
            } else if (key.isEmpty() && fields.isEmpty()) {
                key = field.toString().strip();
                field.setLength(0);
                wasQuoted = false;
            } else {
                field.append(c);
            }
        }
        if (quoted) {
            throw new InfException(file, number, "expected a closing quote");
        }
        end();
        return new InfLine(number, key, fields);
    }

    private void end() {
        fields.add(wasQuoted ? field.toString() : field.toString().strip());
        field.setLength(0);
        wasQuoted = false;
    }
}
