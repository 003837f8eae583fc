package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.ndis.filter.SwitchServices;
import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.vswitch.NdisVersion;
import dev.plumbline.reference.host.vswitch.OidRun;
import dev.plumbline.reference.host.vswitch.SwitchWorld;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.SwitchEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A NIC_DISCONNECT that waits for packets on their way to the connection (DATA-36, REF-21). */
final class HeldDisconnectScenarios {

    private static final String[] CONNECTED = {
        "attach", "restart", "PORT_CREATE 1", "NIC_CREATE 1/0", "NIC_CREATE 1/1", "NIC_CONNECT 1/0", "NIC_CONNECT 1/1"
    };

    private boolean busy = true;

    /** The OID path of the reference, over packets that the scenario decides about. */
    private final class Team implements SwitchExtension {
        private OidPath oids;

        @Override
        public String description() {
            return "team with packets on their way";
        }

        @Override
        public String filterAttach(String module, SwitchServices services) {
            oids = new OidPath(services, new TeamNics(), new OwnIds());
            oids.waitWhile(nic -> busy);
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
        public String filterOidRequest(OidRequest request) {
            return oids.filterOidRequest(request);
        }

        @Override
        public void filterOidRequestComplete(OidRequest request, String status) {
            oids.filterOidRequestComplete(request, status);
        }

        @Override
        public void workItem() {
            oids.workItem();
        }
    }

    private OidRun connected() throws Exception {
        return new OidRun(
                        "switch-team-6.40:strict",
                        new SwitchWorld(1, 0, NdisVersion.NDIS_6_40),
                        new Team(),
                        Choices.usual())
                .perform(CONNECTED);
    }

    @Test
    void itIsHeldUnderAPortReferenceUntilThePacketsAreGone() throws Exception {
        OidRun run = connected().perform("NIC_DISCONNECT 1/1");
        assertThat(names(run)).endsWith("ReferenceSwitchPort", "ReferenceSwitchPortReturn", "FilterOidRequestReturn");
        run.perform("work");
        assertThat(names(run)).doesNotContain("NdisFOidRequestComplete");
        assertThat(run.inputs()).doesNotContain("NIC_DELETE 1/1");

        busy = false;
        int before = run.events().size();
        run.perform("work");

        assertThat(names(run).subList(before, run.events().size()))
                .startsWith(
                        "WorkItem",
                        "DereferenceSwitchPort",
                        "NdisAllocateCloneOidRequest",
                        "NdisAllocateCloneOidRequestReturn",
                        "NdisFOidRequest",
                        "NdisFOidRequestReturn",
                        "NdisFreeCloneOidRequest",
                        "NdisFOidRequestComplete");
        assertThat(run.perform("NIC_DELETE 1/1").toTheEnd().remarks()).isEmpty();
    }

    @Test
    void withoutPacketsItPassesAtOnce() throws Exception {
        busy = false;
        OidRun run = connected().perform("NIC_DISCONNECT 1/1");

        assertThat(run.events().getLast())
                .isInstanceOfSatisfying(
                        SwitchEvent.FilterOidRequestReturn.class,
                        ended -> assertThat(ended.status()).isEqualTo("SUCCESS"));
        assertThat(run.toTheEnd().remarks()).isEmpty();
    }

    private static List<String> names(OidRun run) {
        return run.events().stream().map(Event::name).toList();
    }
}
