package dev.plumbline.reference.datapath;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Calls on files, devices and namespaces; each gives its result or a negated error number (see {@link NativeCall}). */
final class LibC {
    static final int O_RDONLY = 0;
    static final int O_RDWR = 2;
    static final int O_NONBLOCK = 0x800;
    static final int O_CLOEXEC = 0x80000;
    static final int CLONE_NEWNET = 0x40000000;

    private static final MethodHandle OPEN =
            NativeCall.variadic("open", 2, FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle CLOSE = NativeCall.function("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle READ =
            NativeCall.function("read", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
    private static final MethodHandle WRITE =
            NativeCall.function("write", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
    private static final MethodHandle IOCTL =
            NativeCall.variadic("ioctl", 2, FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS));
    private static final MethodHandle POLL =
            NativeCall.function("poll", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
    private static final MethodHandle EVENTFD =
            NativeCall.function("eventfd", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
    private static final MethodHandle UNSHARE =
            NativeCall.function("unshare", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

    private LibC() {}

    static int open(String path, int flags) {
        MemorySegment state = NativeCall.state();
        try (Arena arena = Arena.ofConfined()) {
            return NativeCall.result((int) OPEN.invokeExact(state, arena.allocateFrom(path), flags), state);
        } catch (Throwable e) {
            throw NativeCall.broken(e);
        }
    }

    static int close(int fd) {
        MemorySegment state = NativeCall.state();
        try {
            return NativeCall.result((int) CLOSE.invokeExact(state, fd), state);
        } catch (Throwable e) {
            throw NativeCall.broken(e);
        }
    }

    static int read(int fd, MemorySegment buffer, long size) {
        MemorySegment state = NativeCall.state();
        try {
            return NativeCall.result((long) READ.invokeExact(state, fd, buffer, size), state);
        } catch (Throwable e) {
            throw NativeCall.broken(e);
        }
    }

    static int write(int fd, MemorySegment buffer, long size) {
        MemorySegment state = NativeCall.state();
        try {
            return NativeCall.result((long) WRITE.invokeExact(state, fd, buffer, size), state);
        } catch (Throwable e) {
            throw NativeCall.broken(e);
        }
    }

    static int ioctl(int fd, long request, MemorySegment argument) {
        MemorySegment state = NativeCall.state();
        try {
            return NativeCall.result((int) IOCTL.invokeExact(state, fd, request, argument), state);
        } catch (Throwable e) {
            throw NativeCall.broken(e);
        }
    }

    /** Waits at most {@code millis}, for ever if negative, for one of {@code count} {@code struct pollfd}. */
    static int poll(MemorySegment fds, long count, int millis) {
        MemorySegment state = NativeCall.state();
        try {
            return NativeCall.result((int) POLL.invokeExact(state, fds, count, millis), state);
        } catch (Throwable e) {
            throw NativeCall.broken(e);
        }
    }

    static int eventfd(int initial, int flags) {
        MemorySegment state = NativeCall.state();
        try {
            return NativeCall.result((int) EVENTFD.invokeExact(state, initial, flags), state);
        } catch (Throwable e) {
            throw NativeCall.broken(e);
        }
    }

    /** Gives the calling thread namespaces of its own. */
    static int unshare(int flags) {
        MemorySegment state = NativeCall.state();
        try {
            return NativeCall.result((int) UNSHARE.invokeExact(state, flags), state);
        } catch (Throwable e) {
            throw NativeCall.broken(e);
        }
    }
}
