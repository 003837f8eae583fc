package dev.plumbline.ndis.lbfo;

/** {@code DriverEntry} of an LBFO miniport driver: makes the driver, once, for any number of adapters (LBFO-17). */
@FunctionalInterface
public interface LbfoDriver {

    /**
     * Loads the driver.
     *
     * @param services what NDIS does for it; usable only while NDIS is inside one of the driver's entry points
     */
    LbfoMiniport driverEntry(NdisMiniportServices services);
}
