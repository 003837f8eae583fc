package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidInformation;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.OidRequestType;
import dev.plumbline.ndis.filter.OidResults;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Defects with what requests end with: counts, revisions, contents. */
final class ResultMutants {

    private ResultMutants() {}

    /** Spoils what requests of one kind end with. */
    abstract static class Spoils extends WrappedExtension {
        abstract boolean concerns(OidRequest request, String status);

        abstract void spoil(OidResults results);

        @Override
        public String filterOidRequest(OidRequest request) {
            String status = super.filterOidRequest(request);
            if (isFinal(status) && concerns(request, status)) {
                spoil(request.results());
            }
            return status;
        }

        @Override
        public void ndisFOidRequestComplete(OidRequest original, String status) {
            if (concerns(original, status)) {
                spoil(original.results());
            }
            super.ndisFOidRequestComplete(original, status);
        }
    }

    @Breaks(value = "OID-13", defect = "OID-COPY: BytesWritten of a query is not copied from the clone")
    static final class CountsNoBytesWritten extends Spoils {
        @Override
        boolean concerns(OidRequest request, String status) {
            return request.contents().type() == OidRequestType.QUERY && status.equals(SUCCESS);
        }

        @Override
        void spoil(OidResults results) {
            results.answered(
                    0, results.bytesRead(), results.bytesNeeded(), results.supportedRevision(), results.information());
        }
    }

    @Breaks(value = "OID-14", defect = "OID-COPY: SupportedRevision of a set is not copied from the clone")
    static final class SaysNoRevision extends Spoils {
        @Override
        boolean concerns(OidRequest request, String status) {
            return request.contents().type() == OidRequestType.SET && status.equals(SUCCESS);
        }

        @Override
        void spoil(OidResults results) {
            results.answered(
                    results.bytesWritten(), results.bytesRead(), results.bytesNeeded(), 0, results.information());
        }
    }

    @Breaks(
            value = "OID-42",
            also = {"OID-86", "OID-14"},
            defect = "OID-ORIGINAL: the buffer of the original is written to")
    static final class WritesIntoTheOriginal extends Spoils {
        @Override
        boolean concerns(OidRequest request, String status) {
            return request.contents().type() == OidRequestType.SET && status.equals(SUCCESS);
        }

        @Override
        void spoil(OidResults results) {
            results.written("overwritten");
        }
    }

    @Breaks(
            value = "LIFE-65",
            also = "OID-13",
            defect = "STRICT: BytesNeeded is not filled in where a save does not fit")
    static final class DoesNotSayWhatItNeeds extends Spoils {
        @Override
        boolean concerns(OidRequest request, String status) {
            return is(request, "NIC_SAVE") && status.equals("BUFFER_TOO_SHORT");
        }

        @Override
        void spoil(OidResults results) {
            results.needed(0);
        }
    }

    @Breaks(value = "LIFE-67", also = "OID-13", defect = "OID-COPY: NicIndex in the structure of a save is overwritten")
    static final class RewritesTheSaveHeader extends Spoils {
        @Override
        boolean concerns(OidRequest request, String status) {
            return is(request, "NIC_SAVE") && status.equals(SUCCESS);
        }

        @Override
        void spoil(OidResults results) {
            String saved = results.information();
            if (saved != null) {
                results.written(OidInformation.with(saved, "NicIndex", "7"));
            }
        }
    }

    @Breaks(value = "LIFE-70", also = "OID-86", defect = "PNP: the team's own saved data is passed on")
    static final class ForwardsOwnRestores extends WrappedExtension {
        private final Map<String, OidRequest> disguised = new HashMap<>();

        @Override
        public String filterOidRequest(OidRequest request) {
            if (!is(request, "NIC_RESTORE")) {
                return super.filterOidRequest(request);
            }
            disguised.put(request.id(), request);
            return super.filterOidRequest(request.with("ExtensionId=another"));
        }

        @Override
        public Optional<OidRequest> ndisAllocateCloneOidRequest(OidRequest original) {
            return super.ndisAllocateCloneOidRequest(disguised.getOrDefault(original.id(), original));
        }
    }
}
