package dev.plumbline.conformance.cdriver.toolchain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that a compiler or linker said.
 *
 * @param file where; empty if it said none
 * @param line from 1; 0 if it said none
 * @param isError whether it stops the build
 * @param message what
 */
public record Diagnostic(String file, int line, boolean isError, String message) {

    private static final Pattern COMPILER =
            Pattern.compile("^(.+?):(\\d+)(?::\\d+)?: (fatal error|error|warning): (.*)$");
    private static final Pattern LINKER = Pattern.compile(
            "^(?:(?:[^:]*: )?(/[^:]*):(\\d+): |.*?)((?:undefined reference to|multiple definition of|undefined symbol:|duplicate symbol:).*)$");

    /** Those in what it printed, each once. */
    public static List<Diagnostic> in(String output) {
        return output.lines().flatMap(line -> of(line).stream()).distinct().toList();
    }

    private static Optional<Diagnostic> of(String text) {
        Matcher said = COMPILER.matcher(text);
        if (said.matches()) {
            return Optional.of(new Diagnostic(said.group(1), Integer.parseInt(said.group(2)), !said.group(3).equals("warning"), said.group(4)));
        }
        Matcher linked = LINKER.matcher(text);
        if (linked.find()) {
            String file = linked.group(1) == null ? "" : linked.group(1);
            int line = linked.group(2) == null ? 0 : Integer.parseInt(linked.group(2));
            return Optional.of(new Diagnostic(file, line, true, linked.group(3)));
        }
        return Optional.empty();
    }

    /** The same about the file as its owner knows it: a part of the path left out. */
    public Diagnostic without(String prefix) {
        return new Diagnostic(file.startsWith(prefix) ? file.substring(prefix.length()) : file, line, isError, message.replace(prefix, ""));
    }
}
