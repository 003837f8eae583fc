package dev.plumbline.reference.host.vswitch;

import static dev.plumbline.reference.host.vswitch.Entries.need;

import dev.plumbline.ndis.filter.EthernetFrame;
import dev.plumbline.ndis.filter.ForwardingDetail;
import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.ReceiveHandlers;
import dev.plumbline.ndis.filter.SendHandlers;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.reference.host.Message;
import java.util.Optional;

/** The entry points for packets; those of a group that the extension leaves out do not exist. */
record PacketEntries(SwitchExtension extension, PacketStore packets) implements Entries {

    @Override
    public Optional<Message> call(Message call) {
        return switch (call.name()) {
            case "FilterSendNetBufferLists" -> {
                NetBufferList nbl = arrived(call);
                sends().filterSendNetBufferLists(nbl, flags(call));
                yield Optional.of(Message.done());
            }
            case "FilterSendNetBufferListsComplete" -> {
                sends().filterSendNetBufferListsComplete(known(call), call.get("status").orElse("SUCCESS"));
                yield Optional.of(Message.done());
            }
            case "FilterCancelSendNetBufferLists" -> {
                sends().filterCancelSendNetBufferLists(need(call, "cancelId"));
                yield Optional.of(Message.done());
            }
            case "FilterReceiveNetBufferLists" -> {
                NetBufferList nbl = arrived(call);
                receives().filterReceiveNetBufferLists(nbl, flags(call));
                yield Optional.of(Message.done());
            }
            case "FilterReturnNetBufferLists" -> {
                receives().filterReturnNetBufferLists(known(call));
                yield Optional.of(Message.done());
            }
            default -> Optional.empty();
        };
    }

    private SendHandlers sends() {
        return extension.sendHandlers().orElseThrow(() -> new IllegalStateException("no send handlers"));
    }

    private ReceiveHandlers receives() {
        return extension.receiveHandlers().orElseThrow(() -> new IllegalStateException("no receive handlers"));
    }

    private NetBufferList known(Message call) {
        return packets.entry(NetBufferList.Form.FOREIGN, need(call, "nbl")).nbl();
    }

    private NetBufferList arrived(Message call) {
        PacketStore.Entry entry = packets.entry(NetBufferList.Form.FOREIGN, need(call, "nbl"));
        NetBufferList nbl = entry.nbl();
        nbl.detail(new ForwardingDetail(
                need(call, "source"),
                Integer.parseInt(call.get("available").orElse("0")),
                isSet(call, "nativeForwarding"),
                nbl.detail().packetDataSafe()));
        call.get("frame").map(EthernetFrame::of).ifPresent(nbl::frame);
        nbl.nvgre(call.get("encapsulation").filter("nvgre"::equals).isPresent());
        call.get("cancelId").ifPresent(nbl::cancelId);
        entry.committed().clear();
        entry.remember();
        return nbl;
    }

    private static NetBufferListFlags flags(Message call) {
        return new NetBufferListFlags(isSet(call, "singleSource"), false, isSet(call, "resources"));
    }

    private static boolean isSet(Message call, String flag) {
        return call.get(flag).filter("set"::equals).isPresent();
    }
}
