package dev.plumbline.reference.datapath;

import java.util.Optional;

/**
 * An error number of Linux that this package meets, with what to do about it; the same values on x86_64 and
 * aarch64.
 */
enum Errno {
    EPERM(1, "needs CAP_NET_ADMIN, CAP_NET_RAW and CAP_SYS_ADMIN: run as root"),
    ENOENT(2, "the file or the kernel module behind it is missing"),
    EINTR(4, "interrupted by a signal: call again"),
    EIO(5, "the interface is down"),
    ENXIO(6, "the interface is gone"),
    EAGAIN(11, "nothing there yet"),
    EACCES(13, "needs more rights: run as root"),
    EBUSY(16, "the name is taken: close what uses it"),
    EEXIST(17, "the name is taken: delete the old one first"),
    ENODEV(19, "no such interface in this network namespace, or the kernel module behind it is missing"),
    EINVAL(22, "the kernel refuses the arguments"),
    EMFILE(24, "too many open files: raise the limit or close some"),
    ENOTTY(25, "the file is not the device it should be"),
    ENOSYS(38, "this kernel does not know the call: needs Linux 4.20 or newer"),
    EMSGSIZE(90, "the frame is longer than the interface's MTU allows"),
    ENOPROTOOPT(92, "this kernel does not know the option: needs Linux 4.20 or newer"),
    EPROTONOSUPPORT(93, "this kernel lacks the protocol"),
    EOPNOTSUPP(95, "this kernel lacks the kind of interface: load its module"),
    EAFNOSUPPORT(97, "this kernel lacks the address family"),
    EADDRNOTAVAIL(99, "the address belongs to no interface of this network namespace"),
    ENETDOWN(100, "the interface is down"),
    ENETUNREACH(101, "no route: is the interface up and its address set?"),
    ENOBUFS(105, "the kernel dropped it for want of room"),
    EHOSTUNREACH(113, "nobody answers ARP at the address");

    private final int number;
    private final String advice;

    Errno(int number, String advice) {
        this.number = number;
        this.advice = advice;
    }

    /** The value the C library leaves in {@code errno}, above 0. */
    int number() {
        return number;
    }

    /** Whether a result of {@link LibC} or {@link Sockets} stands for this error. */
    boolean is(int result) {
        return result == -number;
    }

    /** What a reader of the message can do, without full stop. */
    String advice() {
        return advice;
    }

    /** The constant of a number, empty if this package does not know it. */
    static Optional<Errno> of(int number) {
        for (Errno errno : values()) {
            if (errno.number == number) {
                return Optional.of(errno);
            }
        }
        return Optional.empty();
    }
}
