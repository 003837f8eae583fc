package dev.plumbline.conformance.adapter;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** How a user names an implementation under test, such as {@code exec:./harness --fast}. */
public sealed interface IutNotation {

    /** A harness: a program that speaks the protocol of {@code spec/schema/harness.schema.json}. */
    record Exec(List<String> command) implements IutNotation {
        /** Keeps a copy. */
        public Exec {
            command = List.copyOf(command);
        }
    }

    /** A class on the provider SPI, by its binary name. */
    record Java(String className) implements IutNotation {}

    /** Sources of a driver in C: a folder with a {@code plumbline.yaml}, or that file. */
    record CSources(Path path) implements IutNotation {}

    /** The reference implementations that come with the kit. */
    record Reference() implements IutNotation {}

    /** A recorded trace. */
    record Trace(Path file) implements IutNotation {}

    /** The notations that there are, in one line. */
    String KNOWN = "exec:COMMAND [ARGUMENT...], java:CLASS, c:FOLDER, reference, trace:FILE";

    /**
     * Reads a notation.
     *
     * @throws NotationException if there is no such notation or it lacks something; the message lists them all
     */
    static IutNotation parse(String text) throws NotationException {
        int colon = text.indexOf(':');
        String rest = text.substring(colon + 1).strip();
        return switch (colon < 0 ? text : text.substring(0, colon)) {
            case "exec" -> new Exec(CommandWords.split(present(colon, rest, text)));
            case "java" -> new Java(className(present(colon, rest, text), text));
            case "c" -> new CSources(path(present(colon, rest, text), text));
            case "trace" -> new Trace(path(present(colon, rest, text), text));
            case "reference" -> reference(colon, text);
            default -> throw unknown(text);
        };
    }

    private static Reference reference(int colon, String text) throws NotationException {
        if (colon >= 0) {
            throw unknown(text);
        }
        return new Reference();
    }

    private static String present(int colon, String rest, String text) throws NotationException {
        if (colon < 0 || rest.isEmpty()) {
            throw refused(text, "names nothing to judge");
        }
        return rest;
    }

    private static String className(String name, String text) throws NotationException {
        String identifier = "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*";
        if (!Pattern.matches(identifier + "(\\." + identifier + ")*", name)) {
            throw refused(text, "does not name a Java class");
        }
        return name;
    }

    private static Path path(String file, String text) throws NotationException {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw refused(text, "does not name a file");
        }
    }

    private static NotationException unknown(String text) {
        return refused(text, "is no notation of an implementation");
    }

    private static NotationException refused(String text, String reason) {
        return new NotationException(Printable.quoted(text) + " " + reason + "; the notations are " + KNOWN);
    }
}
