package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.SwitchPortDestination;
import java.util.List;
import org.junit.jupiter.api.Test;

class DestinationTextTest {

    private static final SwitchPortDestination PLAIN = SwitchPortDestination.of("2/0");
    private static final SwitchPortDestination MARKED = new SwitchPortDestination("1/12", true, true, true);

    @Test
    void what_is_written_is_read_again() {
        for (List<SwitchPortDestination> some : List.of(
                List.<SwitchPortDestination>of(), List.of(PLAIN), List.of(MARKED, PLAIN), List.of(PLAIN, MARKED))) {
            assertThat(DestinationText.read(DestinationText.write(some))).isEqualTo(some);
        }
    }

    @Test
    void every_change_of_an_element_has_its_word() {
        assertThat(DestinationText.change(null, PLAIN)).isEqualTo("added");
        assertThat(DestinationText.change(PLAIN, null)).isEqualTo("removed");
        assertThat(DestinationText.change(PLAIN, PLAIN.exclude())).isEqualTo("excluded");
        assertThat(DestinationText.change(PLAIN.exclude(), PLAIN)).isEqualTo("reset");
        assertThat(DestinationText.change(PLAIN, SwitchPortDestination.of("3/0"))).isEqualTo("rewritten");
        assertThat(DestinationText.change(PLAIN, new SwitchPortDestination("2/0", false, true, false)))
                .isEqualTo("preservation");
    }
}
