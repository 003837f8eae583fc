package dev.plumbline.spec.mutant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One place where an action of a module conjoins a tagged guard.
 *
 * @param name the definition whose body it stands in, the guard, and which time it stands there if not the first
 * @param guard name of the guard
 * @param without the module's text without this conjunct
 */
record GuardSite(String name, String guard, String without) {

    private static final Pattern TAG = Pattern.compile("\\\\\\* @(req|frame|scope|nesting)\\b.*");
    private static final Pattern DEFINITION = Pattern.compile("([A-Z]\\w*)(\\(.*?\\))? ==.*");
    private static final Pattern CONJUNCT = Pattern.compile("/\\\\ ([A-Z]\\w*)(\\([^()]*\\))?$");

    /** All places in a module's text, from top to bottom. */
    static List<GuardSite> in(String text) {
        List<String> lines = text.lines().toList();
        Set<String> tagged = tagged(lines);
        List<GuardSite> sites = new ArrayList<>();
        String definition = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher head = DEFINITION.matcher(lines.get(i));
            if (head.matches()) {
                definition = head.group(1);
            }
            Matcher conjunct = CONJUNCT.matcher(lines.get(i));
            if (conjunct.find() && tagged.contains(conjunct.group(1))) {
                // Blanks keep the columns of what is left: in TLA+ they carry meaning.
                String blank = conjunct.replaceFirst(" ".repeat(conjunct.group().length()));
                List<String> without = new ArrayList<>(lines);
                without.set(i, blank);
                String name = definition + " without " + conjunct.group(1);
                long before = sites.stream().filter(s -> s.name.startsWith(name)).count();
                sites.add(new GuardSite(
                        before == 0 ? name : name + " (" + (before + 1) + ")",
                        conjunct.group(1),
                        String.join("\n", without) + "\n"));
            }
        }
        return sites;
    }

    private static Set<String> tagged(List<String> lines) {
        Set<String> tagged = new HashSet<>();
        boolean pending = false;
        for (String line : lines) {
            Matcher head = DEFINITION.matcher(line);
            if (head.matches() && pending) {
                tagged.add(head.group(1));
            }
            pending = TAG.matcher(line).matches() || (pending && line.startsWith("\\*"));
        }
        return tagged;
    }
}
