package dev.plumbline.conformance.cdriver.build;

import dev.plumbline.conformance.cdriver.manifest.DriverManifest;
import dev.plumbline.conformance.cdriver.toolchain.Compiler;
import dev.plumbline.conformance.cdriver.toolchain.Compilers;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Builds drivers; what was built once is not built again as long as nothing that it depends on changes. */
public final class DriverBuild {

    /** Locks between processes are no locks between threads. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final Map<String, String> environment;
    private final CacheFolder cache;
    private final NativeFiles files;

    private DriverBuild(Map<String, String> environment, CacheFolder cache, NativeFiles files) {
        this.environment = Map.copyOf(environment);
        this.cache = cache;
        this.files = files;
    }

    /**
     * Builds with the headers and the runtime of this kit.
     *
     * @param environment where the cache and the compilers are
     */
    public static DriverBuild with(Map<String, String> environment) throws IOException {
        CacheFolder cache = CacheFolder.usual(environment);
        return new DriverBuild(environment, cache, NativeFiles.of(cache));
    }

    /**
     * The compiler that a manifest wants.
     *
     * @throws BuildException if there is none
     */
    public Compiler compiler(DriverManifest manifest) throws BuildException {
        return Compilers.find(manifest.compiler(), environment.getOrDefault("PATH", ""))
                .orElseThrow(() -> new BuildException("no C compiler found ("
                        + (manifest.compiler().equals("auto") ? "neither clang nor gcc is on the PATH" : manifest.compiler())
                        + "); a driver in C needs one, everything else in the kit does not"));
    }

    /**
     * Finds and reads what a manifest names.
     *
     * @throws BuildException if something that it names is not there
     */
    public DriverSources sources(Path root, DriverManifest manifest, Compiler compiler) throws IOException, BuildException {
        return DriverSources.read(root, manifest, List.of(files.include()), compiler.systemHeaders());
    }

    /** Whether its sources lead to a program, and to which. */
    public BuildResult build(DriverSources sources, Compiler compiler) throws IOException, BuildException {
        Flags flags = Flags.of(compiler, sources.manifest());
        Path folder = cache.of("drivers").resolve(key(sources, flags));
        ONE_AT_A_TIME.lock();
        try (FileChannel lock = FileChannel.open(
                        folder.resolveSibling(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = lock.lock()) {
            List<Path> runtime = RuntimeObjects.of(files, compiler, flags.runtime(), cache);
            BuildResult result = new OneBuild(folder, sources, compiler, flags, files, runtime).run();
            if (result.program().isPresent()) {
                CacheFolder.used(folder);
            } else {
                CacheFolder.delete(folder);
            }
            return result;
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /**
     * The program of the driver in a folder, as its manifest says.
     *
     * @throws BuildException if it cannot be built: what its developer has to do
     */
    public BuiltDriver program(Path root, DriverManifest manifest) throws IOException, BuildException {
        Compiler compiler = compiler(manifest);
        BuildResult result = build(sources(root, manifest, compiler), compiler);
        if (result.program().isEmpty()) {
            throw new BuildException(FailureText.of(root, result));
        }
        return result.program().get();
    }

    private String key(DriverSources sources, Flags flags) throws IOException {
        Fingerprint key = new Fingerprint()
                .add(files.folder())
                .add(files.fingerprint())
                .add(flags)
                .add(sources.root())
                .add(sources.manifest())
                .add(sources.headers());
        sources.scan().inclusions().forEach(inclusion -> key.add(inclusion.toString()));
        for (Path file : sources.scan().files().keySet()) {
            key.add(file).add(Files.readAllBytes(file));
        }
        return key.text();
    }
}
