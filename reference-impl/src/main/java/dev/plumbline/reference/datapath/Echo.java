package dev.plumbline.reference.datapath;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.BitSet;

/** ICMP echo ("ping") from one endpoint to another, one request after the other, by a raw socket. */
public final class Echo {
    private static final int IPPROTO_ICMP = 1;

    private final int fd;
    private final MemorySegment target;
    private final MemorySegment buffer;
    private final PollSet poll = new PollSet(1);
    private final BitSet answered = new BitSet();
    private int duplicates;
    private Duration longest = Duration.ZERO;

    private Echo(int fd, MemorySegment target, MemorySegment buffer) {
        this.fd = fd;
        this.target = target;
        this.buffer = buffer;
        poll.watch(0, fd);
    }

    /**
     * Sends the requests and waits for each reply.
     *
     * @param count of requests, from 1 to 65,535
     * @param timeout for each reply
     * @throws SystemCallException EPERM without CAP_NET_RAW, ENETUNREACH without a route
     */
    public static EchoReport request(Endpoint from, Endpoint to, int count, Duration timeout) {
        if (count < 1 || count > 0xffff) {
            throw new IllegalArgumentException("echo requests: " + count);
        }
        int type = Sockets.SOCK_RAW | Sockets.SOCK_NONBLOCK | Sockets.SOCK_CLOEXEC;
        int opened = from.namespace().call(() -> Sockets.socket(Sockets.AF_INET, type, IPPROTO_ICMP));
        try (Descriptor socket = Descriptor.opened(opened, "socket(IPPROTO_ICMP)");
                Arena arena = Arena.ofConfined()) {
            MemorySegment target = arena.allocate(16, 4); // struct sockaddr_in: family:2, port:2, address:4, zeros
            target.set(JAVA_SHORT, 0, (short) Sockets.AF_INET);
            MemorySegment.copy(MemorySegment.ofArray(to.address().getAddress()), 0, target, 4, 4);
            Echo echo = new Echo(socket.number(), target, arena.allocate(2048, 8));
            for (int sequence = 1; sequence <= count; sequence++) {
                echo.exchange(new EchoMessage(socket.number(), sequence), arena, timeout);
            }
            return new EchoReport(count, echo.answered.cardinality(), echo.duplicates, echo.longest);
        }
    }

    private void exchange(EchoMessage request, Arena arena, Duration timeout) {
        long start = System.nanoTime();
        MemorySegment bytes = arena.allocateFrom(JAVA_BYTE, request.encode());
        int result = Sockets.send(fd, bytes, target);
        if (!Errno.EHOSTUNREACH.is(result)) { // the stack's way to say that the request before got no answer by ARP
            NativeCall.check(result, "send(echo request)");
        }
        Duration left = timeout;
        while (left.isPositive()) {
            poll.await(left);
            if (receive(request)) {
                Duration roundTrip = Duration.ofNanos(System.nanoTime() - start);
                longest = roundTrip.compareTo(longest) > 0 ? roundTrip : longest;
                answered.set(request.sequence());
                return;
            }
            left = timeout.minusNanos(System.nanoTime() - start);
        }
    }

    /** Reads what arrived up to the reply, if it is there. */
    private boolean receive(EchoMessage request) {
        int size = Sockets.receive(fd, buffer);
        while (size > 0) {
            byte[] packet = buffer.asSlice(0, size).toArray(JAVA_BYTE);
            EchoMessage reply = EchoMessage.replyIn(packet).orElse(null);
            if (request.equals(reply)) {
                return true;
            }
            if (reply != null && reply.id() == request.id() && answered.get(reply.sequence())) {
                duplicates++;
            }
            size = Sockets.receive(fd, buffer);
        }
        return false;
    }
}
