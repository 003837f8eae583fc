package dev.plumbline.reference.datapath;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Calls on sockets; each gives its result or a negated error number (see {@link NativeCall}). */
final class Sockets {
    static final int AF_INET = 2;
    static final int AF_NETLINK = 16;
    static final int AF_PACKET = 17;
    static final int SOCK_DGRAM = 2;
    static final int SOCK_RAW = 3;
    static final int SOCK_NONBLOCK = 0x800;
    static final int SOCK_CLOEXEC = 0x80000;
    static final int SOL_SOCKET = 1;
    static final int SO_RCVTIMEO = 20;
    static final int SO_RCVBUFFORCE = 33;

    private static final MethodHandle SOCKET =
            NativeCall.function("socket", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
    private static final MethodHandle BIND =
            NativeCall.function("bind", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle SETSOCKOPT = NativeCall.function(
            "setsockopt", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle SENDTO = NativeCall.function(
            "sendto", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle RECV =
            NativeCall.function("recv", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
    private static final MethodHandle RECVMSG =
            NativeCall.function("recvmsg", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT));

    private Sockets() {}

    static int socket(int family, int type, int protocol) {
        MemorySegment state = NativeCall.state();
        try {
            return NativeCall.result((int) SOCKET.invokeExact(state, family, type, protocol), state);
        } catch (Throwable e) {
            throw NativeCall.broken(e);
        }
    }

    static int bind(int fd, MemorySegment address) {
        MemorySegment state = NativeCall.state();
        int size = (int) address.byteSize();
        try {
            return NativeCall.result((int) BIND.invokeExact(state, fd, address, size), state);
        } catch (Throwable e) {
            throw NativeCall.broken(e);
        }
    }

    static int setOption(int fd, int level, int option, MemorySegment value) {
        MemorySegment state = NativeCall.state();
        int size = (int) value.byteSize();
        try {
            return NativeCall.result((int) SETSOCKOPT.invokeExact(state, fd, level, option, value, size), state);
        } catch (Throwable e) {
            throw NativeCall.broken(e);
        }
    }

    static int setOption(int fd, int level, int option, int value) {
        try (Arena arena = Arena.ofConfined()) {
            return setOption(fd, level, option, arena.allocateFrom(JAVA_INT, value));
        }
    }

    /** Sends to {@code address}, which is {@link MemorySegment#NULL} on a bound or connected socket. */
    static int send(int fd, MemorySegment bytes, MemorySegment address) {
        MemorySegment state = NativeCall.state();
        int size = (int) address.byteSize();
        try {
            return NativeCall.result(
                    (long) SENDTO.invokeExact(state, fd, bytes, bytes.byteSize(), 0, address, size), state);
        } catch (Throwable e) {
            throw NativeCall.broken(e);
        }
    }

    static int receive(int fd, MemorySegment buffer) {
        MemorySegment state = NativeCall.state();
        try {
            return NativeCall.result((long) RECV.invokeExact(state, fd, buffer, buffer.byteSize(), 0), state);
        } catch (Throwable e) {
            throw NativeCall.broken(e);
        }
    }

    /** Receives into what a {@code struct msghdr} points to. */
    static int receiveMessage(int fd, MemorySegment header) {
        MemorySegment state = NativeCall.state();
        try {
            return NativeCall.result((long) RECVMSG.invokeExact(state, fd, header, 0), state);
        } catch (Throwable e) {
            throw NativeCall.broken(e);
        }
    }
}
