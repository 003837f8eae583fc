package dev.plumbline.reference.datapath;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Ties threads to processors. */
final class CpuAffinity {
    private static final int MASK_SIZE = 1024; // 8,192 processors, the most Linux can be built for
    private static final int CALLING_THREAD = 0;

    private static final MethodHandle CURRENT = NativeCall.function("sched_getcpu", FunctionDescriptor.of(JAVA_INT));
    private static final MethodHandle SET = NativeCall.function(
            "sched_setaffinity", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS));

    private CpuAffinity() {}

    /**
     * Keeps the calling thread on the processor it runs on. A thread that sends into a veth must not move:
     * the kernel queues what it sent per processor, and queues of two processors may be emptied in either
     * order.
     *
     * @return false if a sandbox forbids it; the thread then runs on as before
     */
    static boolean stayHere() {
        MemorySegment state = NativeCall.state();
        try (Arena arena = Arena.ofConfined()) {
            int cpu = NativeCall.result((int) CURRENT.invokeExact(state), state);
            if (cpu < 0 || cpu >= MASK_SIZE * Byte.SIZE) {
                return false;
            }
            MemorySegment mask = arena.allocate(MASK_SIZE, Long.BYTES);
            mask.set(JAVA_BYTE, cpu / Byte.SIZE, (byte) (1 << (cpu % Byte.SIZE)));
            long size = mask.byteSize();
            return NativeCall.result((int) SET.invokeExact(state, CALLING_THREAD, size, mask), state) == 0;
        } catch (Throwable e) {
            throw NativeCall.broken(e);
        }
    }
}
