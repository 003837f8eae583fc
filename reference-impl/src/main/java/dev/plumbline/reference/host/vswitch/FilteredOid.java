package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.OidInformation;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.OidRequestType;
import dev.plumbline.ndis.filter.OidResults;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request that an extension in this JVM filters: what it made of it, in the classes of the vocabulary. */
final class FilteredOid {

    private static final String SUCCESS = "SUCCESS";
    private static final String SAME = "same";
    private static final String CHANGED = "changed";
    private static final String ANSWERED = "answered";
    private static final String SAVE = "OID_SWITCH_NIC_SAVE";
    private static final String MTU = "MTU";

    /** Size of {@code NDIS_SWITCH_NIC_SAVE_STATE} of revision 1 in bytes, which a save needs in any case (LIFE-65). */
    private static final int SAVE_STATE = 568;

    private final OidRequest original;
    private String sent = SAME;
    private @Nullable OidRequest lower;

    FilteredOid(OidRequest original) {
        this.original = original;
    }

    /** How what the clone holds compares with what came in. */
    String sends(OidRequest clone) {
        String now = clone.contents().information();
        sent = now == null ? SAME : compared(original.information(), now);
        return sent;
    }

    /** The clone came back with its results. */
    void cameBack(OidRequest clone) {
        lower = clone;
    }

    private String compared(String before, String now) {
        if (now.equals(before)) {
            return SAME;
        }
        int mtu = OidInformation.number(before, MTU, -1);
        int newMtu = OidInformation.number(now, MTU, -1);
        if (mtu >= 0 && newMtu >= 0 && OidInformation.with(before, MTU, Integer.toString(newMtu)).equals(now)) {
            return newMtu < mtu ? "mtu-reduced" : "mtu-increased";
        }
        return original.oid().equals(SAVE) && keepsItsHeader(before, now) ? ANSWERED : CHANGED;
    }

    /** LIFE-67. */
    private static boolean keepsItsHeader(String before, String now) {
        for (String member : new String[] {"PortId", "NicIndex", "SaveDataSize", "SaveDataOffset"}) {
            if (!OidInformation.get(before, member).equals(OidInformation.get(now, member))) {
                return false;
            }
        }
        return true;
    }

    /** Says how the request ended. */
    void tell(Map<String, String> parameters, String status) {
        OidResults results = original.results();
        parameters.put("data", data(results.information()));
        if (status.equals(SUCCESS) || status.equals("BUFFER_TOO_SHORT") || status.equals("INVALID_LENGTH")) {
            parameters.put("bytes", isCounted(results, status) ? "counted" : "missing");
        }
        if (status.equals(SUCCESS)) {
            parameters.put("revision", hasRevision(results) ? "set" : "missing");
        }
        if (results.information() != null) {
            parameters.put("information", results.information());
        }
    }

    /** The buffer of a clone is that of its original, so that what the clone changed shows here too. */
    private String data(@Nullable String now) {
        if (now == null) {
            return sent;
        }
        if (lower != null) {
            return Objects.equals(now, lower.results().information()) ? ANSWERED : CHANGED;
        }
        if (original.oid().equals(SAVE) || original.contents().type() == OidRequestType.SET) {
            return compared(original.information(), now);
        }
        return ANSWERED;
    }

    private boolean isCounted(OidResults results, String status) {
        if (lower != null) {
            OidResults below = lower.results();
            return results.bytesWritten() == below.bytesWritten()
                    && results.bytesRead() == below.bytesRead()
                    && results.bytesNeeded() == below.bytesNeeded();
        }
        if (!status.equals(SUCCESS)) {
            return results.bytesNeeded() > (original.oid().equals(SAVE) ? SAVE_STATE : 0);
        }
        int length = original.information().length();
        return switch (original.contents().type()) {
            case QUERY -> results.information() != null
                    && results.bytesWritten() == results.information().length();
            case SET -> results.bytesRead() <= length && (results.bytesRead() > 0 || length == 0);
            case METHOD -> true;
        };
    }

    private boolean hasRevision(OidResults results) {
        return lower == null
                ? results.supportedRevision() > 0
                : results.supportedRevision() == lower.results().supportedRevision();
    }
}
