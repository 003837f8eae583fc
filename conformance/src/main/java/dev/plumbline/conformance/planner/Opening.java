package dev.plumbline.conformance.planner;

import dev.plumbline.conformance.script.Patience;
import dev.plumbline.reference.host.Host;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The usual inputs that bring the implementation to where an exploration begins. */
public enum Opening {

    /** The module runs on an empty switch, or one adapter is there. */
    ATTACHED(List.of("attach", "restart", "initialize"), 1),

    /** Every port is there with its connections, or every adapter. */
    BUILT(List.of("attach", "restart", "PORT_CREATE", "NIC_CREATE", "NIC_CONNECT", "initialize"), Integer.MAX_VALUE);

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> words;
    private final int most;

    Opening(List<String> words, int most) {
        this.words = words;
        this.most = most;
    }

    /** The inputs of one run, in turn. */
    final class Inputs {

        private final Set<String> given = new HashSet<>();

        /** The next one; none when the opening is over. */
        Optional<String> next(Host host) {
            Optional<String> input = host.inputs().stream().filter(this::isDue).findFirst();
            input.ifPresent(given::add);
            return input;
        }

        private boolean isDue(String input) {
            String word = Patience.word(input);
            return words.contains(word)
                    && !given.contains(input)
                    && given.stream().filter(g -> Patience.word(g).equals(word)).count() < most;
        }
    }
}
