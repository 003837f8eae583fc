package dev.plumbline.conformance.script;

import dev.plumbline.conformance.adapter.Said;

/** A director whose run begins like one before it, so that much of it is known in advance. */
public interface Repeating extends Director {

    /** What was said in that run during the inputs that this one repeats, with all choices made alike. */
    Said known();

    /** The run is over. */
    void ended(Said said);
}
