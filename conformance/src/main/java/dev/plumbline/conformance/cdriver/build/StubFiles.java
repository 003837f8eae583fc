package dev.plumbline.conformance.cdriver.build;

import dev.plumbline.conformance.cdriver.manifest.Stub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes what stands for what is missing. */
final class StubFiles {

    /** The name of the header that every source is given before its first line. */
    static final String PREFIX = "plumbline-prefix.h";

    private StubFiles() {}

    /**
     * Writes the header of opaque types, and a C file for each function, which calls the runtime's {@code pl_stub} and returns 0.
     *
     * @return the C files
     */
    static List<Path> write(Path folder, List<Stub> stubs) throws IOException {
        Files.createDirectories(folder);
        Set<String> types = new TreeSet<>();
        List<Path> functions = new ArrayList<>();
        for (Stub stub : stubs) {
            switch (stub) {
                case Stub.Type(String name) -> types.add(name);
                case Stub.Function(String name) -> functions.add(Files.writeString(
                        folder.resolve("stub-" + name + ".c"),
                        "void pl_stub(const char *name);\nlong long " + name + "() { pl_stub(\"" + name + "\"); return 0; }\n"));
                case Stub.Header _ -> {}
            }
        }
        StringBuilder prefix = new StringBuilder("/* types that are stubs */\n");
        types.stream().filter(name -> !isPointer(name)).forEach(name -> prefix.append(structure(name, name)));
        types.stream().filter(StubFiles::isPointer).forEach(name -> prefix.append(pointer(name, types)));
        Files.writeString(folder.resolve(PREFIX), prefix);
        return functions;
    }

    private static boolean isPointer(String name) {
        return name.length() > 2 && name.charAt(0) == 'P' && Character.isUpperCase(name.charAt(1));
    }

    private static String structure(String tag, String name) {
        return "typedef struct " + tag + " { unsigned long long opaque[16]; } " + name + ";\n";
    }

    private static String pointer(String name, Set<String> types) {
        String pointee = name.substring(1);
        return types.contains(pointee)
                ? "typedef " + pointee + " *" + name + ";\n"
                : "typedef struct stub_of_" + pointee + " *" + name + ";\n";
    }
}
