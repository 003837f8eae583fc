package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.OidInformation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each member has said that it can do, and what is still to be asked (TEAM-10). */
final class TeamCapabilities {

    private static final List<String> QUESTIONS = List.of(
            "OID_RECEIVE_FILTER_HARDWARE_CAPABILITIES",
            "OID_SRIOV_HARDWARE_CAPABILITIES",
            "OID_TCP_OFFLOAD_HARDWARE_CAPABILITIES");

    /** A query that a member is still to be sent. */
    record Question(String member, String oid) {}

    private final Map<String, Set<String>> told = new LinkedHashMap<>();
    private final Deque<Question> questions = new ArrayDeque<>();

    /** A member can be asked from now on. */
    void connected(String member) {
        told.put(member, new LinkedHashSet<>());
        for (String oid : QUESTIONS) {
            questions.add(new Question(member, oid));
        }
    }

    void gone(String member) {
        told.remove(member);
        questions.removeIf(question -> question.member().equals(member));
    }

    /** The next query for a member that is not busy, which counts as sent; none if there is none. */
    Optional<Question> ask(Set<String> busy) {
        for (Question question : questions) {
            if (!busy.contains(question.member())) {
                questions.remove(question);
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    /** A member has answered a query. */
    void answered(String member, String information) {
        Set<String> technologies = told.get(member);
        if (technologies != null) {
            String names = OidInformation.get(information, "Technologies").orElse("");
            for (String name : names.split(",", -1)) {
                if (!name.isEmpty()) {
                    technologies.add(name);
                }
            }
        }
    }

    /** What every member can do, in a stable order; none as long as there is a question left or no member. */
    Optional<String> common() {
        if (!questions.isEmpty() || told.isEmpty()) {
            return Optional.empty();
        }
        List<String> common = new ArrayList<>(told.values().iterator().next());
        told.values().forEach(common::retainAll);
        return Optional.of(String.join(",", common));
    }

    /** Whether a member can do what an offload OID wants, or may be able to as far as is known. */
    boolean suits(String member, String oid) {
        Set<String> technologies = told.getOrDefault(member, Set.of());
        String technology = oid.startsWith("OID_RECEIVE_FILTER_")
                ? "vmq"
                : oid.startsWith("OID_NIC_SWITCH_") ? "sriov" : oid.startsWith("OID_TCP_TASK_IPSEC_") ? "ipsec" : "";
        return technology.isEmpty() || technologies.isEmpty() || technologies.contains(technology);
    }
}
