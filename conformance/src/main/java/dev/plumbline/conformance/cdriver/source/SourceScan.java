package dev.plumbline.conformance.cdriver.source;

import dev.plumbline.conformance.cdriver.source.Inclusion.Where;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every file of a driver that its sources reach, and every include in them. */
public final class SourceScan {

    private final HeaderFolders headers;
    private final CaseBlindFolders folders = new CaseBlindFolders();
    private final Map<Path, SourceText> files = new LinkedHashMap<>();
    private final List<Inclusion> inclusions = new ArrayList<>();

    /** A file that waits to be read, and the folders of those that led to it, the nearest first. */
    private record Waiting(Path file, List<Path> above) {}

    private SourceScan(HeaderFolders headers) {
        this.headers = headers;
    }

    /**
     * Reads the sources and whatever of the driver's own they include.
     *
     * @param sources absolute
     */
    public static SourceScan of(Collection<Path> sources, HeaderFolders headers) throws IOException {
        SourceScan scan = new SourceScan(headers);
        Deque<Waiting> waiting = new ArrayDeque<>();
        sources.forEach(source -> waiting.add(new Waiting(source.normalize(), List.of())));
        while (!waiting.isEmpty()) {
            scan.read(waiting.remove(), waiting);
        }
        return scan;
    }

    /** The files, sources first, with their texts. */
    public Map<Path, SourceText> files() {
        return Collections.unmodifiableMap(files);
    }

    /** The includes in them. */
    public List<Inclusion> inclusions() {
        return Collections.unmodifiableList(inclusions);
    }

    /** Includes of files that are nowhere. */
    public List<Inclusion> missing() {
        return inclusions.stream().filter(i -> i.where() == Where.MISSING).toList();
    }

    private void read(Waiting next, Deque<Waiting> waiting) throws IOException {
        if (files.containsKey(next.file())) {
            return;
        }
        SourceText text = SourceText.read(next.file());
        files.put(next.file(), text);
        List<Path> near = new ArrayList<>();
        Optional.ofNullable(next.file().getParent()).ifPresent(near::add);
        near.addAll(next.above());
        for (IncludeLine include : IncludeLine.in(text.text())) {
            Inclusion inclusion = resolve(next.file(), include, near);
            inclusions.add(inclusion);
            if (inclusion.where() == Where.DRIVER) {
                inclusion.target().ifPresent(file -> waiting.add(new Waiting(file, near)));
            }
        }
    }

    /** In quotes: beside the file, then beside those that led to it; then, as in brackets, the folders of headers. */
    private Inclusion resolve(Path from, IncludeLine include, List<Path> near) {
        List<Path> own = new ArrayList<>(include.angled() ? List.of() : near);
        own.addAll(headers.driver());
        Optional<Path> found = find(own, include);
        if (found.isPresent()) {
            return new Inclusion(from, include, Where.DRIVER, found.get());
        }
        found = find(headers.kit(), include);
        if (found.isPresent()) {
            return new Inclusion(from, include, Where.KIT, found.get());
        }
        found = find(headers.system(), include);
        return new Inclusion(from, include, found.isPresent() ? Where.SYSTEM : Where.MISSING, found.orElse(null));
    }

    private Optional<Path> find(List<Path> where, IncludeLine include) {
        return where.stream().flatMap(folder -> folders.file(folder, include.name()).stream()).findFirst();
    }
}
