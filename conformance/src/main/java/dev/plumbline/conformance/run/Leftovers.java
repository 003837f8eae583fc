package dev.plumbline.conformance.run;

import dev.plumbline.conformance.planner.Lesson;
import dev.plumbline.conformance.planner.NotForced;
import dev.plumbline.conformance.planner.SuiteWork;
import dev.plumbline.conformance.planner.Untaken;
import dev.plumbline.spec.judge.Machine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the tours and the complete suites of a profile could not force, as notes and as files. */
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

    private static String inWords(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * The same of the words of complete suites: how many were planned and completed of each machine, and why not. Words that
     * need a transition that was never taken are not planned; those transitions are in the file, too.
     */
    static Map<String, String> of(String profile, SuiteWork work, Lesson taught, Evidence evidence) throws IOException {
        List<NotForced> all = NotForced.of(work);
        Map<String, String> notes = new LinkedHashMap<>();
        int words = 0;
        int completed = 0;
        for (int machine = 0; machine < work.machines().size(); machine++) {
            words += work.planned(machine);
            completed += work.completed(machine);
            notes.put("words of " + work.machines().get(machine).name(), words(work, machine, all));
        }
        notes.put("words of all machines", String.format(Locale.ROOT, "%,d planned, %,d completed", words, completed));
        List<String> lines = new ArrayList<>(List.of("machine\tnumber\tof\treason\tdid not come\tafter"));
        all.forEach(stop -> lines.add(String.join(
                "\t",
                stop.machine(),
                Integer.toString(stop.words()),
                "words",
                inWords(stop.reason()),
                stop.label().isEmpty() ? "a wait" : stop.label(),
                String.join("; ", stop.after()))));
        Untaken.of(work.machines(), taught)
                .forEach(u -> lines.add(String.join(
                        "\t",
                        u.machine(),
                        Integer.toString(u.transitions()),
                        "transitions for which no words are planned",
                        inWords(u.reason()),
                        u.label(),
                        "")));
        notes.put("words that were not forced", evidence.list("planners", "suites-" + profile, lines));
        return notes;
    }

    private static String words(SuiteWork work, int machine, List<NotForced> all) {
        String name = work.machines().get(machine).name();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT, "%,d planned%s on %,d transitions, %,d completed",
                work.planned(machine), work.isSampled(machine) ? " (a sample)" : "", work.transitions(machine),
                work.completed(machine)));
        for (NotForced.Reason reason : NotForced.Reason.values()) {
            int count = all.stream()
                    .filter(stop -> stop.machine().equals(name) && stop.reason() == reason)
                    .mapToInt(NotForced::words)
                    .sum();
            text.append(count == 0 ? "" : String.format(Locale.ROOT, ", %,d %s", count, inWords(reason)));
        }
        return text.toString();
    }
}
