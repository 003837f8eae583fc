package dev.plumbline.spec.judge;

/** Is told where an instance is. */
@FunctionalInterface
public interface Places {

    /**
     * A machine has met the instance.
     *
     * @param machine its number among the machines of the run, from 0
     * @param state number of the state in its graph
     */
    void at(int machine, int state);
}
