package dev.plumbline.conformance.script;

import dev.plumbline.reference.host.Host;
import java.util.List;
import java.util.Optional;

/** Where inputs and choices come from. One director directs one run. */
public interface Director {

    /**
     * The next input.
     *
     * @return one of the host's inputs, or none when the run is to end
     */
    Optional<String> next(Host host);

    /** Decides a question; see {@link dev.plumbline.reference.host.Choices}. */
    String choose(String question, List<String> options);

    /** Whether it decides about memory, too; for the others every allocation succeeds. */
    default boolean givesFaults() {
        return false;
    }
}
