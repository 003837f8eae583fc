package dev.plumbline.conformance.cdriver.proposal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The files of a folder and of those in it; what is hidden counts for nothing.
 *
 * @param root absolute
 * @param files absolute, in order
 */
record Tree(Path root, List<Path> files) {

    private static final int MOST_FILES = 100_000;

    /** Copies the list. */
    Tree {
        files = List.copyOf(files);
    }

    /** Lists a folder. */
    static Tree of(Path root) throws IOException {
        Path at = root.toAbsolutePath().normalize();
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(at, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean isHidden = !folder.equals(at) && String.valueOf(folder.getFileName()).startsWith(".");
                return isHidden || files.size() > MOST_FILES ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // Not ours to read: it is not taken.
            }
        });
        files.sort(null);
        return new Tree(at, files);
    }

    /** Those whose names end so, whatever their case. */
    List<Path> ending(String... ends) {
        return files.stream().filter(file -> endsIn(file, ends)).toList();
    }

    /** Whether the name of a file ends in one of the texts, which are in lower case. */
    static boolean endsIn(Path file, String... ends) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (String end : ends) {
            if (name.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** A file as its owner knows it. */
    String shown(Path file) {
        return file.equals(root) ? "." : root.relativize(file).toString();
    }

}
