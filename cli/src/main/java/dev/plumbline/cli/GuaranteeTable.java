package dev.plumbline.cli;

import dev.plumbline.conformance.run.GuaranteeReasons;
import dev.plumbline.reports.record.ProfileVerdict;
import dev.plumbline.spec.coverage.Citation;
import dev.plumbline.spec.coverage.Coverage;
import dev.plumbline.spec.coverage.Row;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Level;
import dev.plumbline.spec.requirement.Profile;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Every guarantee of the environment, and whether the run put it to the test or why not. */
final class GuaranteeTable {

    private final Coverage coverage;
    private final GuaranteeReasons reasons;

    private GuaranteeTable(Coverage coverage, GuaranteeReasons reasons) {
        this.coverage = coverage;
        this.reasons = reasons;
    }

    static GuaranteeTable builtIn() throws CatalogueException, IOException {
        return new GuaranteeTable(Coverage.builtIn(), GuaranteeReasons.builtIn());
    }

    /** Prints the guarantees that concern the role of a profile. */
    void print(ProfileVerdict profile, Profile judged, PrintWriter out) {
        out.println();
        out.println("Guarantees of the environment: " + profile.profile());
        coverage.rows().stream()
                .filter(row -> row.requirement().level() == Level.GUARANTEE && concerns(row, judged.role()))
                .forEach(row -> out.println(line(row, profile, judged)));
    }

    private static boolean concerns(Row row, String role) {
        return row.requirement().id().value().startsWith("LBFO-") == role.equals("lbfo");
    }

    private String line(Row row, ProfileVerdict profile, Profile judged) {
        String id = row.requirement().id().value();
        if (profile.kept().contains(id)) {
            return String.format(Locale.ROOT, "  %-8s put to the test", id);
        }
        return String.format(Locale.ROOT, "  %-8s not put to the test: %s", id, why(row, profile, judged, id));
    }

    private String why(Row row, ProfileVerdict profile, Profile judged, String id) {
        if (profile.untested().contains(id)) {
            return reasons.find(id).orElse("no run came to it");
        }
        if (row.isFormal()) {
            List<String> modules = row.citations().stream()
                    .filter(Citation::isFormal)
                    .map(Citation::module)
                    .distinct()
                    .toList();
            boolean isThere = modules.stream().anyMatch(judged.machines()::contains);
            return String.join(", ", modules)
                    + (isThere ? " states it, and not as a condition of one event" : " states it, which this profile has not");
        }
        return row.isTestable() ? "no machine states it yet: " + row.needs() : row.requirement().reason();
    }
}
