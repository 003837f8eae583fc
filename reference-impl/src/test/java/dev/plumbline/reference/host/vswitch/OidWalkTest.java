package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.provider.team.ReferenceTeamingProvider;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.SwitchEvent;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random walks of the switch around the reference: nobody breaks a promise, and there is something to see. */
final class OidWalkTest {

    private static final int WALKS = 150;
    private static final int INPUTS = 150;

    private final Set<RequirementId> exercised = new TreeSet<>();
    private final List<Event> events = new ArrayList<>();

    private void walk(String profile, NdisVersion version) throws Exception {
        for (int seed = 0; seed < WALKS; seed++) {
            Random random = new Random(seed);
            SwitchWorld world = new SwitchWorld(1 + seed % 4, seed % 3, version);
            OidRun run = new OidRun(
                    profile, world, new ReferenceTeamingProvider(), OidRun.random(random, 20));
            assertThat(run.walk(random, INPUTS).remarks()).as("%s, seed %d", profile, seed).isEmpty();
            exercised.addAll(run.exercised());
            events.addAll(run.events());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"switch-team-6.40:strict", "switch-team-6.40:lenient"})
    void theReferenceAndTheSwitchKeepTheirPromises(String profile) throws Exception {
        walk(profile, NdisVersion.NDIS_6_40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"switch-team-6.30:strict", "switch-team-6.30:lenient"})
    void theyKeepThemUnderTheOlderVersionToo(String profile) throws Exception {
        walk(profile, NdisVersion.NDIS_6_30);
        assertThat(events)
                .filteredOn(SwitchEvent.FilterOidRequest.class::isInstance)
                .noneMatch(event -> "initializing".equals(((SwitchEvent.FilterOidRequest) event).nicFlags()));
    }

    @Test
    void everySortOfRequestComes() throws Exception {
        walk("switch-team-6.40:strict", NdisVersion.NDIS_6_40);

        Set<String> seen = new HashSet<>();
        for (Event event : events) {
            if (event instanceof SwitchEvent.FilterOidRequest request) {
                seen.add(request.oid());
                seen.add(String.valueOf(request.inner()));
                seen.add(String.valueOf(request.nicType()));
                seen.add(String.valueOf(request.nicFlags()));
            }
        }
        assertThat(seen)
                .contains("External", "Internal", "Synthetic", "Emulated", "initializing", "plain")
                .contains("OID_SWITCH_NIC_SAVE_COMPLETE", "OID_SWITCH_NIC_RESTORE_COMPLETE")
                .contains("OID_SWITCH_PORT_PROPERTY_DELETE", "OID_SWITCH_PORT_PROPERTY_ENUM")
                .contains("OID_RECEIVE_FILTER_ALLOCATE_QUEUE", "OID_RECEIVE_FILTER_FREE_QUEUE")
                .contains("OID_802_3_DELETE_MULTICAST_ADDRESS", "PRIVATE_TEAM_ATTRIBUTE");
        assertThat(exercised)
                .extracting(RequirementId::value)
                .contains("OID-20", "OID-21", "OID-46", "OID-48", "OID-54", "OID-55", "OID-61", "OID-78", "OID-95")
                .contains("LIFE-64", "LIFE-65", "LIFE-66", "LIFE-69", "LIFE-70", "LIFE-71", "TEAM-07", "TEAM-10");
    }
}
