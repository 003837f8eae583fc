package dev.plumbline.conformance.inf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An INF, taken apart: sections by name, lines with their fields. Names are equal whatever their case; sections of the same
 * name are one; strings of {@code [Strings]} are put in where {@code %name%} stands.
 */
final class InfFile {

    private static final Pattern TOKEN = Pattern.compile("%([^%]*)%");

    private final Map<String, List<InfLine>> sections = new LinkedHashMap<>();

    private InfFile() {}

    /**
     * Reads an INF.
     *
     * @throws InfException if it is none
     */
    static InfFile read(byte[] bytes, String file) throws InfException {
        InfFile inf = new InfFile();
        List<String> lines = InfText.decode(bytes, file).lines().toList();
        @Nullable List<InfLine> section = null;
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            StringBuilder logical = new StringBuilder(InfScanner.withoutComment(lines.get(i)).strip());
            while (logical.toString().endsWith("\\") && i + 1 < lines.size()) {
                logical.setLength(logical.length() - 1);
                logical.append(InfScanner.withoutComment(lines.get(++i)).strip());
            }
            String line = logical.toString().strip();
            if (line.isEmpty()) {
                continue;
            }
            if (line.startsWith("[")) {
                if (!line.endsWith("]")) {
                    throw new InfException(file, number, "expected a section name that ends with ]");
                }
                section = inf.sections.computeIfAbsent(name(line.substring(1, line.length() - 1)), _ -> new ArrayList<>());
            } else if (section == null) {
                throw new InfException(file, number, "expected a section before anything else");
            } else {
                section.add(InfScanner.scan(file, number, line));
            }
        }
        if (!inf.sections.containsKey("version")) {
            throw new InfException(file, 0, "expected an INF, found no section [Version]");
        }
        inf.putStringsIn();
        return inf;
    }

    private static String name(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private void putStringsIn() {
        Map<String, String> strings = new HashMap<>();
        section("strings").forEach(line -> strings.put(name(line.key()), String.join(",", line.fields())));
        sections.replaceAll((_, lines) -> lines.stream()
                .map(line -> new InfLine(
                        line.number(),
                        line.key(),
                        line.fields().stream().map(field -> filled(field, strings)).toList()))
                .toList());
    }

    private static String filled(String field, Map<String, String> strings) {
        return TOKEN.matcher(field).replaceAll(token -> {
            String value = token.group(1).isEmpty() ? "%" : strings.getOrDefault(name(token.group(1)), token.group());
            return Matcher.quoteReplacement(value);
        });
    }

    /** The lines of a section; none if there is no such section. */
    List<InfLine> section(String name) {
        return sections.getOrDefault(name(name), List.of());
    }

    /** The value of an entry of {@code [Version]}; empty if it has none. */
    String version(String key) {
        return section("version").stream()
                .filter(line -> line.key().equalsIgnoreCase(key))
                .map(line -> line.field(0))
                .findFirst()
                .orElse("");
    }

    /** The lines of all sections that some {@code AddReg} names. */
    List<InfLine> registry() {
        Set<String> named = new TreeSet<>();
        sections.values().forEach(lines -> lines.stream()
                .filter(line -> line.key().equalsIgnoreCase("AddReg"))
                .forEach(line -> line.fields().forEach(field -> named.add(name(field)))));
        List<InfLine> lines = new ArrayList<>();
        named.forEach(name -> lines.addAll(section(name)));
        return lines;
    }

    /** The lines of all sections. */
    List<InfLine> lines() {
        return sections.values().stream().flatMap(List::stream).toList();
    }
}
