package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.EthernetFrame;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MemberPolicyTest {

    private static final List<String> MEMBERS = List.of("1/1", "1/2", "1/3");

    private static EthernetFrame flow(int number) {
        return new EthernetFrame(EthernetFrame.BROADCAST, "02-00-00-00-02-00", "flow" + number);
    }

    @Test
    void active_backup_uses_the_first_member() {
        for (int i = 0; i < 50; i++) {
            assertThat(MemberPolicy.activeBackup().choose(MEMBERS, flow(i))).isEqualTo("1/1");
        }
    }

    @Test
    void a_flow_keeps_to_its_member_and_flows_use_all_of_them() {
        Set<String> used = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            String member = MemberPolicy.byFlow().choose(MEMBERS, flow(i));
            assertThat(MemberPolicy.byFlow().choose(MEMBERS, flow(i))).isEqualTo(member);
            used.add(member);
        }
        assertThat(used).containsExactlyInAnyOrderElementsOf(MEMBERS);
    }
}
