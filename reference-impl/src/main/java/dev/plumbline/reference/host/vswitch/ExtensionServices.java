package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.ModuleServices;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.PacketServices;
import dev.plumbline.ndis.filter.SwitchServices;
import dev.plumbline.reference.host.Message;
import java.util.Optional;

/**
 * Services as an extension in this JVM keeps them: calls go to whatever entry point is running.
 *
 * @param traffic the OID requests that the extension has
 */
record ExtensionServices(
        Asking ndis,
        OidTraffic traffic,
        ModuleServices moduleServices,
        StatusCalls statusServices,
        PacketServices packetServices)
        implements SwitchServices {

    ExtensionServices(Asking ndis, OidTraffic traffic, PacketStore packets) {
        this(ndis, traffic, new ModuleCalls(ndis), new StatusCalls(ndis), new PacketCalls(ndis, packets));
    }

    /** An address as the boundary knows it; anything that is none names nobody. */
    static String nic(String address) {
        return Address.isNic(String.valueOf(address)) ? address : "0/0";
    }

    private static String port(String address) {
        return Address.isPort(String.valueOf(address)) ? address : "0";
    }

    @Override
    public Optional<OidRequest> ndisAllocateCloneOidRequest(OidRequest original) {
        Message answer = ndis.ask(Message.call("NdisAllocateCloneOidRequest", "req", original.id()));
        return answer.get("cloned").map(id -> traffic.cloned(original, id));
    }

    @Override
    public void ndisFreeCloneOidRequest(OidRequest cloned) {
        ndis.ask(Message.call("NdisFreeCloneOidRequest", "cloned", cloned.id()));
    }

    @Override
    public String ndisFOidRequest(OidRequest request) {
        Message answer = ndis.ask(traffic.down(request));
        String status = answer.status().orElse("FAILURE");
        if (!status.equals("PENDING")) {
            traffic.answered(request, answer);
        }
        return status;
    }

    @Override
    public void ndisFOidRequestComplete(OidRequest original, String status) {
        Message call = Message.call("NdisFOidRequestComplete", "req", original.id(), "status", status);
        ndis.ask(traffic.ended(call, original.id(), status));
    }

    @Override
    public void ndisFCancelOidRequest(String requestId) {
        ndis.ask(traffic.cancels(requestId));
    }

    @Override
    public String referenceSwitchNic(String nic) {
        return ndis.status(Message.call("ReferenceSwitchNic", "nic", nic(nic)));
    }

    @Override
    public void dereferenceSwitchNic(String nic) {
        ndis.ask(Message.call("DereferenceSwitchNic", "nic", nic(nic)));
    }

    @Override
    public String referenceSwitchPort(String port) {
        return ndis.status(Message.call("ReferenceSwitchPort", "port", port(port)));
    }

    @Override
    public void dereferenceSwitchPort(String port) {
        ndis.ask(Message.call("DereferenceSwitchPort", "port", port(port)));
    }
}
