package dev.plumbline.reference.datapath;

/**
 * Code that runs on the thread of a {@link NetworkNamespace}: sockets and devices it opens belong to that
 * namespace for good.
 */
@FunctionalInterface
public interface NamespaceAction<T, E extends Exception> {
    T run() throws E;
}
