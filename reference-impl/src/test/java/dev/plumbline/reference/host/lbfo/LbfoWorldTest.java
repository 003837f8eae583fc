package dev.plumbline.reference.host.lbfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LbfoWorldTest {

    @Test
    void idsThatDifferOnlyInCaseNameOneBundle() {
        LbfoWorld world = LbfoWorld.ofIds("Team", "TEAM", "");

        assertThat(world.adapters()).extracting(LbfoAdapter::bundle).containsExactly("TEAM", "TEAM", "alone:a3");
    }

    @Test
    void aWorldNeedsAdaptersWithNamesOfTheirOwn() {
        LbfoAdapter adapter = new LbfoAdapter("a1", null);

        assertThatIllegalArgumentException().isThrownBy(() -> new LbfoWorld(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new LbfoWorld(List.of(adapter, adapter)));
    }

    @Test
    void aBundleIdHasAtMostFifteenCharacters() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LbfoAdapter("a1", "0123456789ABCDEF"));
        assertThatIllegalArgumentException().isThrownBy(() -> new LbfoAdapter("a1", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new LbfoAdapter("a 1", null));
    }
}
