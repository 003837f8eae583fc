package dev.plumbline.conformance.cdriver.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.cdriver.CompilerAvailability;
import dev.plumbline.conformance.cdriver.build.DriverBuild;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tree in the habits of Windows, which nobody has prepared, leads to a program. */
final class MessyTreeIT {

    private static final Path TREE = Path.of("src", "test", "resources", "dev", "plumbline", "conformance", "cdriver", "messy");

    @TempDir
    private Path cache;

    @Test
    void itIsProposedAsItIsAndBuilds() throws Exception {
        List<String> said = new ArrayList<>();
        DriverBuild build = DriverBuild.with(CompilerAvailability.surroundings(cache));
        Proposal.Proposed proposed = Proposal.of(TREE, build, false, said::add);
        assertThat(proposed.builds()).as(String.join("\n", said)).isTrue();
        assertThat(said).contains("role switch: NdisFRegisterFilterDriver in Sys/Driver.c:77", "  Sys/Old.c: the project leaves it out");
        assertThat(proposed.text("../sys")).isEqualTo(
                """
                # How the sources of this driver become a program under test.
                name: "acmevx"
                version: "2.5.1.0"
                role: switch
                root: "../sys"
                sources:
                  - "Sys/Driver.c"
                  - "Sys/Oid.c"
                  - "Sys/packet.c"
                  - "Shared Code/AcmeUtil.c"
                  - "Sys/PreComp.c"
                includes:
                  - "INC"
                  - "Shared Code"
                defines:
                  - "NDIS_WDM=1"
                  - "NDIS640=1"
                  - "ACME_POOL_TAG='xVcA'"
                # checked: with DBG, assertions are live
                build: free
                # auto, clang, gcc, or a path
                compiler: "auto"
                # address, undefined: slower, and sees more
                sanitizers: []
                stubs: []
                flags: []
                """);
    }

    @Test
    void aMiniportOfAnUnnamedNdis5IsTakenForOneOfTheLast() throws Exception {
        DriverBuild build = DriverBuild.with(CompilerAvailability.surroundings(cache));
        Proposal.Proposed proposed = Proposal.of(Path.of("samples", "c-lbfo-miniport"), build, false, _ -> {});
        assertThat(proposed.builds()).isTrue();
        assertThat(proposed.text(".")).contains("role: lbfo\n", "  - \"NDIS51_MINIPORT=1\"\n");
    }
}
