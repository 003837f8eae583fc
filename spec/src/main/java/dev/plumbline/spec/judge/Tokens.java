package dev.plumbline.spec.judge;

import java.util.Optional;

/** What the values of an event are called in the graph of a machine, in one instance of it. */
interface Tokens {

    /**
     * What a parameter's value is called.
     *
     * @return none if the value stands for itself
     * @throws OutOfSlotsException if the graph has no slot left for it
     */
    Optional<String> token(String parameter, String value) throws OutOfSlotsException;
}
