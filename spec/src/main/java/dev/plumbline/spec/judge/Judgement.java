package dev.plumbline.spec.judge;

import java.util.List;

/** What the specification says of one event. */
public sealed interface Judgement {

    /** It is allowed; {@code advice} lists recommendations that it does not follow. */
    record Allowed(List<Finding> advice) implements Judgement {}

    /** The implementation broke a clause, or owes something at quiescence. */
    record Violated(List<Finding> findings) implements Judgement {}

    /** The environment broke a promise: in a live run a fault of the kit, in a recorded trace of its host. */
    record HostBroke(List<Finding> findings) implements Judgement {}

    /** The model does not count that far; {@code bound} is the constant that was exceeded. */
    record OutOfScope(String machine, String slice, String bound) implements Judgement {}
}
