package dev.plumbline.reference.host.lbfo;

import dev.plumbline.reference.host.IutException;

/**
 * Ends a driver that calls without end, through the driver's own frames; an error, so that drivers do not catch it.
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
