package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.SwitchPortDestination;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The packets that an extension in this JVM has to do with, each as it came and as it is now. */
final class PacketStore {

    /** One of them. */
    static final class Entry {
        private final NetBufferList nbl;
        private final List<SwitchPortDestination> committed = new ArrayList<>();
        private NetBufferList before;

        private Entry(NetBufferList nbl) {
            this.nbl = nbl;
            this.before = nbl.copy();
        }

        NetBufferList nbl() {
            return nbl;
        }

        /** As it came in, or as it was cloned. */
        NetBufferList before() {
            return before;
        }

        /** Destinations that are committed, as far as the extension was told. */
        List<SwitchPortDestination> committed() {
            return committed;
        }

        /** From here on changes are counted. */
        void remember() {
            before = nbl.copy();
        }
    }

    private final Map<String, Entry> entries = new HashMap<>();
    private int made;

    /** The packet with that id; a new one in that form if there is none. */
    Entry entry(NetBufferList.Form form, String id) {
        return entries.computeIfAbsent(id, i -> new Entry(new NetBufferList(form, i)));
    }

    @Nullable Entry find(String id) {
        return entries.get(id);
    }

    void forget(String id) {
        entries.remove(id);
    }

    /** A name that no packet has had. */
    String fresh(String prefix) {
        return prefix + ++made;
    }
}
