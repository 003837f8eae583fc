package dev.plumbline.conformance.cdriver.toolchain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A C compiler that was found.
 *
 * @param program its path or name
 * @param kind whose flags it takes
 * @param version the line in which it names itself
 */
public record Compiler(String program, Kind kind, String version) {

    /** Compilers whose flags the kit knows. */
    public enum Kind {
        /** Clang. */
        CLANG,
        /** GCC. */
        GCC
    }

    private static final List<String> LANGUAGE = List.of(
            "-std=gnu11",
            "-fshort-wchar",
            "-fms-extensions",
            "-fno-omit-frame-pointer",
            "-fno-optimize-sibling-calls",
            "-fno-strict-aliasing",
            "-fcommon",
            "-fPIE",
            "-g",
            "-O1",
            "-pthread",
            "-fdiagnostics-color=never");

    private static final List<String> HABITS = List.of(
            "-Wno-multichar",
            "-Wno-unknown-pragmas",
            "-Wno-implicit-int",
            "-Wno-int-conversion",
            "-Wno-incompatible-pointer-types",
            "-Wno-pointer-to-int-cast",
            "-Wno-int-to-pointer-cast",
            "-Wimplicit-function-declaration",
            "-Wno-error=implicit-function-declaration");

    /** Flags for the language of the sources, drivers' and the kit's alike. */
    public List<String> language() {
        List<String> flags = new ArrayList<>(LANGUAGE);
        switch (kind) {
            case CLANG -> flags.addAll(List.of("-fms-compatibility", "-fno-caret-diagnostics"));
            case GCC -> flags.add("-fno-diagnostics-show-caret");
        }
        flags.addAll(HABITS);
        return flags;
    }

    /**
     * The folders in which it looks for headers by itself.
     *
     * @throws IOException if it does not say
     */
    public List<Path> systemHeaders() throws IOException {
        Tool.Ended said = Tool.run(List.of(program, "-E", "-v", "-x", "c", "/dev/null"), Path.of("/"), Tool.PATIENCE);
        List<Path> folders = new ArrayList<>();
        boolean isInList = false;
        for (String line : said.output().lines().toList()) {
            if (line.startsWith("#include <...>")) {
                isInList = true;
            } else if (line.startsWith("End of search list")) {
                isInList = false;
            } else if (isInList) {
                folders.add(Path.of(line.strip()).normalize());
            }
        }
        return folders;
    }
}
