package dev.plumbline.reference.host.vswitch;

import org.jspecify.annotations.Nullable;

/** A structure that the extension has sent down: a clone, an own request, or (wrongly) an original. */
final class Traveller {

    private final String req;
    private final String form;
    private final @Nullable String cloned;
    private final Asked asked;
    private boolean cancelled;

    Traveller(String req, String form, @Nullable String cloned, Asked asked) {
        this.req = req;
        this.form = form;
        this.cloned = cloned;
        this.asked = asked;
    }

    /** The request that came from above, or the own request. */
    String req() {
        return req;
    }

    /** {@code original}, {@code clone} or {@code own}. */
    String form() {
        return form;
    }

    @Nullable String cloned() {
        return cloned;
    }

    /** What it asks, as it was sent. */
    Asked asked() {
        return asked;
    }

    /** How the extension knows it. */
    String id() {
        return cloned == null ? req : cloned;
    }

    boolean isOwn() {
        return form.equals("own");
    }

    /** Whether whoever completes it was told that nobody wants it any more (OID-21). */
    boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }
}
