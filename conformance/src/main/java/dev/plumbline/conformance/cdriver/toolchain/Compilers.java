package dev.plumbline.conformance.cdriver.toolchain;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the C compiler: Clang is preferred, GCC is accepted. */
public final class Compilers {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int NEWEST_CLANG = 30;
    private static final int OLDEST_CLANG = 11;
    private static final int NEWEST_GCC = 20;
    private static final int OLDEST_GCC = 9;

    private Compilers() {}

    /**
     * The compiler of a name.
     *
     * @param wanted {@code auto}, {@code clang}, {@code gcc}, or a path
     * @param path folders of programs, as in {@code PATH}
     */
    public static Optional<Compiler> find(String wanted, String path) {
        return names(wanted.strip()).stream()
                .flatMap(name -> located(name, path).stream())
                .flatMap(program -> asked(program).stream())
                .findFirst();
    }

    private static List<String> names(String wanted) {
        return switch (wanted.toLowerCase(Locale.ROOT)) {
            case "auto" -> {
                List<String> names = new ArrayList<>(versions("clang", NEWEST_CLANG, OLDEST_CLANG));
                names.addAll(versions("gcc", NEWEST_GCC, OLDEST_GCC));
                names.add("cc");
                yield names;
            }
            case "clang" -> versions("clang", NEWEST_CLANG, OLDEST_CLANG);
            case "gcc" -> versions("gcc", NEWEST_GCC, OLDEST_GCC);
            default -> List.of(wanted);
        };
    }

    private static List<String> versions(String name, int newest, int oldest) {
        List<String> names = new ArrayList<>(List.of(name));
        for (int version = newest; version >= oldest; version--) {
            names.add(name + "-" + version);
        }
        return names;
    }

    private static Optional<String> located(String name, String path) {
        if (name.contains("/")) {
            return Files.isExecutable(Path.of(name)) ? Optional.of(name) : Optional.empty();
        }
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(path)
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static Optional<Compiler> asked(String program) {
        try {
            Tool.Ended said = Tool.run(List.of(program, "--version"), Path.of("/"), PATIENCE);
            String version = said.output().lines().findFirst().orElse("");
            if (!said.succeeded()) {
                return Optional.empty();
            } else if (said.output().contains("clang")) {
                return Optional.of(new Compiler(program, Compiler.Kind.CLANG, version));
            } else if (said.output().contains("Free Software Foundation")) {
                return Optional.of(new Compiler(program, Compiler.Kind.GCC, version));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
