package dev.plumbline.reference.host;

import java.util.List;

/** The environment of one IUT: which inputs it may give now, and giving them. Keeps every guarantee of the documents. */
public interface Host {

    /**
     * The inputs that the documents allow the environment to give now, in a stable order.
     *
     * @return labels such as {@code NIC_CONNECT 1/1}, each unique in the list
     */
    List<String> inputs();

    /**
     * Gives one input; what the IUT does meanwhile is recorded.
     *
     * @param input one of {@link #inputs()}
     * @throws IutException if the IUT can no longer be judged
     */
    void perform(String input) throws IutException;

    /** Whether the environment owes the IUT nothing: every request that it holds is completed. */
    boolean owesNothing();

    /**
     * The input that leads towards the end of the run (completing what is held, taking down what is up).
     *
     * @return one of {@link #inputs()}, or none when everything is down
     */
    java.util.Optional<String> towardsTheEnd();
}
