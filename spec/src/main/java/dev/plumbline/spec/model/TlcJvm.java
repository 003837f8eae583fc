package dev.plumbline.spec.model;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the JVMs of a check of many models are started: most of their time goes into starting. All share an archive of
 * TLC's classes, which the first one leaves when it ends, and those of small models do without the second compiler.
 *
 * @param archive file of the archive; need not exist
 */
record TlcJvm(Path archive) {

    /** States below which compiling TLC's code well takes longer than it saves. */
    private static final int SMALL = 2000;

    /** Options of the JVM for a model. */
    List<String> options(Manifest.Model model) {
        List<String> shared = List.of(
                "-XX:+UseSerialGC", "-Xlog:disable", "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive);
        return model.states() >= SMALL
                ? shared
                : Stream.concat(shared.stream(), Stream.of("-XX:TieredStopAtLevel=1"))
                        .toList();
    }
}
