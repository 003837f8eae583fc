package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.script.Chain;
import dev.plumbline.conformance.script.Director;
import dev.plumbline.conformance.script.RandomWalk;
import java.util.List;

/**
 * A part of what a role has to do, and what the environment of a walk leans towards to see much of it.
 *
 * @param name the area of the clauses that are put to the test, or for an LBFO miniport what they are about; unique in
 *     its role
 * @param role the role: {@code switch} or {@code lbfo}
 * @param lean the leaning
 */
public record Area(String name, String role, Lean lean) {

    private static final String SWITCH = "switch";
    private static final String LBFO = "lbfo";

    /** References on NIC connections. */
    public static final Area REFERENCES = new Area("REF", SWITCH, Leanings.REFERENCES);

    /** OID requests on their way through the extension. */
    public static final Area REQUESTS = new Area("OID", SWITCH, Leanings.REQUESTS);

    /** The life of ports and connections, with saves and restores. */
    public static final Area LIFE = new Area("LIFE", SWITCH, Leanings.LIFE);

    /** Status indications. */
    public static final Area STATUSES = new Area("STAT", SWITCH, Leanings.STATUSES);

    /** Packets on both paths. */
    public static final Area PACKETS = new Area("DATA", SWITCH, Leanings.PACKETS);

    /** The states of a filter module. */
    public static final Area MODULES = new Area("FLT", SWITCH, Leanings.MODULES);

    /** The members of a team. */
    public static final Area TEAM = new Area("TEAM", SWITCH, Leanings.TEAM);

    /** Hardware offloads for child partitions, which are clauses of area OID. */
    public static final Area OFFLOADS = new Area("offloads", SWITCH, Leanings.OFFLOADS);

    /** Who is a primary, and who a secondary. */
    public static final Area ROLES = new Area("roles", LBFO, LbfoLeanings.ROLES);

    /** Who takes over. */
    public static final Area PROMOTION = new Area("promotion", LBFO, LbfoLeanings.PROMOTION);

    /** Sends and received frames of a bundle. */
    public static final Area TRAFFIC = new Area("traffic", LBFO, LbfoLeanings.TRAFFIC);

    /** OID requests to the adapters of a bundle. */
    public static final Area ADAPTER_REQUESTS = new Area("requests", LBFO, LbfoLeanings.REQUESTS);

    private static final List<Area> ALL = List.of(
            REFERENCES,
            REQUESTS,
            LIFE,
            STATUSES,
            PACKETS,
            MODULES,
            TEAM,
            OFFLOADS,
            ROLES,
            PROMOTION,
            TRAFFIC,
            ADAPTER_REQUESTS);

    /** Those of a role. */
    public static List<Area> of(String role) {
        return ALL.stream().filter(area -> area.role.equals(role)).toList();
    }

    /**
     * Directs a walk that leans this way, and then to its orderly end.
     *
     * @param seed the same seed gives the same walk against the same implementation
     * @param steps inputs that follow the leaning, from 0
     * @param tail inputs without a leaning before the end begins, from 0
     */
    public Director director(long seed, int steps, int tail) {
        return director(lean, seed, steps, tail);
    }

    /** The same with another leaning, such as a weaker one. */
    public static Director director(Lean lean, long seed, int steps, int tail) {
        return new Chain(new LeaningWalk(lean, seed, steps), new RandomWalk(~seed, tail));
    }
}
