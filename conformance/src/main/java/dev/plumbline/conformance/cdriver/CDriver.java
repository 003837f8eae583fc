package dev.plumbline.conformance.cdriver;

import dev.plumbline.conformance.adapter.ExecIut;
import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.adapter.HarnessPool;
import dev.plumbline.conformance.adapter.Launch;
import dev.plumbline.conformance.adapter.NotationException;
import dev.plumbline.conformance.cdriver.build.BuildException;
import dev.plumbline.conformance.cdriver.build.BuiltDriver;
import dev.plumbline.conformance.cdriver.build.DriverBuild;
import dev.plumbline.conformance.cdriver.manifest.DriverManifest;
import dev.plumbline.conformance.cdriver.manifest.Stub;
import dev.plumbline.conformance.cdriver.symbols.Symbols;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.spec.requirement.CatalogueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A driver in C that was built, and whose instances can be started. For any number of threads. */
public final class CDriver implements AutoCloseable {

    private final BuiltDriver built;
    private final String role;
    private final HarnessPool pool;
    private final Symbols symbols;

    private CDriver(BuiltDriver built, String role, HarnessPool pool) {
        this.built = built;
        this.role = role;
        this.pool = pool;
        this.symbols = new Symbols(built.executable(), built.root());
    }

    /**
     * Builds a driver, unless nothing has changed since that was done, and asks it for its role.
     *
     * @param path its folder with a {@code plumbline.yaml}, or that file
     * @throws NotationException if there is none, or it cannot be built: what its developer has to do
     * @throws IutException if the program cannot tell its role
     */
    public static CDriver open(Path path, HarnessLimits limits) throws NotationException, IutException {
        return open(path, limits, System.getenv(), Map.of());
    }

    /**
     * The same in other surroundings.
     *
     * @param surroundings where compilers and the cache are, in the way of environment variables
     * @param environment what the program gets beside the environment of the kit
     */
    public static CDriver open(
            Path path, HarnessLimits limits, Map<String, String> surroundings, Map<String, String> environment)
            throws NotationException, IutException {
        BuiltDriver built = built(path, surroundings);
        Launch launch = new Launch(List.of(built.executable().toString()), environment);
        String role;
        try (ExecIut first = ExecIut.start(launch, limits)) {
            role = first.role();
        }
        String claimed = built.manifest().role();
        if (claimed != null && !claimed.equals(role)) {
            throw new NotationException(path + ": " + DriverManifest.FILE + " says role " + claimed + ", but what the driver registers is role " + role);
        }
        return new CDriver(built, role, new HarnessPool(launch, limits));
    }

    /** {@code switch} or {@code lbfo}. */
    public String role() {
        return role;
    }

    /** What the driver is called, with its version. */
    public String description() {
        return built.manifest().name() + " " + built.manifest().version();
    }

    /** What is missing in it and replaced by nothing; empty if all is there. */
    public String remark() {
        String stubs = built.manifest().stubs().stream().map(Stub::text).collect(Collectors.joining(", "));
        return stubs.isEmpty() ? "" : "stubs: " + stubs;
    }

    /** An instance at its beginning. */
    public Iut start() throws IutException {
        return new CDriverIut(pool.open(), description(), new SymbolizedCallouts(symbols));
    }

    /** An instance in a process that was just started. */
    public Iut startFresh() throws IutException {
        return new CDriverIut(pool.openFresh(), description(), new SymbolizedCallouts(symbols));
    }

    /** Ends what is kept for later instances; further ones can be started all the same. */
    @Override
    public void close() {
        pool.close();
        symbols.close();
    }

    private static BuiltDriver built(Path path, Map<String, String> surroundings) throws NotationException {
        Path file = Files.isDirectory(path) ? path.resolve(DriverManifest.FILE) : path;
        if (!Files.isRegularFile(file)) {
            throw new NotationException(path + ": no " + DriverManifest.FILE + " there; ./plumbline init c:" + path + " proposes one");
        }
        try {
            DriverManifest manifest = DriverManifest.read(file);
            return DriverBuild.with(surroundings).program(manifest.folder(file), manifest);
        } catch (BuildException | CatalogueException e) {
            throw new NotationException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new NotationException(path + " cannot be built: " + e);
        }
    }
}
