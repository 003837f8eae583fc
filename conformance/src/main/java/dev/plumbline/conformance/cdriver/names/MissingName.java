package dev.plumbline.conformance.cdriver.names;

import dev.plumbline.conformance.cdriver.manifest.Stub;
import java.util.List;
import java.util.Optional;

/**
 * A name that the sources of a driver want and that nothing has.
 *
 * @param name as they write it
 * @param kind what it is, as far as the compiler can tell
 * @param where some places that want it, {@code file:line}
 */
public record MissingName(String name, Kind kind, List<String> where) {

    /** What a missing name is. */
    public enum Kind {
        /** A header. */
        HEADER("header"),
        /** A function that no header declares. */
        UNDECLARED_FUNCTION("function"),
        /** A function or variable that nothing defines. */
        UNDEFINED("function"),
        /** A type. */
        TYPE("type"),
        /** A constant, a macro, a variable, or a type in an expression. */
        VALUE("constant, macro or type"),
        /** A member of a structure. */
        MEMBER("member of a structure");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** In plain words. */
        public String words() {
            return words;
        }
    }

    /** Copies the list. */
    public MissingName {
        where = List.copyOf(where);
    }

    /** What can stand for it. */
    public Optional<Stub> stub() {
        return switch (kind) {
            case HEADER -> Optional.of(new Stub.Header(name));
            case UNDECLARED_FUNCTION, UNDEFINED -> Optional.of(new Stub.Function(name));
            case TYPE -> Optional.of(new Stub.Type(name));
            case VALUE, MEMBER -> Optional.empty();
        };
    }
}
