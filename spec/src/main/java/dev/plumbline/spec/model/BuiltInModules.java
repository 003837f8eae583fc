package dev.plumbline.spec.model;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The TLA+ modules that the kit carries, in a folder or inside its jar. Close it after use. */
public final class BuiltInModules implements AutoCloseable {

    private static final String ANCHOR = "tla/LbfoBundle/manifest.yaml";

    private final Closeable source;
    private final Path root;

    private BuiltInModules(Closeable source, Path root) {
        this.source = source;
        this.root = root;
    }

    /** Opens them. */
    public static BuiltInModules open() throws IOException {
        URL anchor = BuiltInModules.class.getClassLoader().getResource(ANCHOR);
        if (anchor == null) {
            throw new IOException(ANCHOR + " is missing from the kit");
        }
        try {
            URI uri = anchor.toURI();
            if (uri.getScheme().equals("jar")) {
                String inner = uri.toString();
                FileSystem jar = FileSystems.newFileSystem(URI.create(inner.substring(0, inner.indexOf("!/"))), Map.of());
                return new BuiltInModules(jar, jar.getPath("/tla"));
            }
            Path manifest = Path.of(uri);
            return new BuiltInModules(() -> {}, manifest.resolve("../..").normalize());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names of all modules, in order. */
    public List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        }
    }

    /** Whether a module has a file of that name. */
    public boolean has(String module, String file) {
        return Files.exists(root.resolve(module).resolve(file));
    }

    /** The text of a file of a module. */
    public String text(String module, String file) throws IOException {
        return Files.readString(root.resolve(module).resolve(file));
    }

    /** Makes {@code folder} a copy of the folder of a module. */
    public void copyAll(String module, Path folder) throws IOException {
        Path from = root.resolve(module);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, folder.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** Copies the files of a module, without folders, into {@code folder}. */
    public void copy(String module, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(module))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
