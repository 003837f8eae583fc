package dev.plumbline.ndis.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the diagram in the documentation of each record against its layout. When it fails, paste what it expects. */
class LayoutDiagramTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    @ParameterizedTest
    @MethodSource("layouts")
    void the_documentation_shows_the_diagram_of_the_layout(Layout<?> layout) throws IOException {
        Path source = SOURCES.resolve(layout.recordType().getName().replace('.', '/') + ".java");
        String diagram = LayoutDiagram.of(layout).stream()
                .collect(Collectors.joining("\n * ", " * <pre>{@code\n * ", "\n * }</pre>\n"));
        assertThat(Files.readString(source)).contains(diagram);
    }

    static List<Layout<?>> layouts() {
        return Structures.layouts();
    }
}
