package dev.plumbline.reference.datapath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Counts the datagrams a namespace's UDP sockets had no room for ({@code RcvbufErrors} of
 * {@code /proc/net/snmp}), from its creation.
 */
final class UdpDrops {
    private static final String NAME = "RcvbufErrors";

    private final NetworkNamespace namespace;
    private final long before;

    UdpDrops(NetworkNamespace namespace) {
        this.namespace = namespace;
        this.before = read();
    }

    long count() {
        return read() - before;
    }

    private long read() {
        try {
            return parse(namespace.call(() -> Files.readAllLines(Path.of("/proc/thread-self/net/snmp"))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the kernel's UDP counters", e);
        }
    }

    /** The file has two lines per protocol: names, then values in the same order. */
    static long parse(List<String> lines) {
        List<String[]> udp = lines.stream()
                .filter(line -> line.startsWith("Udp: "))
                .map(line -> line.split(" "))
                .toList();
        if (udp.size() == 2) {
            int column = List.of(udp.getFirst()).indexOf(NAME);
            if (column > 0) {
                return Long.parseLong(udp.getLast()[column]);
            }
        }
        throw new IllegalArgumentException("no UDP counter " + NAME + " in /proc/net/snmp");
    }
}
