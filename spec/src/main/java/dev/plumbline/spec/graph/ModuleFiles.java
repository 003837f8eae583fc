package dev.plumbline.spec.graph;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import util.SimpleFilenameToStream;

/**
 * Finds TLA+ modules: those of a folder, and the standard ones. TLC unpacks the standard ones anew each time, to one place for
 * all processes of the machine, which can tear them from each other's hands; here each process has its own.
 */
public final class ModuleFiles extends SimpleFilenameToStream {

    private static final String SUFFIX = ".tla";
    private static final Path OWN = Path.of(System.getProperty("java.io.tmpdir"), "plumbline-tla-" + ProcessHandle.current().pid());

    /** @param folder where the modules are that are not standard ones */
    public ModuleFiles(Path folder) {
        super(folder.toString());
    }

    @Override
    public File resolve(String name, boolean isModule) {
        File standard = isModule ? standard(name) : null;
        return standard == null ? super.resolve(name, isModule) : standard;
    }

    private @Nullable File standard(String name) {
        String file = name.endsWith(SUFFIX) ? name : name + SUFFIX;
        try (InputStream in = SimpleFilenameToStream.class.getResourceAsStream("/tla2sany/StandardModules/" + file)) {
            if (in == null) {
                return null;
            }
            Path own = OWN.resolve(file);
            if (!Files.exists(own)) {
                unpack(in, own);
            }
            return new TLAFile(own.toString(), true, this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A module is there as a whole, or not at all. */
    private static void unpack(InputStream in, Path own) throws IOException {
        Files.createDirectories(OWN);
        OWN.toFile().deleteOnExit();
        Path whole = Files.createTempFile(OWN, "module", null);
        Files.copy(in, whole, StandardCopyOption.REPLACE_EXISTING);
        Files.move(whole, own, StandardCopyOption.ATOMIC_MOVE);
        own.toFile().deleteOnExit();
    }
}
