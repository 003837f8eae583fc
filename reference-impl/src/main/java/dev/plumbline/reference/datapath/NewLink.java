package dev.plumbline.reference.datapath;

/**
 * What an interface is created with: a name of at most 15 characters, an index not yet used in its namespace,
 * a unicast address.
 *
 * <p>The index is chosen here, not by the kernel: a veth whose two ends have equal indices in their
 * namespaces loses the kernel's prompt report of carrier changes and gets one that may be a second late.
 */
public record NewLink(String name, int index, MacAddress mac) {
    public NewLink {
        if (name.isEmpty() || name.length() > 15 || index <= 0 || mac.isGroup()) {
            throw new IllegalArgumentException("not an interface: " + name + ", index " + index + ", " + mac);
        }
    }
}
