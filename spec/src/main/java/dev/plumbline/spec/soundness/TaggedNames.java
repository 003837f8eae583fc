package dev.plumbline.spec.soundness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The definitions of a module's folder that carry a tag, as its text has them. */
final class TaggedNames {

    private static final Pattern TAG =
            Pattern.compile("\\\\\\* @(req|should|may|frame|scope|nesting|owed|final)\\b.*");
    private static final Pattern DEFINITION = Pattern.compile("(\\w+).*");
    private static final Pattern WORD = Pattern.compile("\\w+");

    private TaggedNames() {}

    /** Those that no configuration names as invariant or property: actions have to use them. */
    static Set<String> ofGuards(Path folder) throws IOException {
        Set<String> tagged = new TreeSet<>();
        Set<String> checked = new TreeSet<>();
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.endsWith(".cfg")) {
                WORD.matcher(Files.readString(file)).results().forEach(word -> checked.add(word.group()));
            } else if (name.endsWith(".tla")) {
                tagged.addAll(in(Files.readAllLines(file)));
            }
        }
        tagged.removeAll(checked);
        return tagged;
    }

    private static Set<String> in(List<String> lines) {
        Set<String> tagged = new TreeSet<>();
        boolean pending = false;
        for (String line : lines) {
            Matcher head = DEFINITION.matcher(line);
            if (pending && head.matches()) {
                tagged.add(head.group(1));
            }
            pending = TAG.matcher(line).matches() || (pending && line.startsWith("\\*"));
        }
        return tagged;
    }
}
