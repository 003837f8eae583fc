package dev.plumbline.conformance.planner;

import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Places;
import dev.plumbline.spec.judge.Trail;
import dev.plumbline.spec.judge.Witness;
import java.util.List;
import java.util.SortedSet;

/** What can be seen of a run that is under way. */
public interface View {

    /** The machines that judge it, in the order of their numbers. */
    List<Machine> machines();

    /** Every event so far; grows with the run. */
    List<TraceLine> trace();

    /** Every transition so far; grows with the run. */
    Trail trail();

    /** Has a witness told of every transition of every instance from now on. */
    void watch(Witness witness);

    /**
     * Where the instances are that an id names.
     *
     * @param id an id as inputs have it, such as {@code 1/1} or {@code r3}; empty for the module itself
     */
    void at(String id, Places to);

    /** Where all instances are that are not over. */
    void all(Places to);

    /** Where every instance of every machine is, one line each; equal where the machines are in the same place. */
    SortedSet<String> instances();
}
