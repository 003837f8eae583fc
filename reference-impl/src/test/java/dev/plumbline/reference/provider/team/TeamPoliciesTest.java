package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.OidRequest;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which policies of ports the team takes itself (LIFE-62, LIFE-13). */
class TeamPoliciesTest {

    private final TeamPolicies policies = new TeamPolicies();

    private static OidRequest about(String what, String port, String id) {
        String oid = "OID_SWITCH_PORT_PROPERTY_" + what;
        return new OidRequest(OidRequest.Form.ORIGINAL, "r", oid, port, "0/0", null).with("PropertyId=" + id);
    }

    private Optional<String> answer(String what, String port, String id) {
        return policies.answer(about(what, port, id));
    }

    @Test
    void aPolicyForTheTeamIsTakenAndItsBufferRead() {
        OidRequest add = about("ADD", "2", "teaming1");
        assertThat(policies.answer(add)).contains("SUCCESS");
        assertThat(add.results().bytesRead()).isEqualTo("PropertyId=teaming1".length());
        assertThat(add.results().supportedRevision()).isEqualTo(1);
    }

    @Test
    void onlyAPolicyThatThePortHasIsChangedOrDeleted() {
        assertThat(answer("UPDATE", "2", "teaming1")).isEmpty();
        assertThat(answer("DELETE", "2", "teaming1")).isEmpty();
        answer("ADD", "2", "teaming1");
        assertThat(answer("UPDATE", "3", "teaming1")).isEmpty();
        assertThat(answer("UPDATE", "2", "teaming1")).contains("SUCCESS");
        assertThat(answer("UPDATE", "2", "teaming1")).as("it is still there").contains("SUCCESS");
        assertThat(answer("DELETE", "2", "teaming1")).contains("SUCCESS");
        assertThat(answer("DELETE", "2", "teaming1")).isEmpty();
    }

    @Test
    void whatIsNotForTheTeamOrNoChangeOfAPolicyIsPassedOn() {
        assertThat(answer("ADD", "2", "security")).isEmpty();
        assertThat(answer("ENUM", "2", "teaming1")).isEmpty();
        assertThat(policies.answer(new OidRequest(OidRequest.Form.ORIGINAL, "r", "OID_SWITCH_PORT_UPDATED", "2", "0/0", null)
                        .with("PropertyId=teaming1")))
                .isEmpty();
    }

    @Test
    void thePoliciesOfAPortEndWithIt() {
        answer("ADD", "2", "teaming1");
        policies.forget("2");
        assertThat(answer("DELETE", "2", "teaming1")).isEmpty();
    }
}
