package dev.plumbline.reference.host.lbfo;

import dev.plumbline.reference.host.IutException;

/**
 * Carries a broken protocol from a callout through the driver's own frames; an error, so that drivers do not catch it.
 */
final class BoundaryError extends Error {

    private static final long serialVersionUID = 1L;

    private final IutException reason;

    BoundaryError(IutException reason) {
        super(reason);
        this.reason = reason;
    }

    IutException reason() {
        return reason;
    }
}
