package dev.plumbline.reference.host.vswitch;

import static dev.plumbline.reference.host.vswitch.PacketCalls.bit;
import static dev.plumbline.reference.host.vswitch.PacketCalls.id;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.PacketSwitchHandlers;
import dev.plumbline.ndis.filter.SwitchPortDestination;
import dev.plumbline.reference.host.Message;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The switch handlers for packets, as messages. */
record PacketHandlerCalls(Asking ndis, PacketStore packets) implements PacketSwitchHandlers {

    private static final String SUCCESS = "SUCCESS";

    @Override
    public String allocateNetBufferListForwardingContext(NetBufferList nbl) {
        boolean own = nbl != null && nbl.sourceHandle().equals(NetBufferList.MODULE_HANDLE);
        Message answer = ndis.ask(Message.call(
                "AllocateNetBufferListForwardingContext",
                "nbl",
                id(nbl),
                "handle",
                own ? NetBufferList.MODULE_HANDLE : "other",
                "position",
                "first"));
        String status = answer.status().orElse("FAILURE");
        if (nbl != null && status.equals(SUCCESS)) {
            nbl.detail(nbl.detail().from("0/0").available(available(answer)));
        }
        return status;
    }

    private static int available(Message answer) {
        return Integer.parseInt(answer.get("available").orElse("0"));
    }

    @Override
    public void freeNetBufferListForwardingContext(NetBufferList nbl) {
        PacketStore.Entry entry = packets.find(id(nbl));
        if (entry != null) {
            entry.committed().clear();
        }
        ndis.ask(Message.call("FreeNetBufferListForwardingContext", "nbl", id(nbl), "position", "first"));
    }

    @Override
    public String setNetBufferListSource(NetBufferList nbl, String nic) {
        String source = ExtensionServices.nic(nic);
        String status = ndis.status(Message.call("SetNetBufferListSource", "nbl", id(nbl), "source", source));
        if (nbl != null && status.equals(SUCCESS)) {
            nbl.detail(nbl.detail().from(source));
        }
        return status;
    }

    @Override
    public String addNetBufferListDestination(NetBufferList nbl, SwitchPortDestination destination) {
        PacketStore.Entry entry = packets.find(id(nbl));
        String status = ndis.status(Message.call(
                "AddNetBufferListDestination",
                "nbl",
                id(nbl),
                "destination",
                ExtensionServices.nic(destination.nic()),
                "element",
                "own",
                "excluded",
                bit(destination.excluded())));
        if (entry != null && status.equals(SUCCESS)) {
            entry.committed().add(destination);
        }
        return status;
    }

    @Override
    public String growNetBufferListDestinations(NetBufferList nbl, int more) {
        Message answer = ndis.ask(Message.call(
                "GrowNetBufferListDestinations", "nbl", id(nbl), "more", Integer.toString(more)));
        String status = answer.status().orElse("FAILURE");
        if (nbl != null && status.equals(SUCCESS)) {
            nbl.detail(nbl.detail().available(available(answer)));
        }
        return status;
    }

    @Override
    public List<SwitchPortDestination> getNetBufferListDestinations(NetBufferList nbl) {
        Message answer = ndis.ask(Message.call("GetNetBufferListDestinations", "nbl", id(nbl)));
        List<SwitchPortDestination> destinations =
                DestinationText.read(answer.get("destinations").orElse(""));
        PacketStore.Entry entry = packets.find(id(nbl));
        if (entry != null) {
            entry.committed().clear();
            entry.committed().addAll(destinations);
        }
        return destinations;
    }

    @Override
    public String updateNetBufferListDestinations(NetBufferList nbl, List<SwitchPortDestination> destinations) {
        PacketStore.Entry entry = packets.find(id(nbl));
        List<SwitchPortDestination> committed = entry == null ? List.of() : List.copyOf(entry.committed());
        boolean told = false;
        for (int i = 0; i < Math.max(committed.size(), destinations.size()); i++) {
            SwitchPortDestination before = i < committed.size() ? committed.get(i) : null;
            SwitchPortDestination after = i < destinations.size() ? destinations.get(i) : null;
            if (after != null && after.equals(before)) {
                continue;
            }
            told = true;
            String status = update(nbl, before, after);
            if (!status.equals(SUCCESS)) {
                return status;
            }
            if (entry != null && before == null && after != null) {
                entry.committed().add(after);
            } else if (entry != null && after != null) {
                entry.committed().set(i, after);
            }
        }
        return told
                ? SUCCESS
                : ndis.status(Message.call("UpdateNetBufferListDestinations", "nbl", id(nbl)));
    }

    private String update(
            NetBufferList nbl, @Nullable SwitchPortDestination before, @Nullable SwitchPortDestination after) {
        SwitchPortDestination element = after == null ? before : after;
        return element == null
                ? SUCCESS
                : ndis.status(Message.call(
                        "UpdateNetBufferListDestinations",
                        "nbl",
                        id(nbl),
                        "destination",
                        ExtensionServices.nic(element.nic()),
                        "change",
                        DestinationText.change(before, after),
                        "excluded",
                        bit(element.excluded())));
    }

    @Override
    public String copyNetBufferListInfo(NetBufferList nbl, NetBufferList original, boolean preserve) {
        String status = ndis.status(Message.call(
                "CopyNetBufferListInfo", "nbl", id(nbl), "original", id(original), "preserve", bit(preserve)));
        PacketStore.Entry copy = packets.find(id(nbl));
        if (copy != null && original != null && status.equals(SUCCESS)) {
            int available = nbl.detail().availableDestinations();
            nbl.take(original);
            nbl.detail(nbl.detail().available(available));
            copy.remember();
            PacketStore.Entry from = packets.find(original.id());
            if (preserve && from != null) {
                copy.committed().addAll(from.committed());
            }
        }
        return status;
    }

    @Override
    public void reportFilteredNetBufferLists(NetBufferList nbl, String port, boolean incoming, String reason) {
        ndis.ask(Message.call(
                "ReportFilteredNetBufferLists",
                "nbl",
                id(nbl),
                "incoming",
                bit(incoming),
                "port",
                port,
                "list",
                "uniform",
                "reason",
                reason));
    }

    @Override
    public String setNetBufferListSwitchContext(NetBufferList nbl, String context) {
        return ndis.status(Message.call("SetNetBufferListSwitchContext", "nbl", id(nbl), "value", context));
    }

    @Override
    public Optional<String> getNetBufferListSwitchContext(NetBufferList nbl) {
        return ndis.ask(Message.call("GetNetBufferListSwitchContext", "nbl", id(nbl))).get("value");
    }
}
