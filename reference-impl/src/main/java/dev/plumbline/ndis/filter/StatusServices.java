package dev.plumbline.ndis.filter;

/** The services for status indications. */
public interface StatusServices {

    /** {@code NdisFIndicateStatus} (STAT-11, STAT-13): indicates to the drivers above. */
    void ndisFIndicateStatus(StatusIndication indication);
}
