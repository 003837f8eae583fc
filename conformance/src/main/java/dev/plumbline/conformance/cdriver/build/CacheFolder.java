package dev.plumbline.conformance.cdriver.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the kit keeps what it has built: a folder of the user's own, never one of the driver.
 *
 * @param path absolute
 */
public record CacheFolder(Path path) {

    private static final int KEPT = 32;

    /**
     * The usual one: {@code PLUMBLINE_CACHE}, or {@code plumbline} in {@code XDG_CACHE_HOME} or {@code ~/.cache}, or in the folder
     * for temporary files if those cannot be written.
     */
    public static CacheFolder usual(Map<String, String> environment) throws IOException {
        Optional<Path> named = path(environment, "PLUMBLINE_CACHE");
        if (named.isPresent()) {
            return new CacheFolder(Files.createDirectories(named.get()).toAbsolutePath());
        }
        Optional<Path> usual = path(environment, "XDG_CACHE_HOME")
                .or(() -> path(environment, "HOME").map(home -> home.resolve(".cache")))
                .map(cache -> cache.resolve("plumbline"));
        try {
            if (usual.isPresent() && Files.isWritable(Files.createDirectories(usual.get()))) {
                return new CacheFolder(usual.get().toAbsolutePath());
            }
        } catch (IOException e) {
            // A home that cannot be written to: the folder for temporary files will do.
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "plumbline-" + System.getProperty("user.name"));
        return new CacheFolder(Files.createDirectories(temporary).toAbsolutePath());
    }

    /** The folder of a kind of things. */
    Path of(String kind) throws IOException {
        return Files.createDirectories(path.resolve(kind));
    }

    /** A thing was used just now; those of its folder that were not used for the longest time go. */
    static void used(Path thing) throws IOException {
        Files.setLastModifiedTime(thing, FileTime.from(Instant.now()));
        List<Path> oldest;
        try (Stream<Path> all = Files.list(thing.getParent())) {
            oldest = all.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(CacheFolder::lastUse).reversed())
                    .skip(KEPT)
                    .toList();
        }
        for (Path old : oldest) {
            delete(old);
        }
    }

    /** Deletes a folder and all that is in it; links are not followed. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> walk = Files.walk(folder)) {
            deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    private static FileTime lastUse(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> path(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank()).map(Path::of);
    }
}
