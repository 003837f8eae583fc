package dev.plumbline.conformance.cdriver.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folders in which a name is found whatever its case and whichever way its slashes lean, as on Windows. One thread only. */
public final class CaseBlindFolders {

    private final Map<Path, Map<String, Map<String, Path>>> known = new HashMap<>();

    /**
     * A file below or beside a folder; a name in the very case is preferred to others.
     *
     * @param folder where the search begins
     * @param name with slashes or backslashes; may climb with {@code ..}
     */
    public Optional<Path> file(Path folder, String name) {
        return find(folder, name, Files::isRegularFile);
    }

    /** The same for a folder. */
    public Optional<Path> folder(Path folder, String name) {
        return find(folder, name, Files::isDirectory);
    }

    private Optional<Path> find(Path folder, String name, Predicate<Path> isIt) {
        @Nullable Path at = absolute(folder, name);
        for (String part : parts(name)) {
            if (at == null) {
                return Optional.empty();
            }
            at = switch (part) {
                case "", "." -> at;
                case ".." -> at.getParent();
                default -> child(at, part).orElse(null);
            };
        }
        return Optional.ofNullable(at).filter(isIt);
    }

    private static List<String> parts(String name) {
        return List.of(name.strip().split("[/\\\\]+"));
    }

    private static @Nullable Path absolute(Path folder, String name) {
        try {
            return name.startsWith("/") ? Path.of("/") : folder.toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private Optional<Path> child(Path folder, String name) {
        Map<String, Path> alike = listing(folder).getOrDefault(name.toLowerCase(Locale.ROOT), Map.of());
        Path exact = alike.get(name);
        return exact == null ? alike.values().stream().findFirst() : Optional.of(exact);
    }

    private Map<String, Map<String, Path>> listing(Path folder) {
        return known.computeIfAbsent(folder, CaseBlindFolders::list);
    }

    private static Map<String, Map<String, Path>> list(Path folder) {
        Map<String, Map<String, Path>> names = new HashMap<>();
        try (Stream<Path> children = Files.list(folder)) {
            children.forEach(child -> {
                String name = String.valueOf(child.getFileName());
                names.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new TreeMap<>()).put(name, child);
            });
        } catch (IOException e) {
            return Map.of(); // No folder, or not ours to read: nothing is found there.
        }
        return names;
    }
}
