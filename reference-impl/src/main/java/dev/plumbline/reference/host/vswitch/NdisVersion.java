package dev.plumbline.reference.host.vswitch;

/** The versions of NDIS under which there is an extensible switch; what differs is in DATA-40 to DATA-49 and LIFE-22. */
public enum NdisVersion {
    /** Windows 8, Windows Server 2012. */
    NDIS_6_30("6.30"),
    /** Windows 8.1, Windows Server 2012 R2. */
    NDIS_6_40("6.40");

    private final String text;

    NdisVersion(String text) {
        this.text = text;
    }

    /**
     * The version that a text such as {@code 6.40} names.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static NdisVersion of(String text) {
        for (NdisVersion version : values()) {
            if (version.text.equals(text)) {
                return version;
            }
        }
        throw new IllegalArgumentException("expected NDIS 6.30 or 6.40, found " + text);
    }

    @Override
    public String toString() {
        return text;
    }
}
