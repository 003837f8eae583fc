package dev.plumbline.conformance.cdriver.source;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files that patterns such as {@code sys/*.c} name below a folder. */
public final class SourcePatterns {

    private static final int DEPTH = 32;

    private SourcePatterns() {}

    /**
     * The files, in the order of the patterns, each once.
     *
     * @param root absolute
     * @param patterns names and globs with slashes or backslashes; what follows a {@code !} is taken away
     * @param unused gets every pattern that names nothing
     */
    public static List<Path> files(Path root, List<String> patterns, Collection<String> unused) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        CaseBlindFolders folders = new CaseBlindFolders();
        for (String pattern : patterns) {
            boolean takesAway = pattern.startsWith("!");
            String name = (takesAway ? pattern.substring(1) : pattern).strip().replace('\\', '/');
            Set<Path> named = new TreeSet<>();
            Optional<Path> file = isGlob(name) ? Optional.empty() : folders.file(root, name);
            file.ifPresent(named::add);
            if (file.isEmpty() && isGlob(name)) {
                named.addAll(matching(root, name));
            }
            if (takesAway) {
                files.removeAll(named);
            } else {
                files.addAll(named);
            }
            if (named.isEmpty()) {
                unused.add(pattern);
            }
        }
        return List.copyOf(files);
    }

    private static boolean isGlob(String name) {
        return name.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
    }

    /** A glob that climbs is searched from where it has climbed to. */
    private static Set<Path> matching(Path root, String glob) throws IOException {
        Path base = root;
        String rest = glob;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            base = rest.startsWith("../") && base.getParent() != null ? base.getParent() : base;
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        Path from = base;
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
        PathMatcher alsoHere = FileSystems.getDefault().getPathMatcher("glob:" + rest.replace("**/", ""));
        Set<Path> found = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(from, DEPTH)) {
            walk.filter(file -> matcher.matches(from.relativize(file)) || alsoHere.matches(from.relativize(file)))
                    .filter(Files::isRegularFile)
                    .forEach(found::add);
        }
        return found;
    }
}
