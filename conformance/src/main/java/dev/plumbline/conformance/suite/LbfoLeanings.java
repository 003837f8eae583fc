package dev.plumbline.conformance.suite;

import java.util.Map;

/** What the areas of an LBFO miniport lean towards. */
final class LbfoLeanings {

    /** Adapters that are initialised, ask to be secondaries, and are refused. */
    static final Lean ROLES = new Lean(
            Map.of(
                    "initialize", 9.0,
                    "halt", 2.0,
                    "link", 0.5,
                    "query", 0.2,
                    "set", 0.2,
                    "send", 0.5,
                    "receive", 0.5),
            Map.of("NdisMSetMiniportSecondary", 0.5, "BundleId", 0.6));

    /** Adapters that are halted or lose their link, and those that take over from them. */
    static final Lean PROMOTION = new Lean(
            Map.of("initialize", 6.0, "halt", 3.0, "link", 2.0, "send", 0.7, "receive", 0.5),
            Map.of("NdisMPromoteMiniport", 0.4, "NdisMSetMiniportSecondary", 0.2));

    /** Sends and received frames of bundles whose members come and go. */
    static final Lean TRAFFIC = new Lean(
            Map.of("initialize", 6.0, "send", 6.0, "receive", 6.0, "transmit-done", 3.0), Map.of("oid", 0.5));

    /** Queries and sets. */
    static final Lean REQUESTS =
            new Lean(Map.of("initialize", 6.0, "query", 5.0, "set", 5.0), Map.of("oid", 0.7));

    private LbfoLeanings() {}
}
