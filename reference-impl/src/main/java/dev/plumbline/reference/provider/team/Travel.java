package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.OidRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request of ours below.
 *
 * @param original the request that it was made from or for; none for one of our own purposes
 * @param sent what went down: a clone, or an own request in place of the original (OID-50)
 * @param references connections that are referenced for it (OID-54, OID-56)
 */
record Travel(@Nullable OidRequest original, OidRequest sent, List<String> references) {

    /** Whether it went down in place of the original. */
    boolean replaces() {
        return original != null && sent.form() == OidRequest.Form.OWN;
    }

    /** The same after its original was aborted. */
    Travel alone() {
        return new Travel(null, sent, references);
    }
}
