package dev.plumbline.reports.console;

/**
 * Colours of a terminal.
 *
 * @param isOn whether there is one that shows them
 */
record Ink(boolean isOn) {

    enum Colour {
        GOOD("32"),
        BAD("31"),
        UNSURE("33"),
        QUIET("2"),
        STRONG("1");

        private final String code;

        Colour(String code) {
            this.code = code;
        }
    }

    /** The text in a colour; control characters in it are made harmless. */
    String of(Colour colour, String text) {
        return isOn ? "\u001b[" + colour.code + "m" + plain(text) + "\u001b[0m" : plain(text);
    }

    /** The text without characters that could steer the terminal. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}]", "?");
    }
}
