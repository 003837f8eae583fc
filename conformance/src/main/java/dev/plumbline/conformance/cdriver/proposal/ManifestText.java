package dev.plumbline.conformance.cdriver.proposal;

import dev.plumbline.conformance.cdriver.manifest.DriverManifest;
import dev.plumbline.conformance.cdriver.manifest.Sanitizer;
import dev.plumbline.conformance.cdriver.manifest.Stub;
import java.util.List;
import java.util.Locale;

/** Writes a manifest as a person would. */
final class ManifestText {

    private ManifestText() {}

    /** The text of {@code plumbline.yaml}. */
    static String of(DriverManifest manifest) {
        StringBuilder text = new StringBuilder("# How the sources of this driver become a program under test.\n");
        text.append("name: ").append(quoted(manifest.name())).append('\n');
        text.append("version: ").append(quoted(manifest.version())).append('\n');
        if (manifest.role() != null) {
            text.append("role: ").append(manifest.role()).append('\n');
        }
        if (!manifest.root().equals(".")) {
            text.append("root: ").append(quoted(manifest.root())).append('\n');
        }
        list(text, "sources", manifest.sources());
        list(text, "includes", manifest.includes());
        list(text, "defines", manifest.defines());
        text.append("# checked: with DBG, assertions are live\n");
        text.append("build: ").append(manifest.build().name().toLowerCase(Locale.ROOT)).append('\n');
        text.append("# auto, clang, gcc, or a path\n");
        text.append("compiler: ").append(quoted(manifest.compiler())).append('\n');
        text.append("# address, undefined: slower, and sees more\n");
        text.append("sanitizers: [")
                .append(String.join(", ", manifest.sanitizers().stream().map(Sanitizer::flag).sorted().toList()))
                .append("]\n");
        list(text, "stubs", manifest.stubs().stream().map(Stub::text).toList());
        list(text, "flags", manifest.flags());
        return text.toString();
    }

    private static void list(StringBuilder text, String key, List<String> values) {
        if (values.isEmpty()) {
            text.append(key).append(": []\n");
            return;
        }
        text.append(key).append(":\n");
        values.forEach(value -> text.append("  - ").append(quoted(value)).append('\n'));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
