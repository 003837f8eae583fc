package dev.plumbline.reference.host.vswitch;

/** How ports and NIC connections are written: {@code port} and {@code port/index}. */
final class Address {

    private static final int PORT_DIGITS = 9;
    private static final int INDEX_DIGITS = 5;

    private Address() {}

    /** Whether a text is port/index. */
    static boolean isNic(String text) {
        int slash = text.indexOf('/');
        return slash >= 0 && isNumber(text, 0, slash, PORT_DIGITS) && isNumber(text, slash + 1, text.length(), INDEX_DIGITS);
    }

    /** Whether a text is a port. */
    static boolean isPort(String text) {
        return isNumber(text, 0, text.length(), PORT_DIGITS);
    }

    private static boolean isNumber(String text, int from, int to, int most) {
        if (to <= from || to - from > most) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
