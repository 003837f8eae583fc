package dev.plumbline.conformance.cdriver.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Patterns name files as people write them in Windows projects. */
final class SourcePatternsTest {

    @TempDir
    private Path temporary;

    private Path root;

    @BeforeEach
    void files() throws Exception {
        root = Files.createDirectories(temporary.toRealPath().resolve("driver"));
        for (String name : List.of("a.c", "B.c", "sys/c.c", "sys/old.c", "../shared/d.c")) {
            Path file = root.resolve(name).normalize();
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    @Test
    void namesGlobsAndExceptionsAreUnderstood() throws Exception {
        assertThat(named("SYS\\C.C", "b.C")).containsExactly("sys/c.c", "B.c");
        assertThat(named("**/*.c", "!sys/old.c")).containsExactly("B.c", "a.c", "sys/c.c");
        assertThat(named("..\\shared\\*.c")).containsExactly("../shared/d.c");
    }

    @Test
    void whatNamesNothingIsTold() throws Exception {
        List<String> unused = new ArrayList<>();
        assertThat(SourcePatterns.files(root, List.of("a.c", "no.c", "x*.c"), unused)).hasSize(1);
        assertThat(unused).containsExactly("no.c", "x*.c");
    }

    private List<String> named(String... patterns) throws Exception {
        return SourcePatterns.files(root, List.of(patterns), new ArrayList<>()).stream()
                .map(file -> root.relativize(file).toString())
                .toList();
    }
}
