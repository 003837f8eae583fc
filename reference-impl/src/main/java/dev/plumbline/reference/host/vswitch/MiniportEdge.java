package dev.plumbline.reference.host.vswitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is below the extension: other extensions, the miniport edge, which decapsulates (OID-35), and the physical NICs.
 * Answers come at once, later, or before the call has returned, and may be refusals of every documented kind (OID-11).
 */
final class MiniportEdge {

    static final String SUCCESS = "SUCCESS";
    static final String PENDING = "PENDING";

    /** The completion comes before the call returns, which then returns {@code PENDING}. */
    static final String OVERTAKEN = "PENDING, completed before the call returns";

    private static final String REFUSED = "refused";
    private static final String ABORTED = "REQUEST_ABORTED";

    /** Bytes that a buffer is said to need if it was too small. */
    private static final String NEEDED = "1048";

    /** Bytes that a save by a lower extension needs: the structure of revision 1 and its data (LIFE-65). */
    private static final String SAVE_NEEDED = "632";

    /** The revision that is supported below. */
    private static final String REVISION = "1";

    private final Surroundings around;
    private final PhysicalNics nics;

    MiniportEdge(Surroundings around) {
        this.around = around;
        this.nics = new PhysicalNics(around.state());
    }

    /** The answer to a request that was sent down: a final status, {@link #PENDING}, or {@link #OVERTAKEN}. */
    String course(Traveller traveller) {
        String oid = traveller.asked().oid();
        String usual = usual(traveller);
        List<String> courses = new ArrayList<>(List.of(usual, PENDING, OVERTAKEN));
        if (!Oids.refusals(oid).isEmpty()) {
            courses.add(REFUSED);
        }
        String course = around.choose("lower " + oid, courses);
        return course.equals(REFUSED) ? refusal(oid) : course;
    }

    /** The final status of a request that was pending. */
    String outcome(Traveller traveller) {
        String oid = traveller.asked().oid();
        List<String> outcomes = new ArrayList<>();
        if (traveller.isCancelled()) {
            outcomes.add(ABORTED);
        }
        outcomes.add(usual(traveller));
        if (!Oids.refusals(oid).isEmpty()) {
            outcomes.add(REFUSED);
        }
        String outcome = around.choose("completion " + oid, outcomes);
        return outcome.equals(REFUSED) ? refusal(oid) : outcome;
    }

    private String refusal(String oid) {
        return around.choose("refusal " + oid, Oids.refusals(oid));
    }

    /** A NIC knows a request or does not; whatever else there is below, does what it is asked. */
    private String usual(Traveller traveller) {
        Asked asked = traveller.asked();
        return asked.inner() == null || nics.knows(asked.target(), asked.inner()) ? SUCCESS : "NOT_SUPPORTED";
    }

    /** What a request that succeeded has in its buffer. */
    String information(Asked asked) {
        String inner = asked.inner();
        if (inner != null && asked.innerType() != null) {
            return nics.answer(asked.target(), inner, asked.innerType(), asked.information());
        }
        if (asked.type().equals("set") || asked.oid().equals(Oids.NIC_SAVE)) {
            return asked.information();
        }
        return SwitchQueries.information(asked.oid(), SUCCESS, around.state()).orElse("NumElements=0");
    }

    /** Adds the results to the parameters of a final answer (OID-13, OID-14). */
    void results(Map<String, String> answer, Asked asked, String status, String information) {
        if (status.equals("INVALID_LENGTH") || status.equals("BUFFER_TOO_SHORT")) {
            answer.put("bytesNeeded", asked.oid().equals(Oids.NIC_SAVE) ? SAVE_NEEDED : NEEDED);
        }
        if (!status.equals(SUCCESS)) {
            return;
        }
        if (asked.type().equals("set")) {
            answer.put("bytesRead", Integer.toString(asked.information().length()));
        } else {
            answer.put("information", information);
            answer.put("bytesWritten", Integer.toString(information.length()));
        }
        answer.put("supportedRevision", REVISION);
    }
}
