package dev.plumbline.conformance.cdriver.overlay;

import dev.plumbline.conformance.cdriver.source.HeaderFolders;
import dev.plumbline.conformance.cdriver.source.Inclusion;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a compiler on Linux takes an include for, if it is given the driver's files as they are. */
final class LiteralLookup {

    private final Set<Path> files;
    private final HeaderFolders headers;

    /** @param files those of the driver that are there */
    LiteralLookup(Set<Path> files, HeaderFolders headers) {
        this.files = Set.copyOf(files);
        this.headers = headers;
    }

    /** Whether it finds the right file by itself. */
    boolean leadsTo(Inclusion inclusion, Path target) {
        String name = inclusion.include().name();
        if (name.indexOf('\\') >= 0 || name.lastIndexOf("../") > climb(name)) {
            return false;
        }
        List<Path> own = new ArrayList<>(headers.driver());
        if (!inclusion.include().angled()) {
            own.addFirst(inclusion.from().getParent());
        }
        try {
            for (Path folder : own) {
                Path file = folder.resolve(name).normalize();
                if (files.contains(file)) {
                    return file.equals(target);
                }
            }
            for (List<Path> others : List.of(headers.kit(), headers.system())) {
                for (Path folder : others) {
                    Path file = folder.resolve(name).normalize();
                    if (Files.isRegularFile(file)) {
                        return file.equals(target);
                    }
                }
            }
        } catch (InvalidPathException e) {
            return false;
        }
        return false;
    }

    /** The last position at which a name still climbs from where it begins; -1 if it does not climb. */
    private static int climb(String name) {
        int at = 0;
        while (name.startsWith("../", at)) {
            at += "../".length();
        }
        return Math.max(-1, at - "../".length());
    }
}
