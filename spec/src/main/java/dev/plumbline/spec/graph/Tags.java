package dev.plumbline.spec.graph;

import dev.plumbline.spec.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tla2sany.semantic.OpDefNode;

/** The tags that stand in the comment before a definition, such as {@code \* @req REF-05}. */
final class Tags {

    private static final Pattern TAG = Pattern.compile("@(req|should|may|frame|scope|owed|nesting|final|by|advises|in|when)\\b[ \\t]*([\\w~.=-]*)");

    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    private Tags(String comment) {
        Matcher matcher = TAG.matcher(comment);
        while (matcher.find()) {
            names.add(matcher.group(1));
            values.add(matcher.group(2));
        }
    }

    /** The tags before a definition. */
    static Tags of(OpDefNode definition) {
        return new Tags(String.join("\n", definition.getPreComments()));
    }

    /** Values of all tags of that name, in order. */
    List<String> all(String name) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(name)) {
                found.add(values.get(i));
            }
        }
        return found;
    }

    /** The kind of guard that these tags make of a definition, if any. */
    Optional<Guard.Kind> guard() {
        for (String name : names) {
            switch (name) {
                case "req" -> {
                    return Optional.of(Guard.Kind.REQUIREMENT);
                }
                case "should" -> {
                    return Optional.of(Guard.Kind.ADVICE);
                }
                case "may" -> {
                    return Optional.of(Guard.Kind.PERMISSION);
                }
                case "frame" -> {
                    return Optional.of(Guard.Kind.FRAME);
                }
                case "scope" -> {
                    return Optional.of(Guard.Kind.SCOPE);
                }
                case "nesting" -> {
                    return Optional.of(Guard.Kind.NESTING);
                }
                case "owed" -> {
                    return Optional.of(Guard.Kind.OWED);
                }
                case "final" -> {
                    return Optional.of(Guard.Kind.FINAL);
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /** What a guard cites: requirement ids, or the constant of a scope guard. */
    List<String> cites() {
        List<String> cites = new ArrayList<>();
        for (String name : List.of("req", "should", "may", "frame", "scope", "owed")) {
            cites.addAll(all(name));
        }
        return cites;
    }

    /** Readings under which a guard is in force, each {@code Parameter=value}; none if it always is. */
    List<String> when() {
        return all("when");
    }

    /** Actions beside which a definition stands that no action conjoins. */
    List<String> beside() {
        List<String> actions = new ArrayList<>(all("advises"));
        actions.addAll(all("in"));
        return actions;
    }

    /** Who causes the action with these tags, if they say so. */
    Optional<Event.Actor> by() {
        return all("by").stream().findFirst().map(by -> by.equals("iut") ? Event.Actor.IUT : Event.Actor.ENVIRONMENT);
    }
}
