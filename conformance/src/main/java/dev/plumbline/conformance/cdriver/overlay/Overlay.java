package dev.plumbline.conformance.cdriver.overlay;

import dev.plumbline.conformance.cdriver.source.HeaderFolders;
import dev.plumbline.conformance.cdriver.source.IncludeLine;
import dev.plumbline.conformance.cdriver.source.Inclusion;
import dev.plumbline.conformance.cdriver.source.SourceScan;
import dev.plumbline.conformance.cdriver.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The overlay of a driver: {@code tree}, where each of its files has the place of its absolute path, and {@code names}, for
 * includes in brackets. Where an include does not say the name of its file as Linux spells it, a file of the name that it does
 * say stands there and includes the right one.
 */
public final class Overlay {

    private final Path folder;
    private final Path tree;
    private final Path names;
    private final List<String> forwarded = new ArrayList<>();
    private final List<String> converted = new ArrayList<>();

    private Overlay(Path folder) {
        this.folder = folder;
        this.tree = folder.resolve("tree");
        this.names = folder.resolve("names");
    }

    /**
     * Writes the overlay of what was scanned.
     *
     * @param folder empty or absent
     * @param stubbed base names of headers that are to be empty, in lower case
     */
    public static Overlay write(Path folder, SourceScan scan, HeaderFolders headers, Set<String> stubbed) throws IOException {
        Overlay overlay = new Overlay(folder.toAbsolutePath().normalize());
        Files.createDirectories(overlay.tree);
        Files.createDirectories(overlay.names);
        for (Map.Entry<Path, SourceText> file : scan.files().entrySet()) {
            overlay.mirror(file.getKey(), file.getValue());
        }
        for (Path include : headers.driver()) {
            Files.createDirectories(overlay.place(include));
        }
        LiteralLookup literal = new LiteralLookup(scan.files().keySet(), headers);
        String trace = TraceHeader.of(scan.files().values());
        for (Inclusion inclusion : scan.inclusions()) {
            overlay.forward(inclusion, literal, stubbed, trace);
        }
        return overlay;
    }

    /** Where a file or folder of the driver is in the overlay. */
    public Path place(Path file) {
        return tree.resolve(Path.of("/").relativize(file.toAbsolutePath().normalize()));
    }

    /** The folder that stands for the root of the file system. */
    public Path tree() {
        return tree;
    }

    /** The folder for includes in brackets, to be searched first. */
    public Path names() {
        return names;
    }

    /** Includes that lead to their file by way of the overlay, each once. */
    public List<String> forwarded() {
        return forwarded.stream().distinct().toList();
    }

    /** Files that were written in another encoding, with the encoding that they had. */
    public List<String> converted() {
        return List.copyOf(converted);
    }

    private void mirror(Path file, SourceText text) throws IOException {
        Path place = place(file);
        Files.createDirectories(place.getParent());
        if (text.isPlain()) {
            Files.createSymbolicLink(place, file);
        } else {
            Files.writeString(place, text.text(), StandardCharsets.UTF_8);
            converted.add(file.getFileName() + " (" + text.encoding() + ")");
        }
    }

    private void forward(Inclusion inclusion, LiteralLookup literal, Set<String> stubbed, String trace) throws IOException {
        Optional<String> contents = switch (inclusion.where()) {
            case DRIVER, KIT, SYSTEM -> inclusion.target()
                    .filter(target -> !literal.leadsTo(inclusion, target))
                    .map(target -> including(inclusion.where() == Inclusion.Where.DRIVER ? place(target) : target));
            case MISSING -> generated(inclusion.include(), stubbed, trace);
        };
        if (contents.isPresent() && put(inclusion, contents.get())) {
            forwarded.add(inclusion.include().toString());
        }
    }

    private static String including(Path file) {
        return "#include \"" + file + "\"\n";
    }

    private static Optional<String> generated(IncludeLine include, Set<String> stubbed, String trace) {
        String base = include.baseName().toLowerCase(Locale.ROOT);
        if (base.endsWith(".tmh")) {
            return Optional.of(trace);
        }
        return stubbed.contains(base) ? Optional.of("/* stub */\n") : Optional.empty();
    }

    /** Writes a file of the name that an include says where a compiler looks first; a backslash is part of a name there. */
    private boolean put(Inclusion inclusion, String contents) throws IOException {
        Path at = inclusion.include().angled() ? names : place(inclusion.from()).resolveSibling("");
        List<String> parts = List.of(inclusion.include().name().split("/+"));
        for (String part : parts.subList(0, parts.size() - 1)) {
            at = part.equals("..") ? at.resolveSibling("") : at.resolve(part);
            if (!at.startsWith(folder)) {
                return false;
            }
            Files.createDirectories(at);
        }
        Path file = at.resolve(parts.getLast());
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Files.writeString(file, contents, StandardCharsets.UTF_8);
        return true;
    }
}
