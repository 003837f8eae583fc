package dev.plumbline.reference.datapath;

import java.util.HashMap;
import java.util.Map;
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
    private static final int NEW_LINK = 16;
    private static final int DELETE_LINK = 17;
    private static final int GET_LINK = 18;

    private final NetlinkSocket socket;
    private final Map<Integer, Boolean> known = new HashMap<>();
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
                askForAll();
            }
        }
    }

    private void tell(NetlinkPart part, Consumer<LinkChange> listener) {
        if (part.type() != NEW_LINK && part.type() != DELETE_LINK) {
            return;
        }
        Link link = Link.read(part);
        boolean carrier = part.type() == NEW_LINK && link.isUsable();
        Boolean before = part.type() == NEW_LINK ? known.put(link.index(), carrier) : known.remove(link.index());
        if (before == null || before != carrier) {
            listener.accept(new LinkChange(link.index(), link.name(), carrier));
        }
    }

    private void askForAll() {
        socket.send(NetlinkMessage.dump(GET_LINK).linkHeader(0, 0, 0).finish(++sequence));
    }

    @Override
    public void close() {
        socket.close();
    }
}
