package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventType;
import java.util.Optional;

/** How a run is cut into instances: which parameters tell them apart, and which values matter by what they equal. */
interface Cutting {

    /** Positions of the parameters that tell which instances events of a type are about. */
    int[] keys(EventType type);

    /** What a parameter's value is an id of; none if it stands for itself. */
    Optional<String> sort(String parameter);

    /** Whether an instance of a machine is dropped that stands in a state, while its base stands in another. */
    boolean isDropped(Machine machine, int state, int base);

    /** Whether the instances that are there are counted after each step. */
    default boolean isCounted() {
        return false;
    }

    /** The instances of a new run. */
    Population population(Ensemble ensemble);

    /** That of a machine. */
    static Cutting of(Machine.Cut cut) {
        return switch (cut) {
            case ADDRESS -> new AddressCutting();
            case REQUEST -> new ItemCutting("req", "request");
            case INDICATION -> new ItemCutting("indication", "indication");
            case PACKET -> new ItemCutting("nbl", "packet");
            case ADAPTER -> new ItemCutting("adapter", "adapter");
            case HANDLE -> new ItemCutting("module", "module");
            case MODULE -> new WholeCutting();
            case BUNDLE -> new BundleCutting();
        };
    }
}
