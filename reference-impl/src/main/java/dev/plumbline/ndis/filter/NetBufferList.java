package dev.plumbline.ndis.filter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@code NET_BUFFER_LIST} with one packet in it. Whoever owns it may write to it (DATA-77). */
public final class NetBufferList {

    /** Whose structure a packet is. */
    public enum Form {
        /** It came from above or from below. */
        FOREIGN,
        /** The extension allocated it as the clone of one. */
        CLONE,
        /** The extension allocated it. */
        OWN
    }

    /** The SourceHandle of the extension's own packets: its NdisFilterHandle (DATA-76). */
    public static final String MODULE_HANDLE = "module";

    private final Form form;
    private final String id;
    private ForwardingDetail detail = ForwardingDetail.NONE;
    private EthernetFrame frame = EthernetFrame.UNKNOWN;
    private String sourceHandle;
    private int priority;
    private boolean nvgre;
    private @Nullable String cancelId;
    private @Nullable String parent;

    /**
     * A packet of which nothing is known.
     *
     * @param id names it; opaque
     */
    public NetBufferList(Form form, String id) {
        this.form = form;
        this.id = id;
        this.sourceHandle = form == Form.FOREIGN ? "other" : "none";
    }

    /** A copy under the same name, to compare with. */
    public NetBufferList copy() {
        NetBufferList copy = new NetBufferList(form, id);
        copy.take(this);
        copy.sourceHandle = sourceHandle;
        copy.parent = parent;
        return copy;
    }

    /** Takes over data and out-of-band data of another packet. */
    public void take(NetBufferList other) {
        detail = other.detail;
        frame = other.frame;
        priority = other.priority;
        nvgre = other.nvgre;
        cancelId = other.cancelId;
    }

    public Form form() {
        return form;
    }

    public String id() {
        return id;
    }

    /** Its forwarding detail. */
    public ForwardingDetail detail() {
        return detail;
    }

    /** Writes the forwarding detail. Source and destinations are the switch's to write (DATA-54). */
    public void detail(ForwardingDetail now) {
        detail = now;
    }

    /** The connection that it came from, port/index. */
    public String source() {
        return detail.source();
    }

    public EthernetFrame frame() {
        return frame;
    }

    /** Writes the data. */
    public void frame(EthernetFrame now) {
        frame = now;
    }

    /** SourceHandle: {@link #MODULE_HANDLE} in own packets, {@code other} in those that came in, {@code none} at first. */
    public String sourceHandle() {
        return sourceHandle;
    }

    /** Writes SourceHandle (DATA-76). */
    public void sourceHandle(String handle) {
        sourceHandle = handle;
    }

    /** ParentNetBufferList: id of the packet that this one was cloned from, if it says so (DATA-48). */
    public Optional<String> parent() {
        return Optional.ofNullable(parent);
    }

    /** Writes ParentNetBufferList. */
    public void parent(NetBufferList original) {
        parent = original.id;
    }

    /** 802.1p priority, 0 to 7. */
    public int priority() {
        return priority;
    }

    /** Writes the priority (ENV-60). */
    public void priority(int now) {
        priority = now;
    }

    /** Whether the packet is encapsulated by NVGRE. */
    public boolean isNvgre() {
        return nvgre;
    }

    /** Says whether the packet is encapsulated by NVGRE. */
    public void nvgre(boolean now) {
        nvgre = now;
    }

    /** By what its sender can cancel it (DATA-80), if it can. */
    public Optional<String> cancelId() {
        return Optional.ofNullable(cancelId);
    }

    /** Writes the cancel id. */
    public void cancelId(String now) {
        cancelId = now;
    }
}
