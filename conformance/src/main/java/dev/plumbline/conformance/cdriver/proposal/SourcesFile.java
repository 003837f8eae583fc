package dev.plumbline.conformance.cdriver.proposal;

import dev.plumbline.conformance.cdriver.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the {@code sources} files of the build tool that came before Visual Studio. */
final class SourcesFile {

    private static final Pattern MACRO = Pattern.compile("^\\s*(\\w+)\\s*=(.*)$");
    private static final Pattern DEFINE = Pattern.compile("[-/]D\\s*(\\S+)");

    private SourcesFile() {}

    /** What the file says; none if it names no sources. */
    static Optional<Project> read(Path file) throws IOException {
        Map<String, String> macros = macros(SourceText.read(file).text());
        String named = macros.getOrDefault("SOURCES", "");
        if (named.isBlank()) {
            return Optional.empty();
        }
        ProjectPaths paths = new ProjectPaths(file.resolveSibling(""));
        List<Path> sources = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (String name : named.strip().split("\\s+")) {
            Optional<Path> source = paths.file(name);
            if (source.isPresent() && Tree.endsIn(source.get(), ".rc", ".mc")) {
                leftOut.add(LeftOut.forGood(source.get(), "a resource"));
            } else {
                source.ifPresent(sources::add);
            }
        }
        List<String> defines = new ArrayList<>();
        Matcher define = DEFINE.matcher(macros.getOrDefault("C_DEFINES", ""));
        while (define.find()) {
            defines.add(define.group(1));
        }
        List<String> includes = List.of(macros.getOrDefault("INCLUDES", "").split(";"));
        String type = macros.getOrDefault("TARGETTYPE", "").toUpperCase(Locale.ROOT);
        return Optional.of(new Project(
                file,
                macros.getOrDefault("TARGETNAME", String.valueOf(file.resolveSibling("").getFileName())).strip(),
                type.contains("DRIVER") && !type.contains("LIBRARY"),
                sources,
                paths.folders(includes.stream().filter(name -> !name.isBlank() && !name.contains("$(")).toList()),
                ProjectPaths.defines(defines),
                List.of(),
                leftOut));
    }

    /** Macros by name, conditions unheeded; a macro that is set again keeps what it had if it names itself. */
    private static Map<String, String> macros(String text) {
        Map<String, String> macros = new LinkedHashMap<>();
        for (String line : text.replaceAll("\\\\[ \\t]*\\r?\\n", " ").lines().toList()) {
            Matcher macro = MACRO.matcher(line.replaceFirst("#.*", ""));
            if (macro.matches()) {
                macros.put(macro.group(1).toUpperCase(Locale.ROOT), ProjectPaths.expanded(macro.group(2), macros).strip());
            }
        }
        return macros;
    }
}
