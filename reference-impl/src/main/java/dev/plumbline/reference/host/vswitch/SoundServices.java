package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.FilterPartialCharacteristics;
import dev.plumbline.ndis.filter.ModuleServices;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.PacketServices;
import dev.plumbline.ndis.filter.StatusServices;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Services that bear whatever an extension passes: a null names {@link #NOTHING}, and an address that is none names
 * a place that no switch has, so that each call becomes an event that can be judged.
 */
record SoundServices(SwitchServices ndis) implements SwitchServices {

    /** The id of what is not there. */
    static final String NOTHING = "null";

    private static final String NOBODY = "0/0";
    private static final String NO_PORT = "999999999";
    private static final String NO_NIC = NO_PORT + "/99999";

    private static String text(@Nullable String said) {
        return said == null || said.isEmpty() ? NOTHING : said;
    }

    private static String address(@Nullable String said) {
        return said != null && isAddress(said) ? said : NO_NIC;
    }

    private static String nic(@Nullable String said) {
        return said != null && said.indexOf('/') >= 0 && isAddress(said) ? said : NO_NIC;
    }

    private static String port(@Nullable String said) {
        return said != null && isNumber(said, 0, said.length(), 9) ? said : NO_PORT;
    }

    /** Whether a text is a port of up to nine digits, with an index of up to five or without, or {@code none}. */
    static boolean isAddress(String said) {
        int slash = said.indexOf('/');
        boolean isPort = isNumber(said, 0, slash < 0 ? said.length() : slash, 9);
        return said.equals("none") || (isPort && (slash < 0 || isNumber(said, slash + 1, said.length(), 5)));
    }

    private static boolean isNumber(String text, int from, int to, int most) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to && to - from <= most;
    }

    private static OidRequest sound(@Nullable OidRequest request) {
        if (request == null) {
            return new OidRequest(OidRequest.Form.ORIGINAL, NOTHING, NOTHING, "none", NOBODY, null);
        }
        String target = address(request.target());
        String source = address(request.source());
        boolean isSound = request.form() != null
                && text(request.id()).equals(request.id())
                && text(request.oid()).equals(request.oid())
                && target.equals(request.target())
                && source.equals(request.source());
        return isSound
                ? request
                : new OidRequest(
                        request.form() == null ? OidRequest.Form.ORIGINAL : request.form(),
                        text(request.id()),
                        text(request.oid()),
                        target,
                        source,
                        request.inner());
    }

    @Override
    public Optional<OidRequest> ndisAllocateCloneOidRequest(OidRequest original) {
        return ndis.ndisAllocateCloneOidRequest(sound(original));
    }

    @Override
    public void ndisFreeCloneOidRequest(OidRequest cloned) {
        ndis.ndisFreeCloneOidRequest(sound(cloned));
    }

    @Override
    public String ndisFOidRequest(OidRequest request) {
        return ndis.ndisFOidRequest(sound(request));
    }

    @Override
    public void ndisFOidRequestComplete(OidRequest original, String status) {
        ndis.ndisFOidRequestComplete(sound(original), text(status));
    }

    @Override
    public void ndisFCancelOidRequest(String requestId) {
        ndis.ndisFCancelOidRequest(text(requestId));
    }

    @Override
    public String referenceSwitchNic(String nic) {
        return ndis.referenceSwitchNic(nic(nic));
    }

    @Override
    public void dereferenceSwitchNic(String nic) {
        ndis.dereferenceSwitchNic(nic(nic));
    }

    @Override
    public String referenceSwitchPort(String port) {
        return ndis.referenceSwitchPort(port(port));
    }

    @Override
    public void dereferenceSwitchPort(String port) {
        ndis.dereferenceSwitchPort(port(port));
    }

    @Override
    public ModuleServices moduleServices() {
        return new Module(ndis.moduleServices());
    }

    @Override
    public StatusServices statusServices() {
        return ndis.statusServices();
    }

    @Override
    public PacketServices packetServices() {
        return ndis.packetServices();
    }

    /** The services for the life of the module, likewise. */
    private record Module(ModuleServices ndis) implements ModuleServices {

        private static final FilterPartialCharacteristics NO_HANDLERS =
                new FilterPartialCharacteristics(false, false, false, false, false);

        @Override
        public String ndisFSetAttributes(String module) {
            return ndis.ndisFSetAttributes(text(module));
        }

        @Override
        public String ndisFGetOptionalSwitchHandlers(String module, String header) {
            return ndis.ndisFGetOptionalSwitchHandlers(text(module), text(header));
        }

        @Override
        public String ndisSetOptionalHandlers(String module, @Nullable FilterPartialCharacteristics handlers) {
            return ndis.ndisSetOptionalHandlers(text(module), handlers == null ? NO_HANDLERS : handlers);
        }

        @Override
        public void ndisFRestartComplete(String module, String status) {
            ndis.ndisFRestartComplete(text(module), text(status));
        }

        @Override
        public void ndisFPauseComplete(String module) {
            ndis.ndisFPauseComplete(text(module));
        }

        @Override
        public String ndisFRestartFilter(String module) {
            return ndis.ndisFRestartFilter(text(module));
        }

        @Override
        public String ndisFNetPnPEvent(String module, String event) {
            return ndis.ndisFNetPnPEvent(text(module), text(event));
        }
    }
}
