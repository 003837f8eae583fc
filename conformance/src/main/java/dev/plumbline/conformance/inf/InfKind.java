package dev.plumbline.conformance.inf;

import java.util.Optional;

/** What an INF installs, as far as the documents demand something of it. */
public enum InfKind {
    /** A miniport that supports load balancing and failover. */
    LBFO(""),
    /** A forwarding extension, and with it a teaming provider. */
    FORWARDING("ms_switch_forward"),
    /** A filtering extension. */
    FILTERING("ms_switch_filter"),
    /** A capturing extension. */
    CAPTURING("ms_switch_capture");

    private final String filterClass;

    InfKind(String filterClass) {
        this.filterClass = filterClass;
    }

    /** The FilterClass of an extension; empty for a miniport. */
    String filterClass() {
        return filterClass;
    }

    /** The extension with that FilterClass. */
    static Optional<InfKind> ofFilterClass(String name) {
        for (InfKind kind : values()) {
            if (kind != LBFO && kind.filterClass.equalsIgnoreCase(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
