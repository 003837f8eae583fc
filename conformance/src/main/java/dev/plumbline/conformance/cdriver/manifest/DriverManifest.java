package dev.plumbline.conformance.cdriver.manifest;

import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.YamlFile;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the sources of a driver become a program: the contents of {@code plumbline.yaml}.
 *
 * @param name the driver's name
 * @param version its version
 * @param role {@code switch} or {@code lbfo}; null if what it registers tells
 * @param root the driver's folder, relative to that of the file
 * @param sources patterns of the C sources, relative to the driver's folder; one that begins with {@code !} takes away
 * @param includes folders in which headers are looked for, relative to it
 * @param defines macros, {@code NAME} or {@code NAME=VALUE}
 * @param build free or checked
 * @param compiler {@code auto}, {@code clang}, {@code gcc}, or a path
 * @param sanitizers what watches the driver while it runs
 * @param stubs what is missing and is replaced by nothing
 * @param flags further flags of the compiler
 */
public record DriverManifest(
        String name,
        String version,
        @Nullable String role,
        String root,
        List<String> sources,
        List<String> includes,
        List<String> defines,
        BuildKind build,
        String compiler,
        Set<Sanitizer> sanitizers,
        List<Stub> stubs,
        List<String> flags) {

    private static final Pattern UNKNOWN_KEY = Pattern.compile("^:(\\d+): Unrecognized field \"([^\"]*)\"");
    private static final String KEYS = Arrays.stream(DriverManifest.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.joining(", "));

    /** The name of the file. */
    public static final String FILE = "plumbline.yaml";

    /** Copies the collections. */
    public DriverManifest {
        sources = List.copyOf(sources);
        includes = List.copyOf(includes);
        defines = List.copyOf(defines);
        sanitizers = sanitizers.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(sanitizers));
        stubs = List.copyOf(stubs);
        flags = List.copyOf(flags);
    }

    /**
     * Reads a file.
     *
     * @throws CatalogueException if it is none: in which line, and what was expected
     */
    public static DriverManifest read(Path file) throws IOException, CatalogueException {
        try {
            return YamlFile.read(Files.readString(file), file.toString(), ManifestFile.class).manifest(file);
        } catch (CatalogueException e) {
            Matcher unknown = UNKNOWN_KEY.matcher(String.valueOf(e.getMessage()).substring(file.toString().length()));
            if (unknown.find()) {
                throw new CatalogueException(file.toString(), Long.parseLong(unknown.group(1)), "unknown key " + unknown.group(2) + "; the keys are " + KEYS);
            }
            throw e;
        }
    }

    /** The driver's folder, if this is what a file says. */
    public Path folder(Path file) {
        return file.toAbsolutePath().resolveSibling(root.replace('\\', '/')).normalize();
    }

    /** This manifest of a driver in another folder. */
    public DriverManifest withRoot(String other) {
        return new DriverManifest(name, version, role, other, sources, includes, defines, build, compiler, sanitizers, stubs, flags);
    }

    /** This manifest with other stubs. */
    public DriverManifest withStubs(List<Stub> others) {
        return new DriverManifest(name, version, role, root, sources, includes, defines, build, compiler, sanitizers, others, flags);
    }

    /** This manifest with other sources. */
    public DriverManifest withSources(List<String> others) {
        return new DriverManifest(name, version, role, root, others, includes, defines, build, compiler, sanitizers, stubs, flags);
    }

    /** This manifest with other folders of headers. */
    public DriverManifest withIncludes(List<String> others) {
        return new DriverManifest(name, version, role, root, sources, others, defines, build, compiler, sanitizers, stubs, flags);
    }
}
