package dev.plumbline.reference.datapath;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** An eventfd: makes a thread that polls {@link #fd()} return; any thread may ring. */
final class WakeUp implements AutoCloseable {
    private static final int EFD_FLAGS = LibC.O_CLOEXEC | LibC.O_NONBLOCK;

    private final MemorySegment one = Arena.ofAuto().allocateFrom(JAVA_LONG, 1);
    private final MemorySegment count = Arena.ofAuto().allocate(JAVA_LONG);
    private final Descriptor descriptor = Descriptor.opened(LibC.eventfd(0, EFD_FLAGS), "eventfd");

    int fd() {
        return descriptor.number();
    }

    /** Never blocks; several rings before one {@link #answer()} count as one. */
    void ring() {
        NativeCall.check(LibC.write(fd(), one, one.byteSize()), "write(eventfd)");
    }

    void answer() {
        int result = LibC.read(fd(), count, count.byteSize());
        if (!Errno.EAGAIN.is(result)) {
            NativeCall.check(result, "read(eventfd)");
        }
    }

    @Override
    public void close() {
        descriptor.close();
    }
}
