package dev.plumbline.conformance.script;

/** How readily inputs of a kind are given. Taking the whole stack down early would leave nothing to see. */
public final class Patience {

    private Patience() {}

    /** The word with which an input begins. */
    public static String word(String input) {
        int space = input.indexOf(' ');
        return space < 0 ? input : input.substring(0, space);
    }

    /**
     * How readily an input is given.
     *
     * @param word the word with which it begins
     * @return over 0, up to 1
     */
    public static double of(String word) {
        return switch (word) {
            case "detach", "PORT_TEARDOWN", "PORT_DELETE" -> 0.02;
            case "pause", "stack" -> 0.1;
            case "NIC_DISCONNECT", "NIC_DELETE", "halt", "pnp" -> 0.3;
            default -> 1;
        };
    }
}
