package dev.plumbline.conformance.session;

import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;

/** Opens implementations under test: each run gets a fresh one. */
public interface Subject extends AutoCloseable {

    /** How a user names it, such as {@code exec:./harness}. */
    String notation();

    /** The kind of adapter: {@code java}, {@code exec}, ... */
    String adapter();

    /** What has to be known of it to understand a verdict, such as what is missing in it; empty if nothing has. */
    default String remark() {
        return "";
    }

    /**
     * A fresh instance.
     *
     * @throws IutException if it does not start
     */
    Iut open() throws IutException;

    /**
     * An instance with which no run was made before.
     *
     * @throws IutException if it does not start
     */
    default Iut openFresh() throws IutException {
        return open();
    }

    /** Ends what is kept for later runs; the subject can be opened again all the same. */
    @Override
    default void close() {}
}
