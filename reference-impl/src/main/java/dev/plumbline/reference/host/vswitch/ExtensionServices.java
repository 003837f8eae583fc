package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.ModuleServices;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.PacketServices;
import dev.plumbline.ndis.filter.SwitchServices;
import dev.plumbline.reference.host.Message;
import java.util.Map;
import java.util.Optional;

/**
 * Services as an extension in this JVM keeps them: calls go to whatever entry point is running.
 *
 * @param below structures that the extension has sent down, by id
 */
record ExtensionServices(
        Asking ndis,
        Map<String, OidRequest> below,
        ModuleServices moduleServices,
        StatusCalls statusServices,
        PacketServices packetServices)
        implements SwitchServices {

    ExtensionServices(Asking ndis, Map<String, OidRequest> below) {
        this(ndis, below, new ModuleCalls(ndis), new StatusCalls(ndis), new PacketCalls(ndis));
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
        return answer.get("cloned")
                .map(id -> new OidRequest(
                        OidRequest.Form.CLONE,
                        id,
                        original.oid(),
                        original.target(),
                        original.source(),
                        original.inner()));
    }

    @Override
    public void ndisFreeCloneOidRequest(OidRequest cloned) {
        ndis.ask(Message.call("NdisFreeCloneOidRequest", "cloned", cloned.id()));
    }

    @Override
    public String ndisFOidRequest(OidRequest request) {
        String name = switch (request.form()) {
            case ORIGINAL -> "req";
            case CLONE -> "cloned";
            case OWN -> "own";
        };
        Message call = Message.call(
                "NdisFOidRequest",
                name,
                request.id(),
                "oid",
                request.oid(),
                "target",
                request.target(),
                "source",
                request.source());
        below.put(request.id(), request);
        Message answer = ndis.ask(request.inner() == null ? call : call.with("inner", request.inner()));
        String status = answer.status().orElse("FAILURE");
        if (!status.equals("PENDING")) {
            below.remove(request.id());
            answer.get("information").ifPresent(request.results()::written);
        }
        return status;
    }

    @Override
    public void ndisFOidRequestComplete(OidRequest original, String status) {
        ndis.ask(Message.call("NdisFOidRequestComplete", "req", original.id(), "status", status));
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
