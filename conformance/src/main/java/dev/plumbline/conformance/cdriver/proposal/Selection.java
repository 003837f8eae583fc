package dev.plumbline.conformance.cdriver.proposal;

import dev.plumbline.conformance.cdriver.proposal.SourceFacts.Registration;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which files of a tree are the driver.
 *
 * @param origin what tells so, such as a project file
 * @param target the driver's name
 * @param sources C files, absolute
 * @param includes folders of headers
 * @param defines macros
 * @param leftOut files that are not taken
 * @param registered the file that registers the driver, and how
 * @param others project files of other drivers in the tree
 */
record Selection(
        String origin,
        String target,
        List<Path> sources,
        List<Path> includes,
        List<String> defines,
        List<LeftOut> leftOut,
        Optional<Registered> registered,
        List<String> others) {

    /** Copies the lists. */
    Selection {
        sources = List.copyOf(sources);
        includes = List.copyOf(includes);
        defines = List.copyOf(defines);
        leftOut = List.copyOf(leftOut);
        others = List.copyOf(others);
    }

    /**
     * Where a driver says what it is.
     *
     * @param file the file
     * @param how the call in it
     */
    record Registered(Path file, Registration how) {}
}
