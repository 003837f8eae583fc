package dev.plumbline.reference.datapath;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells changes of carrier in one network namespace, at once and in order; for one thread.
 *
 * <p>The first {@link #drain} tells the state of every interface. Notifications that repeat the state known
 * are left out. If the kernel had to drop notifications, the monitor reads the state of every interface
 * again, so that the last state told is never stale.
 */
public final class LinkMonitor implements AutoCloseable {
    private static final int GROUP_LINK = 0x1;
    private static final int BRIDGE_PORT = 7; // AF_BRIDGE
    private static final int NEW_LINK = 16;
    private static final int DELETE_LINK = 17;
    private static final int GET_LINK = 18;

    private final NetlinkSocket socket;
    private final Map<Integer, LinkChange> known = new HashMap<>();
    private final Set<Integer> unconfirmed = new HashSet<>();
    private int sequence;

    private LinkMonitor(NetlinkSocket socket) {
        this.socket = socket;
        askForAll();
    }

    /** Subscribes in the namespace of the calling thread. */
    public static LinkMonitor open() {
        return new LinkMonitor(NetlinkSocket.forNotifications(GROUP_LINK));
    }

    public static LinkMonitor open(NetworkNamespace namespace) {
        return namespace.call(() -> open());
    }

    /** Readable, in the sense of poll, while there may be something to {@link #drain}. */
    int fd() {
        return socket.fd();
    }

    /** Hands every change known by now to {@code listener}; never waits. */
    public void drain(Consumer<LinkChange> listener) {
        boolean lost = readAll(listener);
        while (lost) {
            askForAll(); // only now: the kernel drops on until the socket is empty
            lost = readAll(listener);
        }
    }

    /** Whether the kernel dropped notifications before the socket was empty. */
    private boolean readAll(Consumer<LinkChange> listener) {
        boolean lost = false;
        boolean more = true;
        while (more) {
            try {
                var parts = socket.receive();
                parts.forEach(part -> tell(part, listener));
                more = !parts.isEmpty();
            } catch (SystemCallException e) {
                if (!e.is(Errno.ENOBUFS)) {
                    throw e;
                }
                lost = true;
            }
        }
        return lost;
    }

    private void tell(NetlinkPart part, Consumer<LinkChange> listener) {
        if (part.family() == BRIDGE_PORT) {
            return; // tells that a port joined or left its bridge, not that it came or went
        }
        switch (part.type()) {
            case NEW_LINK -> {
                Link link = Link.read(part);
                LinkChange now = new LinkChange(link.index(), link.name(), link.isUsable());
                LinkChange before = known.put(now.index(), now);
                unconfirmed.remove(now.index());
                if (before == null || before.carrier() != now.carrier()) {
                    listener.accept(now);
                }
            }
            case DELETE_LINK -> forget(Link.read(part).index(), listener);
            case NetlinkPart.DONE -> Set.copyOf(unconfirmed).forEach(index -> forget(index, listener));
            default -> {}
        }
    }

    private void forget(int index, Consumer<LinkChange> listener) {
        unconfirmed.remove(index);
        LinkChange before = known.remove(index);
        if (before != null && before.carrier()) {
            listener.accept(new LinkChange(index, before.name(), false));
        }
    }

    /** Asks for every interface; those known before and missing in the answer are gone. */
    private void askForAll() {
        unconfirmed.addAll(known.keySet());
        socket.send(NetlinkMessage.dump(GET_LINK).linkHeader(0, 0, 0).finish(++sequence));
    }

    @Override
    public void close() {
        socket.close();
    }
}
