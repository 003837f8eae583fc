package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NicKindsTest {

    private final NicKinds kinds = new NicKinds(new SwitchState(new SwitchWorld(2, 1, NdisVersion.NDIS_6_40)));

    @Test
    void aConnectionHasTheKindOfItsPortWhateverItsIndex() {
        assertThat(kinds.nicType("1/2")).isEqualTo("External");
        assertThat(kinds.nicType("1/9")).isEqualTo("External");
        assertThat(kinds.nicType("2/0")).isEqualTo("Synthetic");
        assertThat(kinds.nicType("2/1")).isEqualTo("Synthetic");
    }

    @Test
    void theInternalNicHasAKind() {
        assertThat(kinds.nicType("3/0")).isNotNull().isNotEqualTo("External");
    }

    @Test
    void nobodyHasNone() {
        assertThat(kinds.nicType("0/0")).isNull();
    }
}
