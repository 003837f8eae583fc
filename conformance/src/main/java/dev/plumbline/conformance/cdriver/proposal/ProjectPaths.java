package dev.plumbline.conformance.cdriver.proposal;

import dev.plumbline.conformance.cdriver.source.CaseBlindFolders;
import dev.plumbline.conformance.cdriver.source.SourcePatterns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files, folders and macros in project files, as what they mean beside the project. One thread only. */
final class ProjectPaths {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\(([^)]*)\\)");
    private static final Set<String> IMPLIED = Set.of(
            "_WIN64", "_AMD64_", "AMD64", "_WIN32", "WIN32", "_X86_", "i386", "DBG", "_DEBUG", "NDEBUG", "_UNICODE", "UNICODE");

    private final Path folder;
    private final CaseBlindFolders folders = new CaseBlindFolders();

    /** @param folder that of the project file, absolute */
    ProjectPaths(Path folder) {
        this.folder = folder;
    }

    /** The file of a name, if it exists. */
    Optional<Path> file(String name) {
        return folders.file(folder, name).map(Path::normalize);
    }

    /** The files of a name or of a pattern such as {@code *.c}. */
    List<Path> files(String name) throws IOException {
        boolean isPattern = name.contains("*");
        return isPattern ? SourcePatterns.files(folder, List.of(name), new ArrayList<>()) : file(name).stream().toList();
    }

    /** The folders of some names; those that do not exist are none. */
    List<Path> folders(List<String> names) {
        List<Path> found = new ArrayList<>();
        names.stream().flatMap(name -> folders.folder(folder, unquoted(name)).stream()).map(Path::normalize).distinct().forEach(found::add);
        return found;
    }

    /** The text with values for {@code $(NAME)}; a name that has none stays. */
    static String expanded(String text, Map<String, String> values) {
        return VARIABLE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
                values.getOrDefault(match.group(1), match.group())));
    }

    /** The macros of a list; what the compiler of Windows defines by itself, or what nobody can tell the value of, is left out. */
    static List<String> defines(List<String> names) {
        return names.stream()
                .map(ProjectPaths::literal)
                .filter(name -> name.matches("[A-Za-z_]\\w*(=.*)?"))
                .filter(name -> !name.contains("$(") && !IMPLIED.contains(name.replaceFirst("=.*", "")))
                .distinct()
                .toList();
    }

    /** A macro as a shell hands it on: an escaped quote stays as a quote. */
    private static String literal(String define) {
        return define.strip().replaceAll("(?<!\\\\)\"", "").replace("\\\"", "\"");
    }

    private static String unquoted(String name) {
        return name.strip().replace("\"", "");
    }
}
