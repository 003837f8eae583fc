package dev.plumbline.conformance.cdriver.names;

import dev.plumbline.conformance.cdriver.names.MissingName.Kind;
import dev.plumbline.conformance.cdriver.toolchain.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in what a compiler and a linker said which names are missing. */
public final class MissingNames {

    private static final int PLACES = 3;

    /** How the compilers say that a name of a kind is missing; the last group that took part is the name. */
    private static final List<Map.Entry<Kind, Pattern>> PATTERNS = List.of(
            entry(Kind.HEADER, "(.+): No such file or directory"),
            entry(Kind.HEADER, "'(.+)' file not found.*"),
            entry(Kind.TYPE, "unknown type name '(\\w+)'.*"),
            entry(Kind.UNDECLARED_FUNCTION, "implicit declaration of function '(\\w+)'.*"),
            entry(Kind.UNDECLARED_FUNCTION, "call to undeclared (?:library )?function '(\\w+)'.*"),
            entry(Kind.UNDECLARED_FUNCTION, "implicitly declaring library function '(\\w+)'.*"),
            entry(Kind.VALUE, "'(\\w+)' undeclared.*"),
            entry(Kind.VALUE, "use of undeclared identifier '(\\w+)'.*"),
            entry(Kind.MEMBER, "'[^']+'.* has no member named '(\\w+)'.*"),
            entry(Kind.MEMBER, "no member named '(\\w+)' in .*"),
            entry(Kind.UNDEFINED, "undefined reference to [`'](\\w+)'.*"),
            entry(Kind.UNDEFINED, "undefined symbol: (\\w+).*"));

    private MissingNames() {}

    /** The names, in the order in which they were first wanted. */
    public static List<MissingName> in(List<Diagnostic> diagnostics) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Map<String, Set<String>> places = new LinkedHashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            for (Map.Entry<Kind, Pattern> pattern : PATTERNS) {
                Optional<String> name = name(pattern.getValue(), diagnostic.message());
                if (name.isPresent()) {
                    kinds.putIfAbsent(name.get(), pattern.getKey());
                    Set<String> where = places.computeIfAbsent(name.get(), _ -> new LinkedHashSet<>());
                    if (where.size() < PLACES && !diagnostic.file().isEmpty()) {
                        where.add(diagnostic.file() + ":" + diagnostic.line());
                    }
                }
            }
        }
        List<MissingName> names = new ArrayList<>();
        kinds.forEach((name, kind) -> names.add(new MissingName(name, kind, List.copyOf(places.get(name)))));
        return names;
    }

    private static Map.Entry<Kind, Pattern> entry(Kind kind, String pattern) {
        return Map.entry(kind, Pattern.compile(pattern));
    }

    private static Optional<String> name(Pattern pattern, String message) {
        Matcher matcher = pattern.matcher(message);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
