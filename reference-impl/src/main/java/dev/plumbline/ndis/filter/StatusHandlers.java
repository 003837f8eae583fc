package dev.plumbline.ndis.filter;

/** The entry point for status indications. */
public interface StatusHandlers {

    /** {@code FilterStatus} (STAT-01): forwards, alters or drops an indication from below, before it returns (STAT-11). */
    void filterStatus(StatusIndication indication);
}
