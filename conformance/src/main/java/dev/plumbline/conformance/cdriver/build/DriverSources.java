package dev.plumbline.conformance.cdriver.build;

import dev.plumbline.conformance.cdriver.manifest.DriverManifest;
import dev.plumbline.conformance.cdriver.manifest.Stub;
import dev.plumbline.conformance.cdriver.source.CaseBlindFolders;
import dev.plumbline.conformance.cdriver.source.HeaderFolders;
import dev.plumbline.conformance.cdriver.source.SourcePatterns;
import dev.plumbline.conformance.cdriver.source.SourceScan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a manifest names, found and read.
 *
 * @param root the driver's folder, absolute
 * @param manifest what its file says
 * @param sources the C sources
 * @param headers where headers are looked for
 * @param scan what the sources reach
 */
public record DriverSources(
        Path root, DriverManifest manifest, List<Path> sources, HeaderFolders headers, SourceScan scan) {

    /** Copies the list. */
    public DriverSources {
        sources = List.copyOf(sources);
    }

    /**
     * Finds and reads them.
     *
     * @param kit folders of the kit's headers
     * @param system folders of the compiler's headers
     * @throws BuildException if a pattern or a folder names nothing
     */
    public static DriverSources read(Path root, DriverManifest manifest, List<Path> kit, List<Path> system)
            throws IOException, BuildException {
        Path at = root.toAbsolutePath().normalize();
        Set<String> unused = new LinkedHashSet<>();
        List<Path> sources = SourcePatterns.files(at, manifest.sources(), unused);
        if (sources.isEmpty() || !unused.isEmpty()) {
            throw new BuildException(DriverManifest.FILE + ": sources: nothing in " + root + " is named by "
                    + String.join(", ", unused.isEmpty() ? manifest.sources() : unused));
        }
        List<String> other = sources.stream()
                .filter(source -> !source.toString().toLowerCase(Locale.ROOT).endsWith(".c"))
                .map(source -> at.relativize(source).toString())
                .toList();
        if (!other.isEmpty()) {
            throw new BuildException(DriverManifest.FILE + ": sources: only C is supported, not " + String.join(", ", other));
        }
        HeaderFolders headers = new HeaderFolders(folders(at, manifest), kit, system);
        return new DriverSources(at, manifest, sources, headers, SourceScan.of(sources, headers));
    }

    /** A file of the driver as its owner knows it: relative to the driver's folder, if it is in there. */
    public String shown(Path file) {
        return file.startsWith(root) ? root.relativize(file).toString() : file.toString();
    }

    /** The base names of headers that are stubs, in lower case. */
    Set<String> stubbedHeaders() {
        return manifest.stubs().stream()
                .flatMap(stub -> stub instanceof Stub.Header(String name) ? Optional.of(name).stream() : Optional.<String>empty().stream())
                .map(name -> name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static List<Path> folders(Path root, DriverManifest manifest) throws BuildException {
        CaseBlindFolders folders = new CaseBlindFolders();
        List<Path> found = new ArrayList<>();
        for (String include : manifest.includes()) {
            found.add(folders.folder(root, include)
                    .orElseThrow(() -> new BuildException(DriverManifest.FILE + ": includes: no folder " + include + " in " + root)));
        }
        return found;
    }
}
