package dev.plumbline.spec.judge;

/** Is told of every transition that an instance takes, in the order in which it takes them. */
@FunctionalInterface
public interface Witness {

    /**
     * An instance took a transition.
     *
     * @param machine number of the machine among those of the run, from 0
     * @param instance name of the instance, unique among those of the machine
     * @param base name of what it begins as; its own if it is one that others begin as
     * @param fresh whether the machine meets the instance with this very event: it stands where the base stood before
     * @param edge number of the transition in the machine's graph
     */
    void took(int machine, String instance, String base, boolean fresh, int edge);
}
