package dev.plumbline.conformance.cdriver.manifest;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.plumbline.spec.requirement.CatalogueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys of {@code plumbline.yaml}, with what holds where one is left out. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
final class ManifestFile {

    private static final Pattern DEFINE = Pattern.compile("[A-Za-z_]\\w*(\\([^)]*\\))?(=.*)?", Pattern.DOTALL);

    /** What may stand under {@code sanitizers}. */
    private enum Watching {
        ADDRESS,
        UNDEFINED,
        NONE
    }

    /** What may stand under {@code role}. */
    private enum Role {
        SWITCH,
        LBFO
    }

    @JsonSetter(nulls = Nulls.FAIL)
    private String name = "";

    @JsonSetter(nulls = Nulls.FAIL)
    private String version = "0";

    private @Nullable Role role;

    @JsonSetter(nulls = Nulls.FAIL)
    private String root = ".";

    @JsonSetter(nulls = Nulls.FAIL)
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
    private List<String> sources = List.of();

    @JsonSetter(nulls = Nulls.AS_EMPTY)
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
    private List<String> includes = List.of();

    @JsonSetter(nulls = Nulls.AS_EMPTY)
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
    private List<String> defines = List.of();

    @JsonSetter(nulls = Nulls.FAIL)
    private BuildKind build = BuildKind.FREE;

    @JsonSetter(nulls = Nulls.FAIL)
    private String compiler = "auto";

    @JsonSetter(nulls = Nulls.AS_EMPTY)
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
    private List<Watching> sanitizers = List.of();

    @JsonSetter(nulls = Nulls.AS_EMPTY)
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
    private List<String> stubs = List.of();

    @JsonSetter(nulls = Nulls.AS_EMPTY)
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
    private List<String> flags = List.of();

    /** What the keys say, checked. */
    DriverManifest manifest(Path file) throws CatalogueException {
        if (name.isBlank()) {
            throw refused(file, "name", "", "name: expected the driver's name");
        }
        if (sources.stream().allMatch(pattern -> pattern.startsWith("!"))) {
            throw refused(file, "sources", "", "sources: expected a pattern at least, such as \"*.c\"");
        }
        if (!Files.isDirectory(file.toAbsolutePath().resolveSibling(root.replace('\\', '/')))) {
            throw refused(file, "root", root, "root: no folder " + root);
        }
        for (String define : defines) {
            if (!DEFINE.matcher(define).matches()) {
                throw refused(file, "defines", define, "defines: expected NAME or NAME=VALUE, found " + define);
            }
        }
        return new DriverManifest(
                name, version, role == null ? null : role.name().toLowerCase(Locale.ROOT), root, sources, includes, defines,
                build, compiler, watching(), stubs(file), flags);
    }

    private Set<Sanitizer> watching() {
        Set<Sanitizer> set = EnumSet.noneOf(Sanitizer.class);
        for (Watching one : sanitizers) {
            switch (one) {
                case ADDRESS -> set.add(Sanitizer.ADDRESS);
                case UNDEFINED -> set.add(Sanitizer.UNDEFINED);
                case NONE -> {}
            }
        }
        return set;
    }

    private List<Stub> stubs(Path file) throws CatalogueException {
        List<Stub> list = new ArrayList<>();
        for (String text : stubs) {
            list.add(Stub.parse(text.strip()).orElseThrow(() -> refused(
                    file, "stubs", text, "stubs: expected a function's NAME, NAME.h, or \"type NAME\", found " + text)));
        }
        return list;
    }

    /** The line of the value, or of its key, where it can be found. */
    private static CatalogueException refused(Path file, String key, String value, String message) {
        try {
            List<String> lines = Files.readAllLines(file);
            int at = 0;
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).startsWith(key + ":")) {
                    at = i + 1;
                }
                if (at > 0 && !value.isEmpty() && lines.get(i).contains(value)) {
                    return new CatalogueException(file.toString(), i + 1, message);
                }
            }
            return new CatalogueException(file.toString(), at, message);
        } catch (IOException e) {
            return new CatalogueException(file.toString(), 0, message);
        }
    }
}
