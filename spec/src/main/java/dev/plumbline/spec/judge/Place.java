package dev.plumbline.spec.judge;

import org.jspecify.annotations.Nullable;

/** What an address names: a port as a whole, or a connection on it, as long as it is there. */
final class Place {

    /** What the address of nobody names. */
    static final Place NOWHERE = new Place(null, null, Called.OTHER);

    final @Nullable Group port;
    final @Nullable Instance connection;
    final Called called;
    boolean gone;

    Place(@Nullable Group port, @Nullable Instance connection, Called called) {
        this.port = port;
        this.connection = connection;
        this.called = called;
    }

    /** What the address is called in an instance. */
    Called by(Instance instance) {
        boolean other = connection != null && connection != instance;
        return port != instance.group() || other ? Called.OTHER : called;
    }

    /** What machines call an address. */
    enum Called {
        PORT(0, "port"),
        ZERO(1, "0"),
        SELF(2, "#1"),
        OTHER(3, "other");

        private final long code;
        private final String token;

        Called(long code, String token) {
            this.code = code;
            this.token = token;
        }

        /** Number in a relation. */
        long code() {
            return code;
        }

        /** Name in a graph. */
        String token() {
            return token;
        }
    }
}
