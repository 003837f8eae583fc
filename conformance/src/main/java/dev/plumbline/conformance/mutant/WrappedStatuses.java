package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.StatusHandlers;
import dev.plumbline.ndis.filter.StatusIndication;
import dev.plumbline.ndis.filter.StatusServices;

/** Both sides of status indications, passed through. */
interface WrappedStatuses extends StatusHandlers, StatusServices {

    /** The reference's own handler. */
    StatusHandlers providersStatuses();

    /** NDIS itself. */
    StatusServices ndisStatuses();

    @Override
    default void filterStatus(StatusIndication indication) {
        providersStatuses().filterStatus(indication);
    }

    @Override
    default void ndisFIndicateStatus(StatusIndication indication) {
        ndisStatuses().ndisFIndicateStatus(indication);
    }
}
