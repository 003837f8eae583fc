package dev.plumbline.conformance.cdriver.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.cdriver.source.HeaderFolders;
import dev.plumbline.conformance.cdriver.source.SourceScan;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the overlay every include leads to its file under the name that it says. */
final class OverlayTest {

    @TempDir
    private Path temporary;

    private Path root;

    @BeforeEach
    void realPath() throws Exception {
        root = Files.createDirectories(temporary.toRealPath().resolve("driver"));
    }

    @Test
    void aNameWithBackslashesIsAFileBesideTheOneThatIncludesIt() throws Exception {
        Path source = file("sys/a.c", "#include \"..\\Base\\one.h\"\n");
        Path one = file("base/One.h", "");
        Overlay overlay = overlay(source, Set.of());
        assertThat(overlay.place(source).resolveSibling("..\\Base\\one.h")).hasContent("#include \"" + overlay.place(one) + "\"");
        assertThat(overlay.place(one)).isSymbolicLink();
        assertThat(overlay.forwarded()).containsExactly("#include \"..\\Base\\one.h\"");
    }

    @Test
    void theSameNameMeansAnotherFileInAnotherFolder() throws Exception {
        Path here = file("here/a.c", "#include \"sub\\x.h\"\n");
        Path there = file("there/b.c", "#include \"sub\\x.h\"\n");
        file("here/sub/x.h", "");
        Path other = file("there/sub/x.h", "");
        Overlay overlay = Overlay.write(root.resolveSibling("overlay"), SourceScan.of(List.of(here, there), headers()), headers(), Set.of());
        assertThat(overlay.place(there).resolveSibling("sub\\x.h")).hasContent("#include \"" + overlay.place(other) + "\"");
    }

    @Test
    void aFolderInAnotherCaseIsMadeForTheNamesThatNeedIt() throws Exception {
        Path source = file("a.c", "#include \"INC/x.h\"\n");
        Path header = file("inc/x.h", "");
        Overlay overlay = overlay(source, Set.of());
        assertThat(overlay.place(source).resolveSibling("INC/x.h")).hasContent("#include \"" + overlay.place(header) + "\"");
    }

    @Test
    void namesInBracketsHaveAFolderOfTheirOwn() throws Exception {
        Path kit = file("../kit/ndis.h", "");
        Overlay overlay = overlay(file("a.c", "#include <NDIS.h>\n#include <ndis.h>\n"), Set.of());
        assertThat(overlay.names().resolve("NDIS.h")).hasContent("#include \"" + kit + "\"");
        assertThat(overlay.forwarded()).hasSize(1);
    }

    @Test
    void whatIsFoundAnywayNeedsNothing() throws Exception {
        Path source = file("sys/a.c", "#include \"b.h\"\n#include \"../inc/c.h\"\n");
        file("sys/b.h", "");
        file("inc/c.h", "");
        assertThat(overlay(source, Set.of()).forwarded()).isEmpty();
    }

    @Test
    void headersOfTheTracePreprocessorMakeItsFunctionsNothing() throws Exception {
        Path source = file("a.c", "// begin_wpp config\n// FUNC AcmeTrace(LEVEL, MSG, ...);\n// end_wpp\n#include \"a.tmh\"\n");
        Overlay overlay = overlay(source, Set.of());
        assertThat(overlay.place(source).resolveSibling("a.tmh")).content().contains("#define AcmeTrace(...) ((void)0)", "WPP_CLEANUP");
    }

    @Test
    void aStubbedHeaderIsEmptyAndAMissingOneIsNot() throws Exception {
        Path source = file("a.c", "#include \"inc\\FWPSK.h\"\n#include <other.h>\n");
        Overlay overlay = overlay(source, Set.of("fwpsk.h"));
        assertThat(overlay.place(source).resolveSibling("inc\\FWPSK.h")).exists();
        assertThat(overlay.names().resolve("other.h")).doesNotExist();
    }

    @Test
    void aFileInAnotherEncodingIsWrittenAnew() throws Exception {
        Path source = root.resolve("a.c");
        Files.write(source, "\uFEFFint a;\r\n".getBytes(StandardCharsets.UTF_16LE));
        Overlay overlay = overlay(source, Set.of());
        assertThat(overlay.place(source)).isRegularFile().hasContent("int a;");
        assertThat(overlay.converted()).containsExactly("a.c (UTF-16LE)");
    }

    private Overlay overlay(Path source, Set<String> stubbed) throws Exception {
        return Overlay.write(root.resolveSibling("overlay"), SourceScan.of(List.of(source), headers()), headers(), stubbed);
    }

    private HeaderFolders headers() {
        return new HeaderFolders(List.of(), List.of(root.resolveSibling("kit")), List.of());
    }

    private Path file(String name, String text) throws Exception {
        Path file = root.resolve(name).normalize();
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
