package dev.plumbline.spec.event;

/** Decimal numbers in texts. */
final class Digits {

    private static final int MOST = 9;

    private Digits() {}

    /** The number that 1 to 9 digits make; -1 for any other text. */
    static int number(String text) {
        if (text.isEmpty() || text.length() > MOST) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
