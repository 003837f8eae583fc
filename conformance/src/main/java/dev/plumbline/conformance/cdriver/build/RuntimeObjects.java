package dev.plumbline.conformance.cdriver.build;

import dev.plumbline.conformance.cdriver.toolchain.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The compiled C runtime, once for each compiler and set of flags. */
final class RuntimeObjects {

    private static final String DONE = ".done";

    private RuntimeObjects() {}

    /**
     * Its objects, in the order of the names of their sources: the runtime knows its own code by its first and its last file.
     *
     * @param flags how it is compiled
     * @throws BuildException if this compiler cannot compile it
     */
    static List<Path> of(NativeFiles files, Compiler compiler, List<String> flags, CacheFolder cache)
            throws IOException, BuildException {
        Fingerprint key = new Fingerprint().add(files.fingerprint()).add(compiler).add(flags);
        Path folder = cache.of("runtime").resolve(key.text());
        if (!Files.exists(folder.resolve(DONE))) {
            CacheFolder.delete(folder);
            Files.createDirectories(folder);
            for (Compilation.Compiled one : Compilation.of(files.sources(), folder, (source, object) -> command(files, compiler, flags, source, object))) {
                if (!one.ended().succeeded()) {
                    throw new BuildException(compiler.version() + " does not compile the kit's runtime:\n" + one.ended().output().strip());
                }
            }
            Files.createFile(folder.resolve(DONE));
        }
        CacheFolder.used(folder);
        try (Stream<Path> objects = Files.list(folder)) {
            return objects.filter(file -> file.toString().endsWith(".o")).sorted().toList();
        }
    }

    private static List<String> command(NativeFiles files, Compiler compiler, List<String> flags, Path source, Path object) {
        List<String> command = new ArrayList<>(List.of(compiler.program()));
        command.addAll(flags);
        command.add("-D_GNU_SOURCE");
        command.addAll(List.of(
                "-ffile-prefix-map=" + files.folder() + "=" + BuiltDriver.KIT,
                "-I" + files.runtime(),
                "-I" + files.include(),
                "-c",
                source.toString(),
                "-o",
                object.toString()));
        return command;
    }
}
