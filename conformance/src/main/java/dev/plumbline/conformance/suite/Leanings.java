package dev.plumbline.conformance.suite;

import java.util.Map;

/** What the areas of a teaming provider lean towards. */
final class Leanings {

    /** References on connections, with requests that rest on them and connections that go away. */
    static final Lean REFERENCES = new Lean(
            Map.ofEntries(
                    Map.entry("NIC_CREATE", 8.0),
                    Map.entry("NIC_CONNECT", 14.0),
                    Map.entry("NIC_REQUEST", 9.0),
                    Map.entry("NIC_DISCONNECT", 1.5),
                    Map.entry("complete", 3.0),
                    Map.entry("PORT_UPDATED", 0.1),
                    Map.entry("NIC_UPDATED", 0.2),
                    Map.entry("OID", 0.1),
                    Map.entry("PROPERTY", 0.1),
                    Map.entry("MULTICAST", 0.1),
                    Map.entry("QUERY", 1.0),
                    Map.entry("NIC_SAVE", 0.1),
                    Map.entry("NIC_RESTORE", 0.1),
                    Map.entry("cancel-oid", 0.1),
                    Map.entry("time-out", 0.1)),
            Map.of(
                    "reference", 0.4,
                    "lower", 0.5,
                    "completion", 0.4,
                    "clone", 0.05,
                    "registration", 0.02,
                    "attributes", 0.02));

    /** Requests that are cloned, sent down, failed, pended, overtaken and cancelled. */
    static final Lean REQUESTS = new Lean(
            Map.of(
                    "NIC_CREATE", 5.0,
                    "NIC_CONNECT", 9.0,
                    "NIC_REQUEST", 9.0,
                    "complete", 3.0,
                    "QUERY", 3.0,
                    "NIC_SAVE", 2.0,
                    "NIC_RESTORE", 2.0,
                    "time-out", 2.0,
                    "cancel-oid", 2.0),
            Map.of("lower", 0.6, "completion", 0.5, "clone", 0.2, "reference", 0.2));

    /** Ports and connections that come, change, are saved and restored, and go. */
    static final Lean LIFE = new Lean(
            Map.ofEntries(
                    Map.entry("NIC_CREATE", 8.0),
                    Map.entry("NIC_CONNECT", 14.0),
                    Map.entry("NIC_DISCONNECT", 3.0),
                    Map.entry("NIC_DELETE", 3.0),
                    Map.entry("PORT_TEARDOWN", 1.0),
                    Map.entry("PORT_DELETE", 2.0),
                    Map.entry("STATUS", 2.0),
                    Map.entry("STATUS_NIC", 3.0),
                    Map.entry("pause", 1.0),
                    Map.entry("pnp", 1.0)),
            Map.of("lower", 0.3, "reference", 0.3));

    /** Status indications of the team and of its members, and what the extension says itself. */
    static final Lean STATUSES = new Lean(
            Map.ofEntries(
                    Map.entry("NIC_CREATE", 8.0),
                    Map.entry("NIC_CONNECT", 20.0),
                    Map.entry("STATUS", 3.0),
                    Map.entry("STATUS_NIC", 12.0),
                    Map.entry("NIC_REQUEST", 9.0),
                    Map.entry("NIC_DISCONNECT", 1.0),
                    Map.entry("complete", 3.0),
                    Map.entry("work", 3.0),
                    Map.entry("pause", 0.2),
                    Map.entry("detach", 0.2),
                    Map.entry("PORT_UPDATED", 0.1),
                    Map.entry("NIC_UPDATED", 0.1),
                    Map.entry("PROPERTY", 0.1),
                    Map.entry("OID", 0.1)),
            Map.of(
                    "reference", 0.3,
                    "indicated", 0.5,
                    "level", 0.5,
                    "lower", 0.3,
                    "clone", 0.05,
                    "registration", 0.02,
                    "attributes", 0.02));

    /** Packets on both paths. */
    static final Lean PACKETS = new Lean(
            Map.of(
                    "NIC_CREATE", 8.0,
                    "NIC_CONNECT", 20.0,
                    "nbl-in", 9.0,
                    "nbl-early", 5.0,
                    "nbl-late", 5.0,
                    "nbl-cancel", 3.0,
                    "complete", 4.0),
            Map.of());

    /** Modules that are attached, restarted, paused and detached, again and again, with traffic around that. */
    static final Lean MODULES = new Lean(
            Map.ofEntries(
                    Map.entry("attach", 9.0),
                    Map.entry("restart", 6.0),
                    Map.entry("pause", 3.0),
                    Map.entry("stack", 3.0),
                    Map.entry("protocols", 3.0),
                    Map.entry("detach", 4.0),
                    Map.entry("pnp", 1.0),
                    Map.entry("NIC_CREATE", 5.0),
                    Map.entry("NIC_CONNECT", 9.0),
                    Map.entry("complete", 4.0),
                    Map.entry("nbl-in", 4.0),
                    Map.entry("nbl-early", 0.5),
                    Map.entry("nbl-late", 0.5),
                    Map.entry("STATUS", 0.5),
                    Map.entry("STATUS_NIC", 0.5),
                    Map.entry("PROPERTY", 0.2)),
            Map.of(
                    "registration", 0.3,
                    "attributes", 0.3,
                    "switch", 0.4,
                    "restart", 0.4,
                    "drivers", 0.4,
                    "lower", 0.4,
                    "completion", 0.4,
                    "packet", 0.3,
                    "clone", 0.05));

    /** Members that come and go under traffic and requests: what makes the switch's NICs a team. */
    static final Lean TEAM = new Lean(
            Map.ofEntries(
                    Map.entry("NIC_CREATE", 12.0),
                    Map.entry("NIC_CONNECT", 25.0),
                    Map.entry("NIC_DISCONNECT", 1.0),
                    Map.entry("NIC_REQUEST", 12.0),
                    Map.entry("QUERY", 9.0),
                    Map.entry("MULTICAST", 3.0),
                    Map.entry("STATUS_NIC", 6.0),
                    Map.entry("nbl-in", 9.0),
                    Map.entry("complete", 5.0),
                    Map.entry("work", 2.0),
                    Map.entry("PORT_UPDATED", 0.1),
                    Map.entry("NIC_UPDATED", 0.2),
                    Map.entry("NIC_SAVE", 0.2),
                    Map.entry("NIC_RESTORE", 0.2),
                    Map.entry("PROPERTY", 0.1)),
            Map.of(
                    "reference", 0.15,
                    "lower", 0.3,
                    "frame", 0.7,
                    "clone", 0.05,
                    "registration", 0.02,
                    "attributes", 0.02));

    /** Hardware is handed out only where partitions are connected beside members: everything else waits. */
    static final Lean OFFLOADS = new Lean(
            Map.ofEntries(
                    Map.entry("PORT_CREATE", 8.0),
                    Map.entry("NIC_CREATE", 14.0),
                    Map.entry("NIC_CONNECT", 25.0),
                    Map.entry("NIC_REQUEST", 60.0),
                    Map.entry("complete", 10.0),
                    Map.entry("PORT_UPDATED", 0.05),
                    Map.entry("NIC_UPDATED", 0.1),
                    Map.entry("NIC_SAVE", 0.1),
                    Map.entry("NIC_RESTORE", 0.1),
                    Map.entry("MULTICAST", 0.1),
                    Map.entry("PROPERTY", 0.05),
                    Map.entry("OID", 0.05),
                    Map.entry("STATUS", 0.05),
                    Map.entry("STATUS_NIC", 0.1),
                    Map.entry("nbl-in", 0.02),
                    Map.entry("nbl-early", 0.02),
                    Map.entry("nbl-late", 0.02),
                    Map.entry("pnp", 0.1),
                    Map.entry("pause", 0.002),
                    Map.entry("stack", 0.002),
                    Map.entry("detach", 0.001),
                    Map.entry("PORT_TEARDOWN", 0.005),
                    Map.entry("NIC_DISCONNECT", 0.02)),
            Map.of("lower", 0.3, "reference", 0.1, "clone", 0.05));

    private Leanings() {}
}
