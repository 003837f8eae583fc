package dev.plumbline.reference.datapath;

import java.nio.ByteBuffer;

/**
 * The kernel's answer to a request, {@code struct nlmsgerr}: {@code errno} is 0 for an acknowledgement;
 * {@code text} may be empty.
 */
record NetlinkError(int errno, String text) {
    private static final int HAS_ATTRIBUTES = 0x200;
    private static final int CAPPED = 0x100;
    private static final int ERROR_SIZE = 4;
    private static final int MESSAGE = 1;

    static NetlinkError of(NetlinkPart part) {
        String text = "";
        if ((part.flags() & HAS_ATTRIBUTES) != 0) {
            int request = (part.flags() & CAPPED) != 0 ? NetlinkMessage.HEADER : part.payload().getInt(ERROR_SIZE);
            ByteBuffer message = part.attributes(ERROR_SIZE + request).get(MESSAGE);
            text = message == null ? "" : NetlinkPart.text(message);
        }
        return new NetlinkError(-part.payload().getInt(0), text);
    }

    void throwIfRefused(String operation) {
        if (errno != 0) {
            throw new SystemCallException(operation, errno, text);
        }
    }
}
