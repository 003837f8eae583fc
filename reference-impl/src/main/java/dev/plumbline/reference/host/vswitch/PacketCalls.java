package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.PacketServices;
import dev.plumbline.ndis.filter.PacketSwitchHandlers;
import dev.plumbline.reference.host.Message;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The services for packets, as messages. */
record PacketCalls(Asking ndis, PacketStore packets, PacketSwitchHandlers switchHandlers) implements PacketServices {

    private static final String SUCCESS = "SUCCESS";

    /** NDIS_DEFAULT_PORT_NUMBER (DATA-19). */
    private static final String PORT = "0";

    PacketCalls(Asking ndis, PacketStore packets) {
        this(ndis, packets, new PacketHandlerCalls(ndis, packets));
    }

    /** The id of a packet; a name that none has for {@code null}. */
    static String id(@Nullable NetBufferList nbl) {
        return nbl == null ? "null" : nbl.id();
    }

    static String bit(boolean set) {
        return set ? "set" : "clear";
    }

    @Override
    public void ndisFSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
        ndis.ask(onward("NdisFSendNetBufferLists", nbl, flags, "group", bit(flags.destinationGroup())));
    }

    @Override
    public void ndisFIndicateReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
        ndis.ask(onward("NdisFIndicateReceiveNetBufferLists", nbl, flags, "resources", bit(flags.resources())));
    }

    /** What a packet holds when it is passed on, against what it held when it came. */
    private Message onward(
            String name, @Nullable NetBufferList nbl, NetBufferListFlags flags, String flag, String value) {
        PacketStore.Entry entry = packets.find(id(nbl));
        if (nbl == null || entry == null) {
            return Message.call(name, "nbl", id(nbl), "portNumber", PORT, "singleSource", bit(flags.singleSource()));
        }
        NetBufferList before = entry.before();
        return Message.call(
                name,
                "nbl", nbl.id(),
                "portNumber", PORT,
                "singleSource", bit(flags.singleSource()),
                "sources", "same",
                flag, value,
                "source", nbl.source(),
                "handle", handle(nbl, before),
                "parent", parent(nbl),
                "safe", nbl.form() == NetBufferList.Form.FOREIGN ? "none" : bit(nbl.detail().packetDataSafe()),
                "data", same(nbl.frame().equals(before.frame())),
                "nativeForwarding", nativeForwarding(nbl, before),
                "priority", same(nbl.priority() == before.priority()));
    }

    private static String parent(NetBufferList nbl) {
        return nbl.form() == NetBufferList.Form.CLONE ? (nbl.parent().isPresent() ? "original" : "missing") : "none";
    }

    private static String nativeForwarding(NetBufferList nbl, NetBufferList before) {
        return same(nbl.detail().nativeForwardingRequired() == before.detail().nativeForwardingRequired());
    }

    private static String handle(NetBufferList nbl, NetBufferList before) {
        return nbl.form() == NetBufferList.Form.FOREIGN
                ? same(nbl.sourceHandle().equals(before.sourceHandle()))
                : nbl.sourceHandle().equals(NetBufferList.MODULE_HANDLE) ? NetBufferList.MODULE_HANDLE : "changed";
    }

    private static String same(boolean unchanged) {
        return unchanged ? "same" : "changed";
    }

    @Override
    public void ndisFSendNetBufferListsComplete(NetBufferList nbl, String status) {
        Message call = back("NdisFSendNetBufferListsComplete", nbl).with("status", status);
        if (nbl != null && nbl.form() == NetBufferList.Form.FOREIGN) {
            packets.forget(nbl.id());
        }
        ndis.ask(call);
    }

    @Override
    public void ndisFReturnNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
        ndis.ask(back("NdisFReturnNetBufferLists", nbl)
                .with("singleSource", bit(flags.singleSource()))
                .with("sources", "same"));
    }

    private Message back(String name, @Nullable NetBufferList nbl) {
        Message call = Message.call(name, "nbl", id(nbl));
        PacketStore.Entry entry = packets.find(id(nbl));
        return nbl == null || entry == null
                ? call
                : call.with("data", same(nbl.frame().equals(entry.before().frame())))
                        .with("handle", handle(nbl, entry.before()));
    }

    @Override
    public void ndisFCancelSendNetBufferLists(String cancelId) {
        ndis.ask(Message.call("NdisFCancelSendNetBufferLists", "cancelId", String.valueOf(cancelId)));
    }

    @Override
    public Optional<NetBufferList> ndisAllocateNetBufferList() {
        String id = packets.fresh("own");
        return ndis.status(Message.call("NdisAllocateNetBufferList", "nbl", id)).equals(SUCCESS)
                ? Optional.of(packets.entry(NetBufferList.Form.OWN, id).nbl())
                : Optional.empty();
    }

    @Override
    public void ndisFreeNetBufferList(NetBufferList nbl) {
        packets.forget(id(nbl));
        ndis.ask(Message.call("NdisFreeNetBufferList", "nbl", id(nbl)));
    }

    @Override
    public Optional<NetBufferList> ndisAllocateCloneNetBufferList(NetBufferList original) {
        String id = packets.fresh("clone");
        Message call = Message.call("NdisAllocateCloneNetBufferList", "nbl", id, "original", id(original));
        if (!ndis.status(call).equals(SUCCESS)) {
            return Optional.empty();
        }
        PacketStore.Entry entry = packets.entry(NetBufferList.Form.CLONE, id);
        entry.nbl().frame(original.frame());
        entry.remember();
        return Optional.of(entry.nbl());
    }

    @Override
    public void ndisFreeCloneNetBufferList(NetBufferList nbl) {
        packets.forget(id(nbl));
        ndis.ask(Message.call("NdisFreeCloneNetBufferList", "nbl", id(nbl)));
    }
}
