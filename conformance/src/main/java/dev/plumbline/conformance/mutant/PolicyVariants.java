package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidInformation;
import dev.plumbline.ndis.filter.OidRequest;
import java.util.Set;

/** Other decisions about requests that the documents leave to the extension. */
final class PolicyVariants {

    private PolicyVariants() {}

    @Varies("every policy, and every virtual function, is refused (LIFE-60, OID-73)")
    static final class RefusesPoliciesAndFunctions extends WrappedExtension {
        private static final Set<String> FUNCTIONS =
                Set.of("OID_NIC_SWITCH_ALLOCATE_VF", "OID_NIC_SWITCH_CREATE_VPORT");

        @Override
        public String filterOidRequest(OidRequest request) {
            boolean changes = request.oid().endsWith("_ADD")
                    || request.oid().endsWith("_UPDATE")
                    || request.oid().endsWith("_DELETE");
            if (changes && request.oid().contains("PROPERTY_")) {
                return "DATA_NOT_ACCEPTED";
            }
            String inner = request.inner();
            return inner != null && FUNCTIONS.contains(inner) ? "FAILURE" : super.filterOidRequest(request);
        }
    }

    @Varies("the MTU of a new connection is reduced where that is allowed (LIFE-22)")
    static final class ReducesTheMtu extends WrappedExtension {
        private static final int MTU = 1_400;

        @Override
        public String ndisFOidRequest(OidRequest request) {
            boolean reduces = is(request, "NIC_CREATE")
                    && request.contents().flags().equals("NIC_INITIALIZING")
                    && OidInformation.number(request.information(), "MTU", 0) > MTU;
            return super.ndisFOidRequest(
                    reduces ? request.with(OidInformation.with(request.information(), "MTU", "" + MTU)) : request);
        }
    }

    @Varies("what a partition asks for when it allocates a queue is altered on its way down (OID-79)")
    static final class AltersAllocations extends WrappedExtension {
        @Override
        public String ndisFOidRequest(OidRequest request) {
            boolean allocates = "OID_RECEIVE_FILTER_ALLOCATE_QUEUE".equals(request.inner());
            return super.ndisFOidRequest(
                    allocates && request.form() == OidRequest.Form.CLONE
                            ? request.with(OidInformation.with(request.information(), "QueueName", "team"))
                            : request);
        }
    }
}
