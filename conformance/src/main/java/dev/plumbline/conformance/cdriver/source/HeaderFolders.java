package dev.plumbline.conformance.cdriver.source;

import java.nio.file.Path;
import java.util.List;

/**
 * Where headers are looked for, in this order.
 *
 * @param driver folders of the driver
 * @param kit folders of the kit
 * @param system folders of the compiler and the C library
 */
public record HeaderFolders(List<Path> driver, List<Path> kit, List<Path> system) {

    /** Copies the lists. */
    public HeaderFolders {
        driver = List.copyOf(driver);
        kit = List.copyOf(kit);
        system = List.copyOf(system);
    }
}
