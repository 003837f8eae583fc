package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.OidInformation;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.ndis.filter.SwitchServices;
import dev.plumbline.reference.host.Choices;
import dev.plumbline.spec.event.SwitchEvent;
import dev.plumbline.spec.judge.Judgement;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What an extension in this JVM does to the contents of a request is seen, and judged. */
final class OidContentsScenarios {

    private static final Choices USUAL = Choices.usual();
    private static final String[] PARTITION = {"attach", "restart", "PORT_CREATE 2", "NIC_CREATE 2/0"};

    /** Forwards what comes, and changes a thing on the way. */
    private static final class Forwards implements SwitchExtension {
        private final UnaryOperator<OidRequest> changes;
        private final BiFunction<SwitchServices, OidRequest, Optional<String>> answers;
        private SwitchServices ndis;

        Forwards(
                UnaryOperator<OidRequest> changes,
                BiFunction<SwitchServices, OidRequest, Optional<String>> answers) {
            this.changes = changes;
            this.answers = answers;
        }

        @Override
        public String description() {
            return "forwards";
        }

        @Override
        public String filterAttach(String module, SwitchServices services) {
            ndis = services;
            return "SUCCESS";
        }

        @Override
        public String filterRestart() {
            return "SUCCESS";
        }

        @Override
        public String filterPause() {
            return "SUCCESS";
        }

        @Override
        public void filterDetach() {}

        @Override
        public boolean cancelsOidRequests() {
            return true;
        }

        @Override
        public void filterCancelOidRequest(String requestId) {
            ndis.ndisFCancelOidRequest(requestId.replace("r", "c"));
        }

        @Override
        public String filterOidRequest(OidRequest request) {
            Optional<String> answer = answers.apply(ndis, request);
            if (answer.isPresent()) {
                return answer.get();
            }
            OidRequest cloned = changes.apply(ndis.ndisAllocateCloneOidRequest(request).orElseThrow());
            String status = ndis.ndisFOidRequest(cloned);
            if (!status.equals("PENDING")) {
                request.results().copy(cloned.results());
                ndis.ndisFreeCloneOidRequest(cloned);
            }
            return status;
        }

        @Override
        public void filterOidRequestComplete(OidRequest request, String status) {}

        @Override
        public void workItem() {}
    }

    private static OidRun run(String profile, SwitchExtension extension, Choices choices) {
        NdisVersion version = profile.contains("6.30") ? NdisVersion.NDIS_6_30 : NdisVersion.NDIS_6_40;
        return new OidRun(profile, new SwitchWorld(1, 1, version), extension, choices);
    }

    private static Forwards changing(UnaryOperator<OidRequest> changes) {
        return new Forwards(changes, (ndis, request) -> Optional.empty());
    }

    private static Forwards answering(BiFunction<SwitchServices, OidRequest, Optional<String>> answers) {
        return new Forwards(request -> request, answers);
    }

    private static OidRequest withMtu(OidRequest request, String mtu) {
        boolean creates = request.oid().equals("OID_SWITCH_NIC_CREATE");
        return creates ? request.with(OidInformation.with(request.information(), "MTU", mtu)) : request;
    }

    private static List<String> data(OidRun run) {
        return run.events().stream()
                .filter(SwitchEvent.NdisFOidRequest.class::isInstance)
                .map(event -> String.valueOf(((SwitchEvent.NdisFOidRequest) event).data()))
                .toList();
    }

    private static List<String> cited(OidRun run) {
        return run.remarks().stream()
                .filter(Judgement.Violated.class::isInstance)
                .flatMap(remark -> ((Judgement.Violated) remark).findings().stream())
                .flatMap(finding -> finding.requirements().stream())
                .map(Object::toString)
                .distinct()
                .toList();
    }

    @Test
    void theMtuOfANewConnectionMayBeReduced() throws Exception {
        OidRun run = run("switch-team-6.40:strict", changing(r -> withMtu(r, "1400")), USUAL)
                .perform(PARTITION);

        assertThat(run.remarks()).isEmpty();
        assertThat(data(run)).containsExactly("same", "mtu-reduced");
    }

    @Test
    void underTheOlderVersionItMayNot() throws Exception {
        assertThat(cited(run("switch-team-6.30:strict", changing(r -> withMtu(r, "1400")), USUAL)
                        .perform(PARTITION)))
                .contains("LIFE-21");
    }

    @Test
    void anythingElseIsAChange() throws Exception {
        UnaryOperator<OidRequest> renames = r -> r.with(OidInformation.with(r.information(), "NicFriendlyName", "x"));
        OidRun run = run("switch-team-6.40:strict", changing(renames), USUAL)
                .perform("attach", "restart", "PORT_CREATE 2");

        assertThat(data(run)).containsExactly("changed");
        assertThat(cited(run)).contains("LIFE-03");
    }

    @Test
    void anAnswerWithoutCountsIsSeen() throws Exception {
        assertThat(cited(run("switch-team-6.40:strict", answering((n, r) -> Optional.of("SUCCESS")), USUAL)
                        .perform("attach", "restart", "OID set")))
                .contains("OID-14");
        assertThat(cited(run("switch-team-6.40:strict", answering((n, r) -> Optional.of("SUCCESS")), USUAL)
                        .perform("attach", "restart", "OID OID_GEN_STATISTICS")))
                .contains("OID-13");
    }

    @Test
    void anAnswerWithItsCountsIsRight() throws Exception {
        BiFunction<SwitchServices, OidRequest, Optional<String>> counts = (ndis, request) -> {
            request.results().written("Value=1");
            return Optional.of("SUCCESS");
        };
        OidRun run = run("switch-team-6.40:strict", answering(counts), USUAL)
                .perform("attach", "restart", "OID OID_GEN_STATISTICS");

        assertThat(run.remarks()).isEmpty();
        assertThat(run.events().getLast())
                .isInstanceOfSatisfying(
                        SwitchEvent.FilterOidRequestReturn.class,
                        end -> assertThat(List.of(String.valueOf(end.data()), String.valueOf(end.bytes())))
                                .containsExactly("answered", "counted"));
    }

    @Test
    void whatIsCancelledByAnotherNameThanItsRequestIdIsSeen() throws Exception {
        Choices pending = (question, options) -> options.contains("PENDING") ? "PENDING" : options.get(0);
        OidRun run = run("switch-team-6.40:strict", changing(r -> r), pending)
                .perform("attach", "restart", "OID set", "cancel-oid held");

        assertThat(run.events().stream()
                        .filter(SwitchEvent.NdisFCancelOidRequest.class::isInstance)
                        .map(Object::toString))
                .singleElement()
                .asString()
                .contains("req=r1", "identifier=pointer");
    }
}
