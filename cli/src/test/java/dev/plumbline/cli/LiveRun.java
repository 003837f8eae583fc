package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run on real interfaces that was killed under load.
 *
 * @param interfacesLeft interfaces of this machine's own namespace that were not there before
 * @param processesLeft children of the run that live on
 * @param record what it had recorded
 */
record LiveRun(Set<String> interfacesLeft, List<ProcessHandle> processesLeft, Path record) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Long enough for frames to flow; that they do cannot be seen from outside the namespaces. */
    private static final Duration INTO_THE_TRAFFIC = Duration.ofSeconds(3);

    /** Starts a run, waits until its traffic flows, and kills it so that it cannot clean up. */
    static LiveRun killedUnderLoad(Path folder) throws Exception {
        Set<String> before = interfaces();
        Path log = folder.resolve("killed.log");
        Path output = folder.resolve("killed");
        Process process = Packaged.start(log, "run", "reference", "--only", "live", "-o", output.toString());
        try {
            waitForNamespaces(process, log);
            Thread.sleep(INTO_THE_TRAFFIC);
            assertThat(foreignNamespaces(process.pid())).as(Files.readString(log)).isPositive();
            List<ProcessHandle> children = process.descendants().toList();
            process.destroyForcibly().waitFor();
            Set<String> left = interfaces();
            left.removeAll(before);
            return new LiveRun(
                    left, children.stream().filter(ProcessHandle::isAlive).toList(), output.resolve("record.jsonl"));
        } finally {
            process.destroyForcibly();
        }
    }

    /**
     * Looks again and again, because another process does not tell when it enters a namespace. The trial run of a rig is
     * over in less than the time that passes until the first look after this.
     */
    private static void waitForNamespaces(Process process, Path log) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (foreignNamespaces(process.pid()) == 0) {
            assertThat(process.isAlive() && System.nanoTime() < end).as(Files.readString(log)).isTrue();
            Thread.sleep(20);
        }
    }

    /** Threads of a process that live in a network namespace other than this JVM's. */
    private static long foreignNamespaces(long pid) throws IOException {
        Path own = Files.readSymbolicLink(Path.of("/proc/self/ns/net"));
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return threads.filter(thread -> isElsewhere(thread, own)).count();
        }
    }

    private static boolean isElsewhere(Path thread, Path own) {
        try {
            return !Files.readSymbolicLink(thread.resolve("ns/net")).equals(own);
        } catch (IOException e) {
            return false; // the thread has ended
        }
    }

    private static Set<String> interfaces() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/sys/class/net"))) {
            return all.map(p -> p.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
