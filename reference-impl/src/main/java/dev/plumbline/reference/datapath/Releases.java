package dev.plumbline.reference.datapath;

import java.util.ArrayDeque;

/**
 * What has to be released, last made first; each is released even if others fail, and the first failure is
 * thrown at the end.
 */
final class Releases implements AutoCloseable {
    /** Something to release, without checked exceptions. */
    @FunctionalInterface
    interface Release extends AutoCloseable {
        @Override
        void close();
    }

    private final ArrayDeque<AutoCloseable> open = new ArrayDeque<>();

    synchronized <T extends AutoCloseable> T add(T resource) {
        open.push(resource);
        return resource;
    }

    synchronized void add(Release release) {
        open.push(release);
    }

    /** Releases everything because of {@code failure}, which stays the one to throw. */
    void closeAfter(RuntimeException failure) {
        try {
            close();
        } catch (IllegalStateException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public synchronized void close() {
        IllegalStateException failure = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                if (failure == null) {
                    failure = new IllegalStateException("could not release everything: " + e.getMessage(), e);
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
