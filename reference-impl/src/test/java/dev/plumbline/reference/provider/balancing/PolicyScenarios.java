package dev.plumbline.reference.provider.balancing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PolicyScenarios {

    private static final Outbound NOTHING = new Outbound(Octets.none(), "p1");

    static Stream<Balancing> policies() {
        return Stream.of(
                new ActiveBackup(),
                new ActiveBackup(true),
                new RoundRobin(),
                new SourceAddress(),
                new SourcePort(),
                new FlowHash());
    }

    private static String pick(Balancer balancer, String... members) {
        return balancer.pick(NOTHING, List.of(members));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void a_team_of_one_is_carried_by_that_one_and_a_team_of_none_by_nobody(Balancing policy) {
        assertThat(pick(policy.forTeam(), "a")).isEqualTo("a");
        assertThat(policy.forTeam().receives("a", List.of("a"))).isTrue();
        assertThat(policy.forTeam().receives("b", List.of("a"))).isFalse();
        assertThat(policy.forTeam().receives("a", List.of())).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> pick(policy.forTeam()));
    }

    @Test
    void the_backup_keeps_what_it_took() {
        Balancer balancer = new ActiveBackup().forTeam();

        assertThat(pick(balancer, "a", "b", "c")).isEqualTo("a");
        assertThat(pick(balancer, "b", "c")).isEqualTo("b");
        assertThat(pick(balancer, "a", "b", "c")).isEqualTo("b");
        assertThat(balancer.receives("b", List.of("a", "b", "c"))).isTrue();
        assertThat(balancer.receives("a", List.of("a", "b", "c"))).isFalse();
    }

    @Test
    void with_fail_back_the_first_member_carries_as_soon_as_it_can() {
        Balancer balancer = new ActiveBackup(true).forTeam();

        assertThat(pick(balancer, "b", "c")).isEqualTo("b");
        assertThat(pick(balancer, "a", "b", "c")).isEqualTo("a");
    }

    @Test
    void turns_go_on_where_a_member_left_or_came() {
        Balancer balancer = new RoundRobin().forTeam();

        assertThat(pick(balancer, "a", "b", "c")).isEqualTo("a");
        assertThat(pick(balancer, "a", "b", "c")).isEqualTo("b");
        assertThat(pick(balancer, "a", "c")).isEqualTo("c");
        assertThat(pick(balancer, "a", "c", "d")).isEqualTo("d");
        assertThat(pick(balancer, "a", "c", "d")).isEqualTo("a");
    }

    @Test
    void teams_of_one_policy_have_nothing_in_common() {
        RoundRobin policy = new RoundRobin();
        Balancer one = policy.forTeam();
        pick(one, "a", "b");

        assertThat(pick(policy.forTeam(), "a", "b")).isEqualTo("a");
        assertThat(pick(one, "a", "b")).isEqualTo("b");
    }

    @Test
    void addresses_and_ports_spread_over_the_members() {
        List<String> members = Spread.names(4);

        assertThat(Spread.of(new SourceAddress(), Flows.SEQUENTIAL_MAC.frames(0), members).largest())
                .isLessThan(1.1);
        Balancer ports = new SourcePort().forTeam();
        assertThat(Stream.iterate(1, port -> port + 1)
                        .limit(100)
                        .map(port -> ports.pick(new Outbound(Octets.none(), "port " + port), members)))
                .containsAll(members);
    }

    @Test
    void what_one_address_or_port_sends_leaves_by_one_member() {
        Octets one = Octets.of(Frames.ethernet(1, 9, Frames.IPV4, new byte[40]));
        Octets other = Octets.of(Frames.ethernet(2, 9, Frames.IPV6, new byte[60]));
        List<String> members = Spread.names(8);

        assertThat(new SourceAddress().forTeam().pick(new Outbound(one, "p1"), members))
                .isEqualTo(new SourceAddress().forTeam().pick(new Outbound(other, "p2"), members));
        assertThat(new SourcePort().forTeam().pick(new Outbound(one, "p1"), members))
                .isEqualTo(new SourcePort().forTeam().pick(new Outbound(other, "p1"), members));
    }
}
