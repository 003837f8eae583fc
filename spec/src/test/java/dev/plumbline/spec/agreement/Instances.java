package dev.plumbline.spec.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * How a machine is cut into instances: told a second time, by what the READMEs of the modules say, as a check of the
 * judge's own slicing.
 */
interface Instances {

    /** The machine's own instances for a new dialogue. */
    static Instances of(String cut, int adapters, IntPredicate isFinal) {
        return switch (cut) {
            case "address" -> new AddressInstances();
            case "request" -> new ItemInstances("req", "request", isFinal);
            case "indication" -> new ItemInstances("indication", "indication", isFinal);
            case "packet" -> new ItemInstances("nbl", "packet", isFinal);
            case "adapter" -> new ItemInstances("adapter", "adapter", isFinal);
            case "handle" -> new ItemInstances("module", "module", isFinal);
            case "bundle" -> new BundleInstances(adapters, isFinal);
            case "module" -> new OneInstance();
            default -> throw new IllegalArgumentException("no cut " + cut);
        };
    }

    /** Those that an event is about. */
    List<Instance> about(Said event);

    /**
     * What the graph calls a value.
     *
     * @return none if it stands for itself
     * @throws TooManyException if the model does not count that far
     */
    Optional<String> token(Instance instance, String parameter, String value) throws TooManyException;

    /** Takes note of those that have taken a step. */
    void stepped(List<Instance> instances);

    /** Those that are asked for debts. */
    Collection<Instance> indebted();

    /** More is alive at once than the model counts. */
    final class TooManyException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
