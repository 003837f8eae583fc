package dev.plumbline.conformance.mutant;

import dev.plumbline.conformance.suite.Lean;
import java.util.Map;

/** What the leaning planners of the kill matrix lean towards. */
final class Leanings {

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

    static final Lean LBFO_REQUESTS =
            new Lean(Map.of("initialize", 6.0, "query", 5.0, "set", 5.0), Map.of("oid", 0.7));

    static final Lean LBFO_ROLES = new Lean(
            Map.of("initialize", 6.0, "halt", 3.0, "link", 2.0, "send", 0.7, "receive", 0.5),
            Map.of("NdisMPromoteMiniport", 0.4, "NdisMSetMiniportSecondary", 0.2));

    static final Lean LBFO_PACKETS = new Lean(
            Map.of("initialize", 6.0, "send", 6.0, "receive", 6.0, "transmit-done", 3.0), Map.of("oid", 0.5));

    private Leanings() {}
}
