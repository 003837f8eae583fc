package dev.plumbline.reports;

import dev.plumbline.reports.record.RunRecord;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one run. It is empty when the run begins; nothing is ever written over.
 *
 * @param path where it lies
 */
public record OutputFolder(Path path) {

    private static final Path DEFAULT = Path.of("plumbline-out");

    /**
     * Makes the folder.
     *
     * @param requested where the user wants it; null for {@code plumbline-out/} and the id of the run
     * @throws FileAlreadyExistsException if there is something in it, or a file in its place; nothing is written then
     */
    public static OutputFolder create(@Nullable Path requested, String run) throws IOException {
        Path path = requested == null ? DEFAULT.resolve(fileName(run)) : requested;
        if (Files.exists(path)) {
            refuseContent(path);
        }
        Files.createDirectories(path);
        return new OutputFolder(path);
    }

    /** Where the record goes. */
    public Path record() {
        return path.resolve(RunRecord.FILE);
    }

    /**
     * Names a file for something that belongs to a check.
     *
     * @param folder such as {@code traces}; made if it is missing
     * @param name such as the id of the check; slashes and what file systems refuse become dashes
     * @param extension such as {@code ndjson}
     * @return its path relative to this folder, with forward slashes, as records have it
     * @throws FileAlreadyExistsException if there is such a file
     */
    public String place(String folder, String name, String extension) throws IOException {
        Files.createDirectories(path.resolve(folder));
        String place = folder + "/" + fileName(name) + "." + extension;
        if (Files.exists(path.resolve(place))) {
            throw new FileAlreadyExistsException(place);
        }
        return place;
    }

    private static void refuseContent(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            throw new FileAlreadyExistsException(path.toString(), null, "exists and is not a folder");
        }
        try (var content = Files.list(path)) {
            if (content.findAny().isPresent()) {
                throw new FileAlreadyExistsException(path.toString(), null, "exists and is not empty");
            }
        }
    }

    private static String fileName(String name) {
        String slashless = name.replace('/', '-');
        String plain = slashless.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("expected a name with a letter or a digit, found \"" + name + "\"");
        }
        return plain.equals(slashless) ? plain : plain + "-" + String.format(Locale.ROOT, "%08x", name.hashCode());
    }
}
