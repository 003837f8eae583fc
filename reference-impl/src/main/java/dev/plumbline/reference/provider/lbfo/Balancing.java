package dev.plumbline.reference.provider.lbfo;

/**
 * Which member of a bundle carries a packet, among those whose link is up, in the order in which they joined (LBFO-21,
 * LBFO-42).
 */
public interface Balancing {

    /**
     * Picks a member for a send.
     *
     * @param usable how many members are usable, at least one
     * @param last place of the member that carried the send before, -1 if there was none or it is no longer usable
     * @return from 0 to {@code usable - 1}
     */
    int pick(String packet, int usable, int last);

    /**
     * Whether frames that arrive at the member at {@code place} are taken; {@code usable} and {@code last} as above.
     */
    boolean receives(int place, int usable, int last);
}
