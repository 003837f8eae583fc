package dev.plumbline.spec.explain;

import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Situation;
import dev.plumbline.spec.requirement.Requirement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a finding was made, for whoever has to mend it.
 *
 * @param finding the finding
 * @param situation where the instance was, and which events concerned it last
 * @param clauses the clauses that the finding names, with hints what to look at
 * @param values the variables of the machine at that moment, as TLA+ writes them
 * @param allowed what the one who is accused might have done instead; for an obligation, the shortest way to discharge
 *     it
 */
public record Explanation(
        Finding finding,
        Situation situation,
        List<Requirement> clauses,
        Map<String, String> values,
        List<String> allowed) {

    /** Copies what it is given. */
    public Explanation {
        clauses = List.copyOf(clauses);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        allowed = List.copyOf(allowed);
    }
}
