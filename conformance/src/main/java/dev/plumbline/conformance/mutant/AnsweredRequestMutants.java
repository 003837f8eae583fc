package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidRequest;

/** Defects with requests that are to go down: the extension ends them itself. */
final class AnsweredRequestMutants {

    private AnsweredRequestMutants() {}

    /** Ends requests of one kind itself. */
    abstract static class Ends extends WrappedExtension {
        private final String notification;
        private final String status;

        Ends(String notification, String status) {
            this.notification = notification;
            this.status = status;
        }

        boolean concerns(OidRequest request) {
            return is(request, notification);
        }

        @Override
        public String filterOidRequest(OidRequest request) {
            return concerns(request) ? status : super.filterOidRequest(request);
        }
    }

    @Breaks(
            value = "LIFE-05",
            also = {"LIFE-06", "OID-14"},
            defect = "PNP: PORT_CREATE is ended with success and not forwarded")
    static final class SwallowsPortCreate extends Ends {
        SwallowsPortCreate() {
            super("PORT_CREATE", SUCCESS);
        }
    }

    @Breaks(
            value = "LIFE-06",
            also = {"LIFE-05", "OID-14"},
            defect = "OID-STATE: the extension takes a port for its own and ends PORT_CREATE")
    static final class AnswersPortCreate extends Ends {
        AnswersPortCreate() {
            super("PORT_CREATE", SUCCESS);
        }

        @Override
        boolean concerns(OidRequest request) {
            return super.concerns(request) && !request.target().equals("1");
        }
    }

    @Breaks(
            value = "LIFE-31",
            also = {"LIFE-30", "OID-14"},
            defect = "PNP: NIC_CREATE is ended with success and not forwarded")
    static final class SwallowsNicCreate extends Ends {
        SwallowsNicCreate() {
            super("NIC_CREATE", SUCCESS);
        }
    }

    @Breaks(value = "LIFE-09", also = "OID-14", defect = "PNP: PORT_UPDATED is ended and not forwarded")
    static final class SwallowsPortUpdated extends Ends {
        SwallowsPortUpdated() {
            super("PORT_UPDATED", SUCCESS);
        }
    }

    @Breaks(value = "LIFE-15", defect = "PNP: PORT_DELETE is failed")
    static final class FailsPortDelete extends Ends {
        FailsPortDelete() {
            super("PORT_DELETE", "FAILURE");
        }
    }

    @Breaks(value = "LIFE-36", also = "OID-14", defect = "PNP: NIC_UPDATED is ended and not forwarded")
    static final class SwallowsNicUpdated extends Ends {
        SwallowsNicUpdated() {
            super("NIC_UPDATED", SUCCESS);
        }
    }

    @Breaks(value = "LIFE-43", defect = "PNP: NIC_DELETE is failed")
    static final class FailsNicDelete extends Ends {
        FailsNicDelete() {
            super("NIC_DELETE", "FAILURE");
        }
    }

    @Breaks(value = "LIFE-61", defect = "OID-STATE: a save is vetoed")
    static final class VetoesSaves extends Ends {
        VetoesSaves() {
            super("NIC_SAVE", "DATA_NOT_ACCEPTED");
        }
    }

    @Breaks(
            value = "LIFE-66",
            also = {"OID-13", "OID-14"},
            defect = "PNP: a save to which there is nothing to add is ended")
    static final class SwallowsSaves extends Ends {
        SwallowsSaves() {
            super("NIC_SAVE", SUCCESS);
        }
    }

    @Breaks(value = "LIFE-69", defect = "STRICT: NIC_RESTORE_COMPLETE is failed")
    static final class FailsRestoreComplete extends Ends {
        FailsRestoreComplete() {
            super("NIC_RESTORE_COMPLETE", "FAILURE");
        }
    }

    @Breaks(
            value = "LIFE-71",
            also = {"OID-14", "LIFE-70"},
            defect = "PNP: data of other extensions is taken for the team's own")
    static final class ConsumesEveryRestore extends Ends {
        ConsumesEveryRestore() {
            super("NIC_RESTORE", SUCCESS);
        }

        @Override
        boolean concerns(OidRequest request) {
            return super.concerns(request)
                    && !request.information().contains("ExtensionId=reference-team");
        }
    }

    @Breaks(value = "OID-12", also = "LIFE-13", defect = "STRICT: a status that FilterOidRequest does not have")
    static final class ReturnsAStrangeStatus extends Ends {
        ReturnsAStrangeStatus() {
            super("FEATURE_STATUS_QUERY", "MEDIA_DISCONNECTED");
        }

        @Override
        boolean concerns(OidRequest request) {
            return !request.oid().startsWith("OID_SWITCH_");
        }
    }

    @Breaks(value = "OID-96", also = {"OID-13", "LIFE-13"}, defect = "PNP: PORT_PROPERTY_ENUM from above is answered")
    static final class AnswersPropertyQueries extends Ends {
        AnswersPropertyQueries() {
            super("PORT_PROPERTY_ENUM", SUCCESS);
        }
    }

    @Breaks(
            value = "OID-17",
            also = {"OID-03", "OID-04", "OID-20", "FLT-14", "FLT-08", "REF-10", "LIFE-39"},
            defect = "PNP: requests that arrive while the module does not run are pended for ever")
    static final class PendsWhileNotRunning extends WrappedExtension {
        private boolean paused;

        @Override
        public String filterPause() {
            paused = true;
            return super.filterPause();
        }

        @Override
        public String filterRestart() {
            paused = false;
            return super.filterRestart();
        }

        @Override
        public String filterOidRequest(OidRequest request) {
            return paused ? PENDING : super.filterOidRequest(request);
        }
    }
}
