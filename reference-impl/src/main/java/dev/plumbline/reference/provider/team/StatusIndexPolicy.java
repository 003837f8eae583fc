package dev.plumbline.reference.provider.team;

/** For whom the team's provider indicates statuses: the two readings of C-06, and the mixture that either allows. */
public enum StatusIndexPolicy {
    /** The source index is 0 and means the whole team (STAT-08, STAT-13). */
    TEAM_WIDE,
    /** The source index is that of the physical NIC of which the indication speaks (TEAM-22). */
    PER_NIC,
    /** A NIC's index where one NIC is meant, 0 where the team is. */
    EITHER;

    /** The source of an indication that came from {@code source} and is passed on. */
    String passedOn(String source) {
        return this == TEAM_WIDE ? team(source) : source;
    }

    /** The source of an own indication that is about the team. */
    String ofTheTeam(String member) {
        return this == PER_NIC ? member : team(member);
    }

    /** The source of an own indication that is about one member. */
    String ofAMember(String member) {
        return this == TEAM_WIDE ? team(member) : member;
    }

    private static String team(String nic) {
        return TeamNics.portOf(nic).orElse("0") + "/0";
    }
}
