package dev.plumbline.conformance.cdriver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.run.Scenes;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.session.Continued;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import dev.plumbline.spec.requirement.RequirementId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples in C conform as they are, and each fault that they document is found under a clause that is documented. */
final class SampleDriversIT {

    private static final int WALKS = 12;
    private static final int MOST_WALKS = 160;

    @TempDir
    private static Path temporary;

    /**
     * A sample, and how it is judged.
     *
     * @param folder where it is
     * @param machines the machines of its profile
     */
    private record Sample(Path folder, Profile profile, List<Machine> machines) {

        static Sample of(String name, String profile) throws Exception {
            Path folder = Path.of(System.getProperty("basedir", "."), "samples", name);
            Profile judged = Profile.builtIn(profile);
            return new Sample(folder, judged, Machines.of(judged));
        }
    }

    /** A fault of a sample. */
    record Case(Path sample, Profile profile, List<Machine> machines, DocumentedFaults.Fault fault) {

        @Override
        public String toString() {
            return sample.getFileName() + " " + fault;
        }
    }

    static List<Case> faults() throws Exception {
        List<Case> cases = new ArrayList<>();
        for (Sample sample : samples()) {
            DocumentedFaults.of(sample.folder(), sample.machines())
                    .forEach(fault -> cases.add(new Case(sample.folder(), sample.profile(), sample.machines(), fault)));
        }
        return cases;
    }

    private static List<Sample> samples() throws Exception {
        return List.of(
                Sample.of("c-lbfo-miniport", "lbfo+watched"),
                Sample.of("c-forwarding-extension", "switch-team-6.40+watched"));
    }

    @Test
    void thereAreEnoughOfThem() throws Exception {
        assertThat(faults()).hasSizeGreaterThanOrEqualTo(30).allSatisfy(one -> assertThat(one.fault().clauses()).isNotEmpty());
    }

    @Test
    void theSamplesConform() throws Exception {
        for (Sample sample : samples()) {
            try (Subject subject = Compiled.of(sample.folder(), cache())) {
                Session session = new Session(subject, sample.machines());
                for (int i = 0; i < WALKS; i++) {
                    Outcome outcome = session.run(Scenes.of(sample.profile(), i), new RandomWalk(i, 60));
                    assertThat(outcome.verdict()).as("%s: %s %s", sample.folder(), outcome.reason(), outcome.findings())
                            .isEqualTo(Verdict.PASS);
                    assertThat(outcome.trace()).anyMatch(line ->
                            line.event() instanceof Event.Misuse misuse && misuse.rule().equals("clean"));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachFaultIsFoundUnderItsClause(Case one) throws Exception {
        Path copy = Compiled.copy(one.sample(), one.fault().macro(), temporary);
        Set<String> found = new TreeSet<>();
        try (Subject subject = Compiled.of(copy, cache())) {
            Session session = new Session(subject, one.machines());
            for (int i = 0; i < MOST_WALKS && one.fault().clauses().stream().noneMatch(found::contains); i++) {
                Continued run = session.runOn(Scenes.of(one.profile(), i), new RandomWalk(i, 60));
                Stream.concat(run.outcome().findings().stream(), run.later().stream()).forEach(finding -> {
                    finding.requirements().stream().map(RequirementId::value).forEach(found::add);
                    assertThat(places(finding)).as(finding.describe()).isTrue();
                });
            }
        }
        assertThat(found).containsAnyElementsOf(one.fault().clauses());
    }

    /** Whether what only this adapter sees has a file and a line. */
    private static boolean places(Finding finding) {
        return !(finding.event() instanceof Event.Misuse misuse) || misuse.site().matches(".*\\.[ch]:\\d+.*");
    }

    private static Path cache() {
        return temporary.resolve("cache");
    }
}
