package dev.plumbline.reference.datapath;

/**
 * A call to the kernel that failed although its arguments should have worked: names the call, the error
 * number and what to do.
 */
public final class SystemCallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String call;
    private final int errno;

    SystemCallException(String call, int errno, String detail) {
        super(message(call, errno, detail));
        this.call = call;
        this.errno = errno;
    }

    /** The call and its subject, such as {@code open(/dev/net/tun)}. */
    public String call() {
        return call;
    }

    /** The positive error number. */
    public int errno() {
        return errno;
    }

    boolean is(Errno expected) {
        return errno == expected.number();
    }

    private static String message(String call, int errno, String detail) {
        String known = Errno.of(errno).map(e -> e.name() + ": " + e.advice()).orElse("errno " + errno);
        return call + " failed with " + known + (detail.isEmpty() ? "" : " (kernel: " + detail + ")");
    }
}
