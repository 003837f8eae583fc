package dev.plumbline.conformance.cdriver.manifest;

import java.util.Optional;
import java.util.regex.Pattern;

/** Something that the sources want, that the kit does not have, and that is replaced by nothing. */
public sealed interface Stub {

    /** A function that returns 0; a run that calls it is not evaluated. */
    record Function(String name) implements Stub {
        @Override
        public String text() {
            return name;
        }
    }

    /** A header without contents. */
    record Header(String name) implements Stub {
        @Override
        public String text() {
            return name;
        }
    }

    /** A type whose contents nobody knows. */
    record Type(String name) implements Stub {
        @Override
        public String text() {
            return "type " + name;
        }
    }

    /** As it stands in {@code plumbline.yaml}. */
    String text();

    /** What {@code NAME}, {@code NAME.h} or {@code type NAME} means; none if it is none of them. */
    static Optional<Stub> parse(String text) {
        String identifier = "[A-Za-z_]\\w*";
        if (Pattern.matches(identifier, text)) {
            return Optional.of(new Function(text));
        } else if (Pattern.matches("type\\s+" + identifier, text)) {
            return Optional.of(new Type(text.substring("type".length()).strip()));
        } else if (Pattern.matches("[\\w./\\\\+-]+\\.\\w+", text)) {
            return Optional.of(new Header(text));
        }
        return Optional.empty();
    }
}
