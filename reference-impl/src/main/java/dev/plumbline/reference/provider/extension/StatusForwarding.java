package dev.plumbline.reference.provider.extension;

import dev.plumbline.ndis.filter.StatusHandlers;
import dev.plumbline.ndis.filter.StatusIndication;
import dev.plumbline.ndis.filter.SwitchServices;

/**
 * Passes status indications on as they came (STAT-05), those that speak for a connection under a reference (REF-08).
 *
 * @param always whether one is passed on also where there is no reference to be had, as capturing demands
 */
record StatusForwarding(SwitchServices ndis, OidForwarding oids, boolean always) implements StatusHandlers {

    private static final int ATTEMPTS = 12;

    @Override
    public void filterStatus(StatusIndication indication) {
        if (indication.inner() == null) {
            ndis.statusServices().ndisFIndicateStatus(indication);
            return;
        }
        String nic = indication.source();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (oids.isConnected(nic) && ndis.referenceSwitchNic(nic).equals("SUCCESS")) {
                ndis.statusServices().ndisFIndicateStatus(indication);
                ndis.dereferenceSwitchNic(nic);
                return;
            }
        }
        if (always) {
            ndis.statusServices().ndisFIndicateStatus(indication);
        }
    }
}
