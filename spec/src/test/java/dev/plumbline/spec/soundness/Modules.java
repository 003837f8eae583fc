package dev.plumbline.spec.soundness;

import dev.plumbline.spec.model.ModuleFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The folders of the modules, as they stand in the source tree. */
final class Modules {

    static final Path ROOT = Path.of(System.getProperty("basedir", "."), "tla");

    private Modules() {}

    static List<String> names() throws IOException {
        return ModuleFolder.names();
    }

    static Path folder(String module) {
        return ROOT.resolve(module);
    }
}
