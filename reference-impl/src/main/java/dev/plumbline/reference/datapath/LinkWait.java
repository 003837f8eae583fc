package dev.plumbline.reference.datapath;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Waits for what the kernel does after it has acknowledged a request. */
final class LinkWait {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private LinkWait() {}

    /**
     * Returns once every interface is operational. With its carrier alone it is not: the kernel's link watch still has to
     * open its queue and, for a port, to tell the bridge, and until then frames are dropped.
     *
     * @throws IllegalStateException after ten seconds
     */
    static void untilOperational(NetworkNamespace namespace, RtNetlink links, List<String> names) {
        long start = System.nanoTime();
        try (LinkMonitor monitor = LinkMonitor.open(namespace)) { // first, so that no change is missed after the look
            PollSet poll = new PollSet(1);
            poll.watch(0, monitor.fd());
            Optional<String> late = firstNotUp(links, names);
            while (late.isPresent()) {
                Duration left = PATIENCE.minusNanos(System.nanoTime() - start);
                if (left.isNegative()) {
                    throw new IllegalStateException(late.get() + " did not become operational within " + PATIENCE);
                }
                poll.await(left);
                monitor.drain(change -> {});
                late = firstNotUp(links, names);
            }
        }
    }

    private static Optional<String> firstNotUp(RtNetlink links, List<String> names) {
        return names.stream().filter(name -> !isUp(links, name)).findFirst();
    }

    private static boolean isUp(RtNetlink links, String name) {
        return links.link(name).filter(link -> link.operState() == OperState.UP).isPresent();
    }
}
