package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Defects with clones: what travels down, and what becomes of it. */
final class CloneMutants {

    private CloneMutants() {}

    @Breaks(value = "OID-06", also = "OID-42", defect = "OID-ORIGINAL: the original itself is sent down")
    static final class ForwardsTheOriginal extends WrappedExtension {
        private final Map<String, OidRequest> originals = new HashMap<>();

        @Override
        public Optional<OidRequest> ndisAllocateCloneOidRequest(OidRequest original) {
            Optional<OidRequest> cloned = super.ndisAllocateCloneOidRequest(original);
            cloned.ifPresent(clone -> originals.put(clone.id(), original));
            return cloned;
        }

        @Override
        public String ndisFOidRequest(OidRequest request) {
            OidRequest original = originals.get(request.id());
            return super.ndisFOidRequest(original == null ? request : original.to(request.target()));
        }
    }

    @Breaks(value = "OID-43", also = "OID-06", defect = "OID-STATE: a request is cloned after it was completed")
    static final class ClonesACompletedRequest extends WrappedExtension {
        @Override
        public void ndisFOidRequestComplete(OidRequest original, String status) {
            super.ndisFOidRequestComplete(original, status);
            ndis().ndisAllocateCloneOidRequest(original).ifPresent(ndis()::ndisFreeCloneOidRequest);
        }
    }

    @Breaks(value = "OID-08", defect = "RESOURCE: clones are never freed")
    static final class NeverFreesClones extends WrappedExtension {
        @Override
        public void ndisFreeCloneOidRequest(OidRequest cloned) {}
    }

    @Breaks(value = "OID-08", defect = "RESOURCE: a clone that failed at once is not freed")
    static final class KeepsClonesThatFailed extends WrappedExtension {
        private String returned = SUCCESS;

        @Override
        public String ndisFOidRequest(OidRequest request) {
            returned = super.ndisFOidRequest(request);
            return returned;
        }

        @Override
        public void ndisFreeCloneOidRequest(OidRequest cloned) {
            if (returned.equals(SUCCESS) || returned.equals(PENDING)) {
                super.ndisFreeCloneOidRequest(cloned);
            }
        }
    }

    @Breaks(value = "OID-08", defect = "OID-ORIGINAL: the original is completed first, and then its clone is freed")
    static final class FreesAfterTheCompletion extends WrappedExtension {
        private final List<OidRequest> unfreed = new ArrayList<>();
        private boolean completing;

        @Override
        public void filterOidRequestComplete(OidRequest request, String status) {
            completing = true;
            super.filterOidRequestComplete(request, status);
            completing = false;
            unfreed.forEach(ndis()::ndisFreeCloneOidRequest);
            unfreed.clear();
        }

        @Override
        public void ndisFreeCloneOidRequest(OidRequest cloned) {
            if (completing) {
                unfreed.add(cloned);
            } else {
                super.ndisFreeCloneOidRequest(cloned);
            }
        }
    }

    @Breaks(value = "OID-08", defect = "OID-SYNC: a pending request's clone is freed as soon as the call returns")
    static final class FreesWhileBelow extends WrappedExtension {
        @Override
        public String ndisFOidRequest(OidRequest request) {
            String status = super.ndisFOidRequest(request);
            if (!isFinal(status) && request.form() == OidRequest.Form.CLONE) {
                ndis().ndisFreeCloneOidRequest(request);
            }
            return status;
        }
    }

    @Breaks(
            value = "OID-48",
            defect = "NBL-SOURCE, OID-COPY: the source of a forwarded NIC request is overwritten with the team's")
    static final class OverwritesTheSource extends WrappedExtension {
        @Override
        public String ndisFOidRequest(OidRequest request) {
            boolean forwarded = isNicRequest(request) && request.form() == OidRequest.Form.CLONE;
            return super.ndisFOidRequest(forwarded ? withSource(request, "1/0") : request);
        }
    }

    @Breaks(value = "OID-86", defect = "NIC-INDEX: notifications about members are passed on with index 0")
    static final class ForwardsWithIndexZero extends WrappedExtension {
        @Override
        public String ndisFOidRequest(OidRequest request) {
            boolean notification = !isNicRequest(request) && isMember(request.target());
            return super.ndisFOidRequest(notification ? request.to("1/0") : request);
        }
    }
}
