package dev.plumbline.reference.datapath;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/**
 * The convention of every call into the C library: the handle's first argument is {@link #state()}, and a
 * failed call gives its error number negated, as the kernel does, so that an expected error (EAGAIN) costs no
 * exception.
 */
final class NativeCall {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = STATE.varHandle(PathElement.groupElement("errno"));
    private static final ThreadLocal<MemorySegment> STATES =
            ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(STATE));

    private NativeCall() {}

    static MethodHandle function(String name, FunctionDescriptor descriptor) {
        return link(name, descriptor, Linker.Option.captureCallState("errno"));
    }

    /** A function whose arguments from index {@code fixed} on are variadic in C. */
    static MethodHandle variadic(String name, int fixed, FunctionDescriptor descriptor) {
        return link(
                name, descriptor, Linker.Option.captureCallState("errno"), Linker.Option.firstVariadicArg(fixed));
    }

    @SuppressWarnings("restricted") // calling the kernel is what this package is for
    private static MethodHandle link(String name, FunctionDescriptor descriptor, Linker.Option... options) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), descriptor, options);
    }

    /** Where the calling thread's {@code errno} is captured. */
    static MemorySegment state() {
        return STATES.get();
    }

    /** The value itself, or the captured error number negated. */
    static int result(long value, MemorySegment state) {
        return value >= 0 ? (int) value : -(int) ERRNO.get(state, 0L);
    }

    /** The result if it is not an error; {@code call} names the call and its subject for the message. */
    static int check(int result, String call) {
        if (result < 0) {
            throw new SystemCallException(call, -result, "");
        }
        return result;
    }

    /** What a handle threw instead of calling: always a fault of this package. */
    static AssertionError broken(Throwable cause) {
        return new AssertionError("a downcall does not fit its descriptor", cause);
    }
}
