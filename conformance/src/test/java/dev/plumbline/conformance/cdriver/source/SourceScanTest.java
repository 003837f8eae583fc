package dev.plumbline.conformance.cdriver.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.cdriver.source.Inclusion.Where;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that sources reach are those that a compiler on Windows would open. */
final class SourceScanTest {

    @TempDir
    private Path temporary;

    private Path root;

    @BeforeEach
    void realPath() throws Exception {
        root = temporary.toRealPath();
    }

    @Test
    void aHeaderIsFoundInAnyCaseAndBehindBackslashes() throws Exception {
        Path source = file("sys/a.c", "#include \"..\\BASE\\one.H\"\n#include <Kit.h>\n");
        Path one = file("Base/One.h", "");
        Path kit = file("kit/kit.h", "");
        SourceScan scan = scan(source, List.of());
        assertThat(scan.files().keySet()).containsExactly(source, one);
        assertThat(scan.inclusions()).extracting(Inclusion::where).containsExactly(Where.DRIVER, Where.KIT);
        assertThat(scan.inclusions().getLast().target()).contains(kit);
    }

    @Test
    void inQuotesTheFoldersOfTheFilesThatLedThereCountToo() throws Exception {
        Path source = file("sys/a.c", "#include \"../inc/outer.h\"\n");
        file("inc/outer.h", "#include \"inner.h\"\n");
        Path inner = file("sys/inner.h", "");
        assertThat(scan(source, List.of()).files()).containsKey(inner);
    }

    @Test
    void aNameInTheVeryCaseIsPreferred() throws Exception {
        Path source = file("a.c", "#include \"Name.h\"\n#include \"name.h\"\n");
        Path upper = file("Name.h", "");
        Path lower = file("name.h", "");
        assertThat(scan(source, List.of()).inclusions()).extracting(i -> i.target().orElseThrow()).containsExactly(upper, lower);
    }

    @Test
    void filesThatIncludeEachOtherAreReadOnce() throws Exception {
        Path source = file("a.c", "#include \"a.h\"\n");
        file("a.h", "#include \"b.h\"\n");
        file("b.h", "#include \"A.H\"\n");
        assertThat(scan(source, List.of()).files()).hasSize(3);
    }

    @Test
    void whatIsNowhereIsMissing() throws Exception {
        Path source = file("a.c", "#include <fwpsk.h>\n#include \"inc\\x.h\"\n");
        file("sub/inc/x.h", "");
        assertThat(scan(source, List.of()).missing()).hasSize(2);
        assertThat(scan(source, List.of(root.resolve("sub"))).missing()).extracting(i -> i.include().name()).containsExactly("fwpsk.h");
    }

    private SourceScan scan(Path source, List<Path> includes) throws Exception {
        return SourceScan.of(List.of(source), new HeaderFolders(includes, List.of(root.resolve("kit")), List.of()));
    }

    private Path file(String name, String text) throws Exception {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
