package dev.plumbline.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.planner.Opening;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.reports.record.Conformance;
import dev.plumbline.spec.requirement.Profile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many checks are carried out at the same time, the record says the same, in the same order, but for times. */
final class ParallelRunIT {

    private static final Pattern TIMES =
            Pattern.compile("\"(?:millis|perSecond)\":\\d+|\"(?:run|started|finished|sha256)\":\"[^\"]*\"|out-\\d+");
    private static final Amounts SOME = new Amounts(
            24, 4, 30, 2, 1, List.of(new Amounts.Explored(Opening.ATTACHED, 1, 1, 1)), new Amounts.Suites(3, 2, 300), new Amounts.Faults(2, 3));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"switch-team-6.40", "lbfo"})
    void theRecordOfAConformingImplementationIsTheSame(String id) throws Exception {
        Profile profile = Profile.builtIn(id);
        assertThat(verdictsOfJobs(profile, Runs.reference(profile))).containsOnly(Conformance.CONFORMANT);
    }

    @Test
    void theRecordOfABrokenImplementationIsTheSame() throws Exception {
        Profile profile = Profile.builtIn("switch-team-6.40");
        assertThat(verdictsOfJobs(profile, Runs.keepingReferences(profile))).containsOnly(Conformance.NONCONFORMANT);
        assertThat(Files.readString(folder.resolve("out-2").resolve("record.jsonl"))).contains("REF-05", ".replay.json");
        assertThat(evidence("out-8")).isNotEmpty().isEqualTo(evidence("out-1"));
    }

    private List<Conformance> verdictsOfJobs(Profile profile, Subject subject) throws Exception {
        Plan plan = Plan.of(profile, SOME, 7, false, Pattern.compile(""));
        List<Conformance> verdicts = new ArrayList<>();
        List<String> records = new ArrayList<>();
        for (int jobs : List.of(1, 2, 8)) {
            Path output = folder.resolve("out-" + jobs);
            verdicts.add(Runs.run(plan, subject, jobs, output).profiles().getFirst().verdict());
            records.add(TIMES.matcher(Files.readString(output.resolve("record.jsonl"))).replaceAll(""));
        }
        assertThat(records.get(1)).isEqualTo(records.get(0));
        assertThat(records.get(2)).isEqualTo(records.get(0));
        return verdicts;
    }

    private List<String> evidence(String output) throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve(output).resolve("counterexamples"))) {
            List<String> evidence = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                evidence.add(file.getFileName() + " " + Files.readString(file));
            }
            return evidence;
        }
    }
}
