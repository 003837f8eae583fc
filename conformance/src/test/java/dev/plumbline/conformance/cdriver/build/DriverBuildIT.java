package dev.plumbline.conformance.cdriver.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.conformance.cdriver.CompilerAvailability;
import dev.plumbline.conformance.cdriver.manifest.DriverManifest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources become a program, or what stands in their way is told; the driver's folder stays as it is. */
final class DriverBuildIT {

    private static final String DRIVER =
            """
            #include <NDIS.H>
            #include "inc\\Acme.h"
            DRIVER_INITIALIZE DriverEntry;
            NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
            {
                UNREFERENCED_PARAMETER(DriverObject);
                UNREFERENCED_PARAMETER(RegistryPath);
                return ACME_STATUS;
            }
            """;

    @TempDir
    private Path temporary;

    private Path root;

    @BeforeEach
    void folder() throws Exception {
        root = Files.createDirectories(temporary.toRealPath().resolve("driver"));
        file("sys/Driver.c", DRIVER);
        file("sys/INC/acme.h", "#define ACME_STATUS STATUS_UNSUCCESSFUL\n");
    }

    @Test
    void whatHasNotChangedIsNotBuiltAgain() throws Exception {
        Path program = program("").executable();
        FileTime built = Files.getLastModifiedTime(program);
        assertThat(program("").executable()).isEqualTo(program);
        assertThat(Files.getLastModifiedTime(program)).isEqualTo(built);
        file("sys/INC/acme.h", "#define ACME_STATUS STATUS_SUCCESS\n");
        assertThat(program("").executable()).isNotEqualTo(program);
        assertThat(program("build: checked\n").executable()).isNotEqualTo(program);
    }

    @Test
    void nothingIsWrittenIntoTheDriversFolder() throws Exception {
        program("");
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> root.relativize(file).toString()))
                    .containsExactlyInAnyOrder("sys/Driver.c", "sys/INC/acme.h", "plumbline.yaml");
        }
    }

    @Test
    void whatIsMissingIsNamedWithItsPlaceItsHeaderAndItsStub() throws Exception {
        file("sys/More.c",
                """
                #include <ndis.h>
                VOID AcmeMore(VOID)
                {
                    FWPS_ACME more = FWPS_ACME_VALUE;
                    FwpsAcmeMore0(&more);
                    NdisAcmeMore();
                }
                """);
        file("sys/Wall.c", "#include <fwpsk.h>\n");
        assertThatThrownBy(() -> program(""))
                .isInstanceOf(BuildException.class)
                .hasMessageContaining("sys/More.c:4: unknown type name 'FWPS_ACME'")
                .hasMessageContaining("FWPS_ACME (type, ought to come from fwpsk.h) in sys/More.c:4; stub: type FWPS_ACME")
                .hasMessageContaining("FwpsAcmeMore0 (function, ought to come from fwpsk.h) in sys/More.c:5; stub: FwpsAcmeMore0")
                .hasMessageContaining("fwpsk.h (header) in sys/Wall.c:1; stub: fwpsk.h")
                .hasMessageContaining("list it under stubs: in plumbline.yaml");
    }

    @Test
    void stubsStandForWhatIsMissing() throws Exception {
        file("sys/More.c", "#include <fwpsk.h>\nFWPS_ACME *AcmeMore;\nPFWPS_ACME AcmeLess;\nint AcmeCall(void) { return FwpsAcme0(1, 2); }\n");
        assertThat(program("stubs: [fwpsk.h, type FWPS_ACME, type PFWPS_ACME, FwpsAcme0]\n").executable()).isExecutable();
    }

    @Test
    void whatNothingDefinesIsTheLinkersToTell() throws Exception {
        file("sys/More.c", "void AcmeGone(void);\nvoid AcmeMore(void)\n{\n    AcmeGone();\n}\n");
        assertThatThrownBy(() -> program(""))
                .hasMessageContaining("sys/More.c:4: undefined reference to `AcmeGone'")
                .hasMessageContaining("AcmeGone (function) in sys/More.c:4");
    }

    @Test
    void whatTheManifestNamesHasToBeThere() {
        assertThatThrownBy(() -> program("includes: [no-such]\n")).hasMessage("plumbline.yaml: includes: no folder no-such in " + root);
        assertThatThrownBy(() -> build(List.of("x.c"))).hasMessageContaining("is named by x.c");
        assertThatThrownBy(() -> {
                    file("sys/a.cpp", "");
                    build(List.of("sys/a.cpp"));
                })
                .hasMessageContaining("only C is supported, not sys/a.cpp");
    }

    @Test
    void withoutACompilerOneLineSaysSo() throws Exception {
        DriverManifest manifest = manifest("");
        DriverBuild build = DriverBuild.with(Map.of("PATH", root.toString(), "PLUMBLINE_CACHE", root.resolveSibling("cache").toString()));
        assertThatThrownBy(() -> build.program(root, manifest))
                .hasMessage("no C compiler found (neither clang nor gcc is on the PATH); a driver in C needs one, everything else in"
                        + " the kit does not");
    }

    private BuiltDriver program(String more) throws Exception {
        return build().program(root, manifest(more));
    }

    private BuiltDriver build(List<String> sources) throws Exception {
        return build().program(root, manifest("").withSources(sources));
    }

    private DriverBuild build() throws Exception {
        return DriverBuild.with(CompilerAvailability.surroundings(root.resolveSibling("cache")));
    }

    private DriverManifest manifest(String more) throws Exception {
        return DriverManifest.read(file("plumbline.yaml", "name: Acme\nsources: ['**/*.c']\n" + more));
    }

    private Path file(String name, String text) throws Exception {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
