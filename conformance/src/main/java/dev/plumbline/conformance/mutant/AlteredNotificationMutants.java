package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidInformation;
import dev.plumbline.ndis.filter.OidRequest;

/** Defects with the contents of notifications: what passes is not what came. */
final class AlteredNotificationMutants {

    private AlteredNotificationMutants() {}

    /** Writes into the buffer of what it passes down. */
    abstract static class Alters extends WrappedExtension {
        private final String notification;

        Alters(String notification) {
            this.notification = notification;
        }

        @Override
        public String ndisFOidRequest(OidRequest request) {
            boolean alters = request.form() == OidRequest.Form.CLONE && is(request, notification);
            return super.ndisFOidRequest(alters ? request.with(request.information() + ";Altered=1") : request);
        }
    }

    @Breaks(value = "LIFE-03", also = {"OID-42", "OID-86"}, defect = "STRICT: PORT_CREATE is altered on its way down")
    static final class AltersPortCreate extends Alters {
        AltersPortCreate() {
            super("PORT_CREATE");
        }
    }

    @Breaks(value = "LIFE-09", also = {"OID-42", "OID-86", "LIFE-41", "LIFE-13"}, defect = "STRICT: PORT_UPDATED is altered on its way down")
    static final class AltersPortUpdated extends Alters {
        AltersPortUpdated() {
            super("PORT_UPDATED");
        }
    }

    @Breaks(value = "LIFE-11", also = {"OID-42", "OID-86"}, defect = "STRICT: PORT_TEARDOWN is altered on its way down")
    static final class AltersPortTeardown extends Alters {
        AltersPortTeardown() {
            super("PORT_TEARDOWN");
        }
    }

    @Breaks(
            value = "LIFE-15",
            also = {"OID-42", "OID-86", "LIFE-13"},
            defect = "STRICT: PORT_DELETE is altered on its way down")
    static final class AltersPortDelete extends Alters {
        AltersPortDelete() {
            super("PORT_DELETE");
        }
    }

    @Breaks(value = "LIFE-21", also = {"OID-42", "OID-86"}, defect = "STRICT: NIC_CREATE is altered on its way down")
    static final class AltersNicCreate extends Alters {
        AltersNicCreate() {
            super("NIC_CREATE");
        }
    }

    @Breaks(value = "LIFE-32", also = {"OID-42", "OID-86"}, defect = "STRICT: NIC_CONNECT is altered on its way down")
    static final class AltersNicConnect extends Alters {
        AltersNicConnect() {
            super("NIC_CONNECT");
        }
    }

    @Breaks(value = "LIFE-36", also = {"OID-42", "OID-86", "LIFE-41", "LIFE-13"}, defect = "STRICT: NIC_UPDATED is altered on its way down")
    static final class AltersNicUpdated extends Alters {
        AltersNicUpdated() {
            super("NIC_UPDATED");
        }
    }

    @Breaks(
            value = "LIFE-37",
            also = {"OID-42", "OID-86", "LIFE-41", "LIFE-13"},
            defect = "STRICT: NIC_DISCONNECT is altered on its way down")
    static final class AltersNicDisconnect extends Alters {
        AltersNicDisconnect() {
            super("NIC_DISCONNECT");
        }
    }

    @Breaks(value = "LIFE-43", also = {"OID-42", "OID-86", "LIFE-41", "LIFE-13"}, defect = "STRICT: NIC_DELETE is altered on its way down")
    static final class AltersNicDelete extends Alters {
        AltersNicDelete() {
            super("NIC_DELETE");
        }
    }

    @Breaks(
            value = "LIFE-69",
            also = {"OID-42", "OID-86", "LIFE-41", "LIFE-13"},
            defect = "STRICT: NIC_SAVE_COMPLETE is altered on its way down")
    static final class AltersSaveComplete extends Alters {
        AltersSaveComplete() {
            super("NIC_SAVE_COMPLETE");
        }
    }

    @Breaks(
            value = "LIFE-71",
            also = {"OID-42", "OID-86", "LIFE-41"},
            defect = "STRICT: the data of another extension is altered on its way")
    static final class AltersForeignRestores extends Alters {
        AltersForeignRestores() {
            super("NIC_RESTORE");
        }
    }

    @Breaks(
            value = "LIFE-21",
            also = {"OID-42", "OID-86"},
            defect = "NIC-FLAGS: the MTU of a connection is lowered though it is not initializing")
    static final class LowersTheMtuOfAny extends WrappedExtension {
        @Override
        public String ndisFOidRequest(OidRequest request) {
            boolean lowers = request.form() == OidRequest.Form.CLONE && is(request, "NIC_CREATE");
            return super.ndisFOidRequest(
                    lowers ? request.with(OidInformation.with(request.information(), "MTU", "576")) : request);
        }
    }
}
