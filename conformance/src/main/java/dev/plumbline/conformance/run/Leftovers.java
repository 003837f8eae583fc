package dev.plumbline.conformance.run;

import dev.plumbline.conformance.planner.Lesson;
import dev.plumbline.conformance.planner.Untaken;
import dev.plumbline.spec.judge.Machine;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the tours of a profile could not force, as notes and as a file. */
final class Leftovers {

    private Leftovers() {}

    /** Writes the file; notes with the numbers for each reason, and the file's place. */
    static Map<String, String> of(String profile, List<Machine> machines, Lesson taught, Evidence evidence)
            throws IOException {
        List<Untaken> all = Untaken.of(machines, taught);
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("transitions taken", String.format(Locale.ROOT, "%,d", taught.transitions()));
        for (Untaken.Reason reason : Untaken.Reason.values()) {
            int count = all.stream().filter(u -> u.reason() == reason).mapToInt(Untaken::transitions).sum();
            notes.put("not taken, " + inWords(reason), String.format(Locale.ROOT, "%,d", count));
        }
        List<String> lines = all.stream()
                .map(u -> u.machine() + "\t" + u.label() + "\t" + inWords(u.reason()) + "\t" + u.transitions())
                .toList();
        notes.put("all of them", evidence.list("planners", "not-taken-" + profile, lines));
        return notes;
    }

    private static String inWords(Untaken.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
