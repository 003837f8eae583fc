package dev.plumbline.conformance.cdriver.build;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The headers and the C runtime that come with the kit, as files.
 *
 * @param folder holds {@code include} and {@code runtime}
 * @param fingerprint of all of them
 */
public record NativeFiles(Path folder, String fingerprint) {

    private static final String ROOT = "/dev/plumbline/conformance/native";
    private static final String KNOWN = ROOT + "/runtime/core.h";

    /**
     * Those on the class path; out of a jar they are copied into the cache.
     *
     * @throws IOException if they cannot be read or copied
     */
    public static NativeFiles of(CacheFolder cache) throws IOException {
        URL known = NativeFiles.class.getResource(KNOWN);
        if (known == null) {
            throw new IOException("this kit was packaged without its C runtime (" + KNOWN + ")");
        }
        try {
            URI uri = known.toURI();
            if (uri.getScheme().equals("file")) {
                return in(Path.of(uri).resolveSibling("..").toRealPath());
            }
            String inJar = uri.getSchemeSpecificPart();
            Path packed = Path.of(URI.create(inJar.substring(0, inJar.indexOf("!/"))));
            try (FileSystem jar = FileSystems.newFileSystem(packed)) {
                return copied(in(jar.getPath(ROOT)), cache);
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder of headers for drivers. */
    public Path include() {
        return folder.resolve("include");
    }

    /** The folder of the runtime. */
    public Path runtime() {
        return folder.resolve("runtime");
    }

    /** The C files of the runtime. */
    List<Path> sources() throws IOException {
        try (Stream<Path> walk = Files.walk(runtime())) {
            return walk.filter(file -> file.toString().endsWith(".c")).sorted().toList();
        }
    }

    private static NativeFiles in(Path folder) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        for (Path file : files(folder)) {
            fingerprint.add(folder.relativize(file)).add(Files.readAllBytes(file));
        }
        return new NativeFiles(folder, fingerprint.text());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A copy is made under another name first: whoever finds it finds all of it. */
    private static NativeFiles copied(NativeFiles packed, CacheFolder cache) throws IOException {
        Path place = cache.of("native").resolve(packed.fingerprint());
        if (!Files.isDirectory(place)) {
            Path beside = Files.createTempDirectory(cache.of("native"), "copy");
            for (Path file : files(packed.folder())) {
                Path copy = beside.resolve(packed.folder().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            try {
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                CacheFolder.delete(beside);
                if (!Files.isDirectory(place)) {
                    throw e;
                }
            }
        }
        CacheFolder.used(place);
        return new NativeFiles(place, packed.fingerprint());
    }
}
