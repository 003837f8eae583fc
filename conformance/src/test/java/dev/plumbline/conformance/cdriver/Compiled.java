package dev.plumbline.conformance.cdriver;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A sample as a subject, with a cache of its own.
 *
 * @param notation how it is named
 * @param driver the driver
 */
record Compiled(String notation, CDriver driver) implements Subject {

    /** The driver of a folder. */
    static Compiled of(Path folder, Path cache) throws Exception {
        return new Compiled(
                "c:" + folder,
                CDriver.open(folder, HarnessLimits.USUAL, CompilerAvailability.surroundings(cache), Map.of()));
    }

    /** A copy of a sample with a fault compiled in. */
    static Path copy(Path sample, String fault, Path into) throws IOException {
        Path copy = Files.createDirectories(into.resolve(sample.getFileName() + "-" + fault));
        try (Stream<Path> files = Files.list(sample)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Path manifest = copy.resolve("plumbline.yaml");
        Files.writeString(manifest, Files.readString(manifest) + "flags: [-D" + fault + "]\n");
        return copy;
    }

    @Override
    public String adapter() {
        return "c";
    }

    @Override
    public Iut open() throws IutException {
        return driver.start();
    }

    @Override
    public Iut openFresh() throws IutException {
        return driver.startFresh();
    }

    @Override
    public void close() {
        driver.close();
    }
}
