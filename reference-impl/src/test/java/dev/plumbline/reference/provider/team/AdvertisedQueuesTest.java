package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdvertisedQueuesTest {

    private final TeamNics nics = new TeamNics();
    private final AdvertisedQueues queues = new AdvertisedQueues(nics);

    @Test
    void the_team_promises_the_queues_of_all_members() {
        nics.connected("1/1");
        queues.heard("queues 4");
        assertThat(queues.news()).contains("queues 4");
        queues.advertised();
        assertThat(queues.news()).isEmpty();
        nics.connected("1/2");
        assertThat(queues.news()).contains("queues 8");
    }

    @Test
    void a_team_without_members_promises_nothing() {
        queues.heard("queues 4");
        assertThat(queues.news()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"queues 1", "queues 9", "queues 1090"})
    void a_number_of_up_to_four_digits_is_understood(String information) {
        nics.connected("1/1");
        queues.heard(information);
        assertThat(queues.now()).isEqualTo(information);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "queues ", "queues -4", "queues 99999999999", "vports 4"})
    void anything_else_tells_nothing(String information) {
        nics.connected("1/1");
        queues.heard(information);
        assertThat(queues.now()).isEqualTo("queues 0");
    }
}
