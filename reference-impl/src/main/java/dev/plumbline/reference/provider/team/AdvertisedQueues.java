package dev.plumbline.reference.provider.team;

import java.util.Optional;

/**
 * What the team advertises of receive filters: every member has as many queues as the team was said to have in common,
 * and the provider spreads requests over the members, so that it may promise the queues of all of them (TEAM-31).
 */
final class AdvertisedQueues {

    static final String STATUS = "RECEIVE_FILTER_CURRENT_CAPABILITIES";

    private static final String QUEUES = "queues ";
    private static final int MOST_DIGITS = 4;

    private final TeamNics nics;
    private int perMember;
    private int advertised;

    AdvertisedQueues(TeamNics nics) {
        this.nics = nics;
    }

    /** What each member has was told, {@code queues 4} for instance; anything else tells nothing. */
    void heard(String information) {
        if (!information.startsWith(QUEUES)) {
            return;
        }
        String number = information.substring(QUEUES.length());
        if (!number.isEmpty()
                && number.length() <= MOST_DIGITS
                && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            perMember = Integer.parseInt(number);
        }
    }

    /** What the team has now. */
    String now() {
        return QUEUES + queues();
    }

    /** The drivers above know what the team has now. */
    void advertised() {
        advertised = queues();
    }

    /** What the drivers above do not know yet; none if they know, or there is nothing to tell. */
    Optional<String> news() {
        int queues = queues();
        return queues == 0 || queues == advertised ? Optional.empty() : Optional.of(QUEUES + queues);
    }

    private int queues() {
        return perMember * nics.connectedMembers().size();
    }
}
