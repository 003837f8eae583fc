package dev.plumbline.conformance.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A child process and everything that it started. Children that were left by their parents are found by a mark in
 * their environment, or as holders of the pipes to the root, where the system shows it (Linux); elsewhere only those that
 * still have their parents are.
 */
final class ProcessTree {

    private static final String MARK = "PLUMBLINE_HARNESS";
    private static final Path PROC = Path.of("/proc");
    private static final String OWN = Long.toString(ProcessHandle.current().pid());
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(1);

    private final Process root;
    private final String mark;
    private final Set<Path> pipes = new HashSet<>();

    private ProcessTree(Process root, String mark) {
        this.root = root;
        this.mark = mark;
        for (String stream : List.of("0", "1")) {
            target(PROC.resolve(Long.toString(root.pid())).resolve("fd").resolve(stream))
                    .filter(target -> name(target).startsWith("pipe:["))
                    .ifPresent(pipes::add);
        }
    }

    /** Starts the root. */
    static ProcessTree start(Launch launch) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(launch.command());
        builder.environment().putAll(launch.environment());
        String id = UUID.randomUUID().toString();
        builder.environment().put(MARK, id);
        return new ProcessTree(builder.start(), MARK + "=" + id);
    }

    /** The process that was started. */
    Process root() {
        return root;
    }

    /** Ends all of it at once, and waits until it is gone. */
    void destroy() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<ProcessHandle> rest = alive();
        while ((root.isAlive() || !rest.isEmpty()) && System.nanoTime() < end) {
            rest.forEach(ProcessHandle::destroyForcibly);
            root.destroyForcibly();
            LockSupport.parkNanos(PAUSE.toNanos());
            rest = alive();
        }
    }

    /**
     * Waits for the end of the root.
     *
     * @return whether it came; an interrupt ends the waiting and is kept
     */
    boolean waitFor(Duration patience) {
        try {
            return root.waitFor(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !root.isAlive();
        }
    }

    /** What the root started and what runs still. */
    List<ProcessHandle> alive() {
        List<ProcessHandle> found = new ArrayList<>(root.descendants().toList());
        if (Files.isDirectory(PROC)) {
            try (Stream<Path> processes = Files.list(PROC)) {
                processes.filter(this::isMarked).forEach(process -> add(process, found));
            } catch (IOException e) {
                // Only the look at the whole system is lost; the descendants are known.
            }
        }
        return found.stream().filter(ProcessHandle::isAlive).distinct().toList();
    }

    /** Ends whatever else holds the pipes to the root, although neither its parents nor the mark tell where it comes from. */
    void destroyHolders() {
        if (pipes.isEmpty()) {
            return;
        }
        try (Stream<Path> processes = Files.list(PROC)) {
            List<ProcessHandle> holders = new ArrayList<>();
            processes.filter(this::isHolder).forEach(process -> add(process, holders));
            holders.forEach(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            // Nothing more is known of them.
        }
    }

    private boolean isHolder(Path process) {
        if (!Character.isDigit(name(process).charAt(0)) || name(process).equals(OWN)) {
            return false;
        }
        try (Stream<Path> open = Files.list(process.resolve("fd"))) {
            return open.anyMatch(file -> target(file).filter(pipes::contains).isPresent());
        } catch (IOException | UncheckedIOException e) {
            return false; // another user's, or gone
        }
    }

    private static Optional<Path> target(Path link) {
        try {
            return Optional.of(Files.readSymbolicLink(link));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private void add(Path process, List<ProcessHandle> found) {
        long pid = Long.parseLong(name(process));
        if (pid != root.pid()) {
            ProcessHandle.of(pid).ifPresent(found::add);
        }
    }

    private boolean isMarked(Path process) {
        if (!Character.isDigit(name(process).charAt(0))) {
            return false;
        }
        try {
            byte[] environment = Files.readAllBytes(process.resolve("environ"));
            return List.of(new String(environment, StandardCharsets.ISO_8859_1).split("\0")).contains(mark);
        } catch (IOException e) {
            return false; // another user's, or gone
        }
    }

    private static String name(Path process) {
        return String.valueOf(process.getFileName());
    }
}
