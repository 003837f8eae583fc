package dev.plumbline.conformance.cdriver.build;

import dev.plumbline.conformance.cdriver.manifest.DriverManifest;
import dev.plumbline.conformance.cdriver.names.MissingName;
import dev.plumbline.conformance.cdriver.names.NameFamilies;
import dev.plumbline.conformance.cdriver.toolchain.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a driver's developer is told when his sources lead to no program. */
public final class FailureText {

    private static final int SHOWN = 12;

    private FailureText() {}

    /** All that is known, line by line. */
    public static String of(Path root, BuildResult result) {
        List<String> lines = new ArrayList<>(List.of(root + " cannot be built:"));
        lines.addAll(errors(result));
        lines.addAll(missing(result));
        return String.join("\n", lines);
    }

    /** The first errors. */
    public static List<String> errors(BuildResult result) {
        List<Diagnostic> errors = result.errors();
        List<String> lines = new ArrayList<>();
        errors.stream().limit(SHOWN).forEach(error -> lines.add("  " + line(error)));
        if (errors.size() > SHOWN) {
            lines.add("  and " + (errors.size() - SHOWN) + " more");
        }
        if (errors.isEmpty()) {
            result.said().lines().limit(SHOWN).forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    /** The names that are missing, and what to do about them. */
    public static List<String> missing(BuildResult result) {
        List<MissingName> names = result.missing();
        if (names.isEmpty()) {
            return List.of();
        }
        NameFamilies families = NameFamilies.builtIn();
        List<String> lines = new ArrayList<>(List.of("  missing:"));
        names.forEach(name -> lines.add("    " + line(name, families)));
        if (names.stream().anyMatch(name -> name.stub().isPresent())) {
            lines.add("  A stub can stand for what is missing: list it under stubs: in " + DriverManifest.FILE
                    + "; a check that goes through a stub is not evaluated.");
        }
        return lines;
    }

    private static String line(Diagnostic diagnostic) {
        String place = diagnostic.file().isEmpty() ? "" : diagnostic.file() + (diagnostic.line() > 0 ? ":" + diagnostic.line() : "") + ": ";
        return place + diagnostic.message();
    }

    private static String line(MissingName name, NameFamilies families) {
        String where = name.where().isEmpty() ? "" : " in " + String.join(", ", name.where());
        String stub = name.stub().map(s -> "; stub: " + s.text()).orElse("");
        return name.name() + " (" + name.kind().words() + declared(name, families) + ")" + where + stub;
    }

    private static String declared(MissingName name, NameFamilies families) {
        return switch (name.kind()) {
            case HEADER -> "";
            case UNDEFINED -> families.header(name.name()).map(header -> " of " + header + " that the kit does not have").orElse("");
            case UNDECLARED_FUNCTION, TYPE, VALUE, MEMBER ->
                families.header(name.name()).map(header -> ", ought to come from " + header).orElse("");
        };
    }
}
