package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.EthernetFrame;
import dev.plumbline.ndis.filter.SwitchPortDestination;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A packet as the switch knows it: where it is, and what is in its forwarding context. */
final class Packet {

    /** Where the half of a packet on one path stands. */
    enum Half {
        /** It has not begun. */
        NONE,
        /** The module has the packet. */
        HELD,
        /** It was passed on: it is below on ingress, above on egress. */
        PASSED,
        /** It came back to the module. */
        BACK,
        /** The module has given it back. */
        OVER
    }

    private final String id;
    private final String form;
    private final @Nullable String original;
    private final Map<String, SwitchPortDestination> destinations = new LinkedHashMap<>();
    private final List<String> holds = new ArrayList<>();
    private String source = "0/0";
    private EthernetFrame frame = EthernetFrame.UNKNOWN;
    private Half down = Half.NONE;
    private Half up = Half.NONE;
    private boolean context;
    private boolean nvgre;
    private boolean nativeForwarding;
    private boolean singleSource;
    private boolean expected = true;
    private int available;
    private @Nullable String parent;
    private @Nullable String switchContext;

    /**
     * A packet that nobody has yet.
     *
     * @param form {@code foreign}, {@code clone} or {@code own}
     * @param original what it was cloned from
     */
    Packet(String id, String form, @Nullable String original) {
        this.id = id;
        this.form = form;
        this.original = original;
    }

    String id() {
        return id;
    }

    String form() {
        return form;
    }

    boolean isForeign() {
        return form.equals("foreign");
    }

    @Nullable String original() {
        return original;
    }

    /** Committed destinations by connection, in their order. */
    Map<String, SwitchPortDestination> destinations() {
        return destinations;
    }

    /** Connections that stay until the packet is over, one entry for each reason. */
    List<String> holds() {
        return holds;
    }

    String source() {
        return source;
    }

    void source(String nic) {
        source = nic;
    }

    EthernetFrame frame() {
        return frame;
    }

    void frame(EthernetFrame now) {
        frame = now;
    }

    Half down() {
        return down;
    }

    void down(Half now) {
        down = now;
    }

    Half up() {
        return up;
    }

    void up(Half now) {
        up = now;
    }

    /** Whether the module was running when it got the packet. */
    boolean isExpected() {
        return expected;
    }

    void expected(boolean running) {
        expected = running;
    }

    /** Whether it has a forwarding context. */
    boolean hasContext() {
        return context;
    }

    void context(boolean now) {
        context = now;
    }

    boolean isNvgre() {
        return nvgre;
    }

    void nvgre(boolean encapsulated, boolean isNative) {
        nvgre = encapsulated;
        nativeForwarding = isNative;
    }

    boolean isNative() {
        return nativeForwarding;
    }

    boolean singleSource() {
        return singleSource;
    }

    void singleSource(boolean now) {
        singleSource = now;
    }

    /** Free elements of the array of destinations. */
    int available() {
        return available;
    }

    void available(int now) {
        available = now;
    }

    /** What the module said of ParentNetBufferList when it passed the clone on. */
    @Nullable String parent() {
        return parent;
    }

    void parent(@Nullable String now) {
        parent = now;
    }

    @Nullable String switchContext() {
        return switchContext;
    }

    void switchContext(@Nullable String now) {
        switchContext = now;
    }

    /** Whether it is on its way: the module has passed it on and it has not come back, on ingress or on egress. */
    boolean isUnderWay() {
        return down == Half.PASSED || up == Half.PASSED;
    }

    /** Whether it has been where the module passed it on to. */
    boolean isBack() {
        return down == Half.BACK || (down == Half.NONE && up == Half.BACK);
    }

    /** Whether it is the module's to read and to write (DATA-77). */
    boolean isModules() {
        return up == Half.HELD
                || up == Half.BACK
                || down == Half.HELD
                || down == Half.BACK
                || (!isForeign() && context && down == Half.NONE && up == Half.NONE);
    }

    /** Whether the module may pass it down. */
    boolean mayGoDown() {
        return isForeign() ? down == Half.HELD : context && down == Half.NONE && up == Half.NONE;
    }

    /** Whether the module may pass it up. */
    boolean mayGoUp() {
        return up == Half.HELD || (!isForeign() && context && down == Half.NONE && up == Half.NONE);
    }

    /** Whether the switch can complete it: it is below, and not or no longer on egress. */
    boolean isCompletable() {
        return down == Half.PASSED && (up == Half.NONE || up == Half.OVER);
    }

    /** Whether somebody is left to deliver it to. */
    boolean hasTarget() {
        for (SwitchPortDestination destination : destinations.values()) {
            if (!destination.excluded()) {
                return true;
            }
        }
        return false;
    }
}
