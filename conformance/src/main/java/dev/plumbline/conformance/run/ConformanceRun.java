package dev.plumbline.conformance.run;

import dev.plumbline.conformance.claims.Statement;
import dev.plumbline.conformance.coverage.Settled;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.reports.OutputFolder;
import dev.plumbline.reports.record.Conformance;
import dev.plumbline.reports.record.Environment;
import dev.plumbline.reports.record.Header;
import dev.plumbline.reports.record.ProfileVerdict;
import dev.plumbline.reports.record.RecordReader;
import dev.plumbline.reports.record.RecordWriter;
import dev.plumbline.reports.record.RunRecord;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Profile;
import dev.plumbline.spec.requirement.RequirementId;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** Carries out a run from the first check to the footer of its record. */
public final class ConformanceRun {

    /** Version of the kit. */
    public static final String KIT = "0.1.0";

    private final RunRequest request;
    private final OutputFolder folder;
    private final RunListener listener;

    /**
     * A run that writes into a folder.
     *
     * @param folder empty
     */
    public ConformanceRun(RunRequest request, OutputFolder folder, RunListener listener) {
        this.request = request;
        this.folder = folder;
        this.listener = listener;
    }

    /**
     * Runs.
     *
     * @return the record, as read back from its file
     * @throws CatalogueException if the kit's own files are damaged
     */
    public RunRecord run() throws IOException, CatalogueException {
        Catalogue catalogue = Catalogue.builtIn();
        List<String> profiles =
                request.plans().stream().map(p -> p.profile().id()).toList();
        Subject first = request.subjects().values().iterator().next();
        Instant now = Instant.now();
        Header header = new Header(
                folder.path().getFileName().toString(),
                KIT,
                now,
                first.remark().isEmpty() ? request.iut() : request.iut() + " (" + first.remark() + ")",
                first.adapter(),
                profiles,
                request.seed(),
                request.command(),
                Environment.current());
        try (RecordWriter writer = RecordWriter.open(folder.record(), header)) {
            List<ProfileVerdict> verdicts = new ArrayList<>();
            for (Plan plan : request.plans()) {
                verdicts.add(profile(plan, catalogue, writer));
            }
            for (ProfileVerdict verdict : verdicts) {
                writer.profile(verdict);
            }
            writer.finish(exitCode(verdicts), Instant.now());
        } finally {
            request.subjects().values().forEach(Subject::close);
        }
        return RecordReader.read(folder.record());
    }

    /** Requirements that apply, by profile. */
    public static Map<String, SortedSet<RequirementId>> applicable(List<Plan> plans)
            throws IOException, CatalogueException {
        Map<String, SortedSet<RequirementId>> applicable = new java.util.LinkedHashMap<>();
        for (Plan plan : plans) {
            applicable.put(
                    plan.profile().id(),
                    Applicable.of(Machines.of(plan.profile()), Catalogue.builtIn()));
        }
        return applicable;
    }

    private ProfileVerdict profile(Plan plan, Catalogue catalogue, RecordWriter writer)
            throws IOException, CatalogueException {
        Profile profile = plan.profile();
        List<Machine> machines = Machines.of(profile);
        Subject subject = request.subjects().get(profile.role());
        if (subject == null) {
            throw new IllegalArgumentException("no subject for role " + profile.role());
        }
        return new ProfileRun(
                        plan, request, subject, machines, catalogue, claims(profile), Settled.builtIn(), new Evidence(folder), writer, listener)
                .run();
    }

    private ClaimChecks claims(Profile profile) throws CatalogueException {
        Statement statement = request.statement();
        boolean isAboutIt = statement != null && statement.profile().equals(profile.id());
        return new ClaimChecks(profile, isAboutIt ? statement : null);
    }

    private static int exitCode(List<ProfileVerdict> verdicts) {
        if (verdicts.stream().anyMatch(v -> v.verdict() == Conformance.NONCONFORMANT)) {
            return 1;
        }
        return verdicts.stream().allMatch(v -> v.verdict() == Conformance.CONFORMANT) ? 0 : 3;
    }
}
