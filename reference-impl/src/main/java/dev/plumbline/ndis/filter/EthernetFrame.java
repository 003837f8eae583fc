package dev.plumbline.ndis.filter;

/**
 * What a packet holds, as far as forwarding it needs to know.
 *
 * @param destination MAC address that it is for, six bytes in hexadecimal with hyphens
 * @param source MAC address that it is from
 * @param flow names the conversation that it belongs to; opaque, without blanks
 */
public record EthernetFrame(String destination, String source, String flow) {

    /** The address of everybody. */
    public static final String BROADCAST = "FF-FF-FF-FF-FF-FF";

    /** A frame that nothing is known of. */
    public static final EthernetFrame UNKNOWN = new EthernetFrame(BROADCAST, "00-00-00-00-00-00", "none");

    /** The frame that {@link #toString} wrote; {@link #UNKNOWN} for any other text. */
    public static EthernetFrame of(String text) {
        int first = text.indexOf(' ');
        int second = text.indexOf(' ', first + 1);
        return first < 0 || second < 0
                ? UNKNOWN
                : new EthernetFrame(text.substring(0, first), text.substring(first + 1, second), text.substring(second + 1));
    }

    /** Whether it is for everybody, or for a group. */
    public boolean isBroadcast() {
        return destination.equals(BROADCAST);
    }

    @Override
    public String toString() {
        return destination + " " + source + " " + flow;
    }
}
