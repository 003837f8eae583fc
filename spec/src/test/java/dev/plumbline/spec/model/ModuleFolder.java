package dev.plumbline.spec.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of the modules, as they stand in the source tree. */
public final class ModuleFolder {

    private static final Path ALL = Path.of(System.getProperty("basedir", "."), "tla");

    private ModuleFolder() {}

    /** Names of all modules. */
    public static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    /** Copies the files of a module's folder into another one. */
    public static void copy(String module, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(of(module))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    static Path of(String module) {
        return ALL.resolve(module);
    }

    /** The text of a file in a module's folder. */
    public static String text(String module, String file) throws IOException {
        return Files.readString(of(module).resolve(file));
    }
}
