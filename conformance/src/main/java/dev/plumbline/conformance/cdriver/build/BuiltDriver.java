package dev.plumbline.conformance.cdriver.build;

import dev.plumbline.conformance.cdriver.manifest.DriverManifest;
import dev.plumbline.conformance.cdriver.toolchain.Compiler;
import java.nio.file.Path;

/**
 * A driver and the runtime as one program.
 *
 * @param executable the program, which speaks the protocol of harnesses
 * @param root the driver's folder, absolute
 * @param manifest what it was built from
 * @param compiler what built it
 */
public record BuiltDriver(Path executable, Path root, DriverManifest manifest, Compiler compiler) {

    /** What the paths of the kit's own files begin with in debugging information. */
    public static final String KIT = "/plumbline-kit";
}
