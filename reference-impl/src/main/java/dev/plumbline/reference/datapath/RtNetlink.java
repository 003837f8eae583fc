package dev.plumbline.reference.datapath;

import java.net.Inet4Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Interfaces and addresses of one network namespace, by rtnetlink. Every request waits for the kernel's
 * acknowledgement; a refusal is a {@link SystemCallException} that names the operation. Safe for use by
 * several threads.
 */
public final class RtNetlink implements AutoCloseable {
    private static final int NEW_LINK = 16;
    private static final int DELETE_LINK = 17;
    private static final int GET_LINK = 18;
    private static final int NEW_ADDRESS = 20;

    private static final int MASTER = 10;
    private static final int TRANSMIT_QUEUE = 13;
    private static final int LINK_INFO = 18;
    private static final int NAMESPACE = 28;
    private static final int KIND = 1;
    private static final int DATA = 2;
    private static final int VETH_PEER = 1;
    private static final int BRIDGE_FORWARD_DELAY = 1;
    private static final int BRIDGE_STP = 5;
    private static final int BRIDGE_MULTICAST_SNOOPING = 23;
    private static final int IPV4_PEER = 1;
    private static final int IPV4_LOCAL = 2;

    private final NetlinkSocket socket;
    private int sequence;

    private RtNetlink(NetlinkSocket socket) {
        this.socket = socket;
    }

    /** For the namespace of the calling thread, which is the machine's own unless the caller runs inside another. */
    public static RtNetlink open() {
        return new RtNetlink(NetlinkSocket.forRequests());
    }

    public static RtNetlink open(NetworkNamespace namespace) {
        return namespace.call(() -> open());
    }

    /**
     * Creates two interfaces joined by a virtual cable, {@code near} here and {@code far} in another
     * namespace, both down.
     */
    public void createVeth(NewLink near, NewLink far, NetworkNamespace farNamespace) {
        createVeth(near, far, farNamespace.fd());
    }

    void createVeth(NewLink near, NewLink far, int farNamespace) {
        NetlinkMessage message = creation(near).nest(LINK_INFO, info -> info.text(KIND, "veth")
                .nest(DATA, data -> data.nest(VETH_PEER, peer -> describe(peer.linkHeader(far.index(), 0, 0), far)
                        .number(NAMESPACE, farNamespace))));
        request("create veth " + near.name() + " - " + far.name(), message);
    }

    /** Creates a bridge, down, that floods and learns: no spanning tree, no forward delay, no multicast snooping. */
    public void createBridge(NewLink link) {
        NetlinkMessage message = creation(link).nest(LINK_INFO, info -> info.text(KIND, "bridge")
                .nest(DATA, data -> data.number(BRIDGE_STP, 0)
                        .number(BRIDGE_FORWARD_DELAY, 0)
                        .octet(BRIDGE_MULTICAST_SNOOPING, 0)));
        request("create bridge " + link.name(), message);
    }

    /** Makes the interface a port of a bridge. */
    public void setMaster(int index, int master) {
        request("set master of interface " + index, change(index, 0, 0).number(MASTER, master));
    }

    public void setMac(int index, MacAddress mac) {
        request("set MAC of interface " + index, change(index, 0, 0).octets(Link.ADDRESS, mac.octets()));
    }

    /** Sets the longest payload of a frame, in octets, Ethernet header not counted. */
    public void setMtu(int index, int octets) {
        request("set MTU of interface " + index, change(index, 0, 0).number(Link.MTU, octets));
    }

    /** Sets how many frames the kernel keeps for the interface before it drops. */
    public void setTransmitQueue(int index, int frames) {
        request("set transmit queue of interface " + index, change(index, 0, 0).number(TRANSMIT_QUEUE, frames));
    }

    public void setUp(int index) {
        request("set up interface " + index, change(index, Link.UP, Link.UP));
    }

    /** Sets the interface down; the other end of a veth loses its carrier. */
    public void setDown(int index) {
        request("set down interface " + index, change(index, 0, Link.UP));
    }

    /** Keeps the namespace's own IP stack from answering ARP at the interface. */
    public void disableArp(int index) {
        request("disable ARP of interface " + index, change(index, Link.NO_ARP, Link.NO_ARP));
    }

    /** Gives the interface an address; {@code prefixLength} from 0 to 32. */
    public void addAddress(int index, Inet4Address address, int prefixLength) {
        NetlinkMessage message = NetlinkMessage.request(NEW_ADDRESS, NetlinkMessage.CREATE | NetlinkMessage.EXCLUSIVE)
                .addressHeader(index, prefixLength)
                .octets(IPV4_LOCAL, address.getAddress())
                .octets(IPV4_PEER, address.getAddress());
        request("add address " + address.getHostAddress() + " to interface " + index, message);
    }

    /** Deletes the interface, and the other end of a veth with it; false if there is none of that index. */
    public boolean delete(int index) {
        NetlinkMessage message = NetlinkMessage.request(DELETE_LINK, 0).linkHeader(index, 0, 0);
        return requestIfPresent("delete interface " + index, message).isPresent();
    }

    /** The interface of that name as it is now, empty if there is none in the namespace. */
    public Optional<Link> link(String name) {
        NetlinkMessage message = NetlinkMessage.request(GET_LINK, 0).linkHeader(0, 0, 0).text(Link.NAME, name);
        return requestIfPresent("get link " + name, message).map(answers -> Link.read(answers.getFirst()));
    }

    @Override
    public void close() {
        socket.close();
    }

    private static NetlinkMessage creation(NewLink link) {
        NetlinkMessage message = NetlinkMessage.request(NEW_LINK, NetlinkMessage.CREATE | NetlinkMessage.EXCLUSIVE);
        return describe(message.linkHeader(link.index(), 0, 0), link);
    }

    private static NetlinkMessage describe(NetlinkMessage message, NewLink link) {
        return message.text(Link.NAME, link.name())
                .octets(Link.ADDRESS, link.mac().octets());
    }

    private static NetlinkMessage change(int index, int flags, int changed) {
        return NetlinkMessage.request(NEW_LINK, 0).linkHeader(index, flags, changed);
    }

    private Optional<List<NetlinkPart>> requestIfPresent(String operation, NetlinkMessage message) {
        try {
            return Optional.of(request(operation, message));
        } catch (SystemCallException e) {
            if (e.is(Errno.ENODEV)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The answers between the request and its acknowledgement. */
    private synchronized List<NetlinkPart> request(String operation, NetlinkMessage message) {
        int expected = ++sequence;
        socket.send(message.finish(expected));
        List<NetlinkPart> answers = new ArrayList<>();
        while (true) {
            List<NetlinkPart> parts = socket.receive();
            if (parts.isEmpty()) {
                throw new SystemCallException(operation, Errno.EAGAIN.number(), "no acknowledgement within 5 s");
            }
            for (NetlinkPart part : parts) {
                if (part.sequence() == expected && part.type() == NetlinkPart.ERROR) {
                    NetlinkError.of(part).throwIfRefused(operation);
                    return answers;
                }
                if (part.sequence() == expected) {
                    answers.add(part);
                }
            }
        }
    }
}
