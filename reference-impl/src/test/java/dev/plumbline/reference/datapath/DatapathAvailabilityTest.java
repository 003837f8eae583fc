package dev.plumbline.reference.datapath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.datapath.DatapathAvailability.Unavailable;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class DatapathAvailabilityTest {
    private static final Path PRESENT = Path.of("/");

    @Test
    void anotherSystemIsNamed() {
        assertThat(DatapathAvailability.check("Windows 11", "amd64", PRESENT))
                .isEqualTo(new Unavailable("the datapath needs Linux, this is Windows 11"));
    }

    @Test
    void anotherArchitectureIsNamed() {
        assertThat(DatapathAvailability.check("Linux", "s390x", PRESENT))
                .isEqualTo(new Unavailable("the datapath knows Linux on x86_64 and aarch64, this is s390x"));
    }

    @Test
    void aMissingDeviceIsNamedWithTheRemedy() {
        Path missing = Path.of("/nowhere/tun");
        assertThat(DatapathAvailability.check("Linux", "aarch64", missing))
                .isEqualTo(new Unavailable(
                        "/nowhere/tun is missing: load the tun module, or pass the device to the container"));
    }

    @Test
    void onThisMachineThereIsAnAnswerOfOneLine() {
        switch (DatapathAvailability.check()) {
            case DatapathAvailability.Available() -> assertThat(Path.of("/dev/net/tun")).exists();
            case Unavailable(String reason) -> assertThat(reason).isNotBlank().doesNotContain("\n");
        }
    }
}
