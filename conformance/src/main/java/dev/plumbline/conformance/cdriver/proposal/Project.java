package dev.plumbline.conformance.cdriver.proposal;

import java.nio.file.Path;
import java.util.List;

/**
 * What a project file says.
 *
 * @param file the project file, absolute
 * @param target the name of what it builds
 * @param isDriver whether that is a driver; a library or a program otherwise
 * @param sources that exist
 * @param includes folders of headers that exist
 * @param defines macros
 * @param others projects that it builds on
 * @param leftOut what it names and cannot be taken
 */
record Project(
        Path file,
        String target,
        boolean isDriver,
        List<Path> sources,
        List<Path> includes,
        List<String> defines,
        List<Path> others,
        List<LeftOut> leftOut) {

    /** Copies the lists. */
    Project {
        sources = List.copyOf(sources);
        includes = List.copyOf(includes);
        defines = List.copyOf(defines);
        others = List.copyOf(others);
        leftOut = List.copyOf(leftOut);
    }
}
