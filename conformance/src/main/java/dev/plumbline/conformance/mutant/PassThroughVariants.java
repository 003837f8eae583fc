package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.ModuleHandlers;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.ReceiveHandlers;
import dev.plumbline.ndis.filter.SendHandlers;
import dev.plumbline.ndis.filter.StatusHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** As little as an extension can do. */
final class PassThroughVariants {

    private PassThroughVariants() {}

    @Varies("requests are forwarded to where they are addressed, and nothing else is done: no handler that can be left out, no request, status or packet of its own (OID-98, FLT-24)")
    static final class ForwardsOnly extends WrappedExtension {
        private final Map<String, OidRequest> originals = new HashMap<>();
        private @Nullable OidRequest held;

        @Override
        public String filterRestart() {
            return SUCCESS;
        }

        @Override
        public String filterPause() {
            return SUCCESS;
        }

        @Override
        public String filterOidRequest(OidRequest request) {
            boolean referenced = isNicRequest(request) && isMember(request.target());
            if (referenced && !referenceSwitchNic(request.target()).equals(SUCCESS)) {
                return "FAILURE";
            }
            Optional<OidRequest> clone = ndisAllocateCloneOidRequest(request);
            if (clone.isPresent()) {
                return forward(request, clone.get());
            }
            if (referenced) {
                dereferenceSwitchNic(request.target());
            }
            if (isNicRequest(request)) {
                return "RESOURCES";
            }
            held = request;
            return PENDING;
        }

        private String forward(OidRequest request, OidRequest clone) {
            originals.put(clone.id(), request);
            String status = ndisFOidRequest(clone);
            if (isFinal(status)) {
                ended(clone);
            }
            return status;
        }

        private OidRequest ended(OidRequest clone) {
            OidRequest original = Objects.requireNonNull(originals.remove(clone.id()));
            if (isNicRequest(clone) && isMember(clone.target())) {
                dereferenceSwitchNic(clone.target());
            }
            original.results().copy(clone.results());
            ndisFreeCloneOidRequest(clone);
            return original;
        }

        @Override
        public void filterOidRequestComplete(OidRequest request, String status) {
            ndisFOidRequestComplete(ended(request), status);
        }

        @Override
        public void filterCancelOidRequest(String requestId) {
            OidRequest waiting = held;
            if (waiting != null && waiting.id().equals(requestId)) {
                held = null;
                ndisFOidRequestComplete(waiting, "REQUEST_ABORTED");
            } else if (originals.values().stream().anyMatch(original -> original.id().equals(requestId))) {
                ndisFCancelOidRequest(requestId);
            }
        }

        @Override
        public void workItem() {
            OidRequest waiting = held;
            Optional<OidRequest> clone = waiting == null ? Optional.empty() : ndisAllocateCloneOidRequest(waiting);
            if (waiting != null && clone.isPresent()) {
                held = null;
                String status = forward(waiting, clone.get());
                if (isFinal(status)) {
                    ndisFOidRequestComplete(waiting, status);
                }
            }
        }

        @Override
        public Optional<ModuleHandlers> moduleHandlers() {
            return Optional.empty();
        }

        @Override
        public Optional<StatusHandlers> statusHandlers() {
            return Optional.empty();
        }

        @Override
        public Optional<SendHandlers> sendHandlers() {
            return Optional.empty();
        }

        @Override
        public Optional<ReceiveHandlers> receiveHandlers() {
            return Optional.empty();
        }
    }
}
