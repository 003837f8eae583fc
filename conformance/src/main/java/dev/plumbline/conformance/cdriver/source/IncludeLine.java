package dev.plumbline.conformance.cdriver.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An {@code #include} in a source text; one that names a macro is none.
 *
 * @param line from 1
 * @param name as it is written
 * @param angled whether it stands between angle brackets
 */
public record IncludeLine(int line, String name, boolean angled) {

    private static final Pattern INCLUDE = Pattern.compile("^[ \\t]*#[ \\t]*include[ \\t]*(?:<([^>]+)>|\"([^\"]+)\")");

    /** Those of a text, in order, wherever they stand: nobody asks whether a condition leaves them out. */
    public static List<IncludeLine> in(String text) {
        List<IncludeLine> found = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = INCLUDE.matcher(lines.get(i));
            if (matcher.find()) {
                boolean angled = matcher.group(1) != null;
                found.add(new IncludeLine(i + 1, angled ? matcher.group(1) : matcher.group(2), angled));
            }
        }
        return found;
    }

    /** The last part of the name. */
    public String baseName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
    }

    @Override
    public String toString() {
        return "#include " + (angled ? "<" + name + ">" : "\"" + name + "\"");
    }
}
