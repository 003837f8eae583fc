package dev.plumbline.conformance.script;

import dev.plumbline.reference.host.Host;
import java.util.List;
import java.util.Optional;

/** One director until it has nothing more to say, then another. */
public final class Chain implements Director {

    private final Director first;
    private final Director then;
    private boolean over;

    /** {@code first}, then {@code then}. */
    public Chain(Director first, Director then) {
        this.first = first;
        this.then = then;
    }

    @Override
    public Optional<String> next(Host host) {
        Optional<String> input = over ? Optional.empty() : first.next(host);
        over = input.isEmpty();
        return over ? then.next(host) : input;
    }

    @Override
    public String choose(String question, List<String> options) {
        return over ? then.choose(question, options) : first.choose(question, options);
    }
}
