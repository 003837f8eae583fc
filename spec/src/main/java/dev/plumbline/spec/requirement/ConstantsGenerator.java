package dev.plumbline.spec.requirement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the class {@code Clauses}: one constant per requirement, so that a wrong id does not compile.
 *
 * <p>The build starts this file by itself, before anything of this module is compiled, so it uses the JDK
 * alone. It reads of an entry only what a constant needs, and leaves the check of the rest to {@link Catalogue}.
 */
public final class ConstantsGenerator {

    private static final String PACKAGE = "dev.plumbline.spec.requirement";
    private static final String CLASS = "Clauses";
    private static final Pattern ID = Pattern.compile(" {2}- id: ([A-Z]+-(\\d+)[a-z]?)");
    private static final Pattern LEVEL = Pattern.compile(" {4}level: ([A-Z_]+)");
    private static final String TEXT = "    text: >-";
    private static final Pattern CONTINUED = Pattern.compile(" {6}(\\S.*)");
    private static final int WIDTH = 110;

    private ConstantsGenerator() {}

    /** What a constant needs of a requirement. */
    private record Entry(String id, int number, String level, String text) {
        String name() {
            return id.replace('-', '_').toUpperCase(Locale.ROOT);
        }
    }

    /**
     * Reads a folder of areas and writes the source of the class, unless it is there already.
     *
     * @param args the folder with the YAML files; the root of the source folder to write to
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if an entry is not laid out as the catalogue's are
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected two arguments: folder of requirements, folder of sources");
        }
        String source = generate(Path.of(args[0]));
        Path file = Path.of(args[1], PACKAGE.split("\\.")).resolve(CLASS + ".java");
        if (!Files.exists(file) || !Files.readString(file).equals(source)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, source);
        }
    }

    /** The source of the class for the areas of a folder. */
    static String generate(Path folder) throws IOException {
        Map<String, List<Entry>> areas = new TreeMap<>();
        try (var files = Files.newDirectoryStream(folder, "*.yaml")) {
            for (Path file : files) {
                if (!file.endsWith("conflicts.yaml")) {
                    for (Entry entry : read(file)) {
                        String area = entry.id().substring(0, entry.id().indexOf('-'));
                        areas.computeIfAbsent(area, a -> new ArrayList<>()).add(entry);
                    }
                }
            }
        }
        if (areas.isEmpty()) {
            throw new IllegalArgumentException(folder + ": expected at least one requirement");
        }
        return """
                package %s;

                import javax.annotation.processing.Generated;

                /** Ids of all requirements. Made from the catalogue by {@code ConstantsGenerator}. */
                @Generated("%s.ConstantsGenerator")
                public final class %s {

                    private %s() {}
                %s}
                """.formatted(PACKAGE, PACKAGE, CLASS, CLASS, constants(areas));
    }

    private static String constants(Map<String, List<Entry>> areas) {
        Map<String, String> names = new TreeMap<>();
        StringBuilder constants = new StringBuilder();
        for (List<Entry> area : areas.values()) {
            area.sort((a, b) -> a.number() == b.number() ? a.id().compareTo(b.id()) : a.number() - b.number());
            for (Entry entry : area) {
                String other = names.put(entry.name(), entry.id());
                if (other != null) {
                    throw new IllegalArgumentException(entry.id() + " and " + other + " have one name");
                }
                constants.append(constant(entry));
            }
        }
        return constants.toString();
    }

    private static String constant(Entry entry) {
        StringBuilder javadoc = new StringBuilder();
        StringBuilder line = new StringBuilder("     *");
        for (String word : escaped(entry.level().replace('_', ' ') + ": " + entry.text()).split(" ")) {
            if (line.length() + 1 + word.length() > WIDTH) {
                javadoc.append(line).append('\n');
                line = new StringBuilder("     *");
            }
            line.append(' ').append(word);
        }
        javadoc.append(line);
        return """

                    /**
                %s
                     */
                    public static final RequirementId %s = new RequirementId("%s");
                """.formatted(javadoc, entry.name(), entry.id());
    }

    /** Text that ends no comment, starts no tag, and is no escape of the language. */
    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> "&<>@*\\{}".indexOf(c) < 0 ? Character.toString(c) : "&#" + c + ";")
                .collect(Collectors.joining());
    }

    private static List<Entry> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith("- id:")) {
                entries.add(entry(lines.subList(i, lines.size()), file + ":" + (i + 1)));
            }
        }
        return entries;
    }

    /** The entry that begins with the first of these lines. */
    private static Entry entry(List<String> lines, String place) {
        Matcher id = ID.matcher(lines.getFirst());
        if (!id.matches()) {
            throw new IllegalArgumentException(place + ": expected an id such as REF-05");
        }
        String level = "";
        List<String> text = new ArrayList<>();
        boolean inText = false;
        for (String line : lines.subList(1, lines.size())) {
            Matcher ofLevel = LEVEL.matcher(line);
            Matcher continued = CONTINUED.matcher(line);
            if (line.strip().startsWith("- id:")) {
                break;
            } else if (ofLevel.matches()) {
                level = ofLevel.group(1);
            } else if (inText && continued.matches()) {
                text.add(continued.group(1).strip());
            }
            inText = line.equals(TEXT) || (inText && continued.matches());
        }
        if (level.isEmpty() || text.isEmpty()) {
            throw new IllegalArgumentException(place + ": expected a level, and a text that starts below \"text: >-\"");
        }
        return new Entry(id.group(1), Integer.parseInt(id.group(2)), level, String.join(" ", text));
    }
}
