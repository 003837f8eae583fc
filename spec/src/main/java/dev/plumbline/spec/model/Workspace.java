package dev.plumbline.spec.model;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tlc2.TLC;

/** A temporary folder with a copy of a module's folder; gone when it is closed. */
record Workspace(Path root, Path modules, Path states, Path temporary) implements AutoCloseable {

    static Workspace copyOf(Path folder) throws IOException {
        Path root = Files.createTempDirectory("plumbline-tlc");
        Workspace workspace =
                new Workspace(root, root.resolve("modules"), root.resolve("states"), root.resolve("tmp"));
        for (Path sub : List.of(workspace.modules, workspace.states, workspace.temporary)) {
            Files.createDirectory(sub);
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.copy(file, workspace.modules.resolve(file.getFileName()));
            }
        }
        return workspace;
    }

    /** The jar that holds TLC. */
    static Path tlc() {
        return jarOf(TLC.class);
    }

    /** The jar or folder that holds a class. */
    static Path jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            all.map(Path::toFile).sorted(Comparator.reverseOrder()).forEach(File::delete);
        }
    }
}
