package dev.plumbline.conformance.cdriver.proposal;

import dev.plumbline.conformance.cdriver.source.IncludeLine;
import dev.plumbline.conformance.cdriver.source.Inclusion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks in a tree for the folders that includes need which lead nowhere. */
final class IncludeSearch {

    private final Tree tree;

    IncludeSearch(Tree tree) {
        this.tree = tree;
    }

    /**
     * A folder of headers to be added.
     *
     * @param folder absolute
     * @param because an include that leads nowhere without it
     */
    record Added(Path folder, Inclusion because) {}

    /** The folders that help, each once. */
    List<Added> folders(List<Inclusion> missing) {
        List<Added> added = new ArrayList<>();
        for (Inclusion inclusion : missing) {
            Optional<Path> folder = folder(inclusion);
            if (folder.isPresent() && added.stream().noneMatch(one -> one.folder().equals(folder.get()))) {
                added.add(new Added(folder.get(), inclusion));
            }
        }
        return added;
    }

    /** From which folder the name leads to a file of the tree: the nearest one to where it is wanted. */
    private Optional<Path> folder(Inclusion inclusion) {
        List<String> parts = parts(inclusion.include());
        String end = ("/" + String.join("/", parts)).toLowerCase(Locale.ROOT);
        return tree.files().stream()
                .filter(file -> !parts.isEmpty() && file.toString().toLowerCase(Locale.ROOT).endsWith(end))
                .min(Comparator.comparingInt((Path file) -> distance(file, inclusion.from())).thenComparing(Path::toString))
                .map(file -> up(file, parts.size()));
    }

    /** The parts of a name from where it no longer climbs. */
    private static List<String> parts(IncludeLine include) {
        List<String> parts = new ArrayList<>(List.of(include.name().strip().split("[/\\\\]+")));
        while (!parts.isEmpty() && (parts.getFirst().equals("..") || parts.getFirst().equals(".") || parts.getFirst().isEmpty())) {
            parts.removeFirst();
        }
        return parts;
    }

    private static Path up(Path file, int steps) {
        Path at = file;
        for (int i = 0; i < steps && at.getParent() != null; i++) {
            at = at.getParent();
        }
        return at;
    }

    private static int distance(Path one, Path other) {
        return one.resolveSibling("").relativize(other.resolveSibling("")).getNameCount();
    }
}
