package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom a status is indicated under each reading of C-06. */
class StatusIndexPolicyTest {

    @ParameterizedTest
    @CsvSource({"TEAM_WIDE,1/0,1/0,1/0", "PER_NIC,1/2,1/2,1/2", "EITHER,1/2,1/0,1/2"})
    void eachReadingNamesTheTeamOrOneNic(StatusIndexPolicy policy, String passedOn, String ofTheTeam, String ofAMember) {
        assertThat(policy.passedOn("1/2")).isEqualTo(passedOn);
        assertThat(policy.ofTheTeam("1/2")).isEqualTo(ofTheTeam);
        assertThat(policy.ofAMember("1/2")).isEqualTo(ofAMember);
    }
}
