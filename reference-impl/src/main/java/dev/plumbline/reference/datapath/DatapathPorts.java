package dev.plumbline.reference.datapath;

import java.util.ArrayList;
import java.util.List;

/** The members of a datapath and the monitor of their links; a member's number is its place in the list. */
final class DatapathPorts implements AutoCloseable {
    private final LinkMonitor monitor;
    private final List<PacketSocket> members = new ArrayList<>();
    private final List<Integer> indices = new ArrayList<>();

    private DatapathPorts(LinkMonitor monitor) {
        this.monitor = monitor;
    }

    static DatapathPorts open(NetworkNamespace namespace, List<String> names) {
        DatapathPorts ports = new DatapathPorts(LinkMonitor.open(namespace));
        try (RtNetlink links = RtNetlink.open(namespace)) {
            for (String name : names) {
                Link link = links.link(name).orElseThrow(() -> missing(name));
                ports.members.add(PacketSocket.open(namespace, link));
                ports.indices.add(link.index());
            }
            return ports;
        } catch (RuntimeException e) {
            ports.close();
            throw e;
        }
    }

    private static SystemCallException missing(String name) {
        return new SystemCallException("open member " + name, Errno.ENODEV.number(), "");
    }

    LinkMonitor monitor() {
        return monitor;
    }

    int count() {
        return members.size();
    }

    PacketSocket member(int number) {
        return members.get(number);
    }

    /** The number of the member with that interface index, -1 if it is none. */
    int numberOf(int index) {
        return indices.indexOf(index);
    }

    @Override
    public void close() {
        members.forEach(PacketSocket::close);
        monitor.close();
    }
}
