package dev.plumbline.cli;

import dev.plumbline.conformance.inf.InfCheck;
import dev.plumbline.conformance.inf.InfException;
import dev.plumbline.conformance.inf.InfFinding;
import dev.plumbline.conformance.inf.InfKind;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.Requirement;
import dev.plumbline.spec.requirement.RequirementId;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline inf}: holds the INF of a driver against what the documents demand of it. */
@Command(
        name = "inf",
        description = "Checks the INF of an LBFO miniport or of an extension of the switch.",
        mixinStandardHelpOptions = true)
final class InfCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "INF files, in UTF-16 or UTF-8")
    private List<Path> files = List.of();

    @Option(
            names = "--as",
            paramLabel = "KIND",
            description = "what it installs: ${COMPLETION-CANDIDATES} (default: what the file itself says)")
    private @Nullable InfKind kind;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Catalogue catalogue = Catalogue.builtIn();
        boolean isBroken = false;
        for (Path file : files) {
            InfCheck check = check(file);
            print(file, check, catalogue, out);
            isBroken |= check.findings().stream()
                    .anyMatch(f -> catalogue.find(f.requirement()).map(r -> r.level().isBinding()).orElse(true));
        }
        out.flush();
        return isBroken ? ExitCode.NONCONFORMANT : ExitCode.CONFORMANT;
    }

    private InfCheck check(Path file) throws Exception {
        if (Files.isDirectory(file)) {
            throw new UsageException(file + ": expected an INF, found a folder");
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            return kind == null ? InfCheck.of(bytes, file.toString()) : InfCheck.of(bytes, file.toString(), kind);
        } catch (InfException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static void print(Path file, InfCheck check, Catalogue catalogue, PrintWriter out) {
        String verdict = check.findings().isEmpty() ? "CONFORMANT" : "NONCONFORMANT";
        out.println(file + ": " + check.kind().toString().toLowerCase(Locale.ROOT) + ", " + verdict);
        for (RequirementId id : check.judged()) {
            List<InfFinding> found =
                    check.findings().stream().filter(f -> f.requirement().equals(id)).toList();
            String level = catalogue.find(id).map(Requirement::level).map(Object::toString).orElse("").replace('_', ' ');
            out.println("  " + id + " " + level + ": " + (found.isEmpty() ? "kept" : "broken"));
            for (InfFinding finding : found) {
                out.println("    " + file + (finding.line() > 0 ? ":" + finding.line() : "") + ": " + finding.message());
            }
        }
        if (!check.correction().isEmpty()) {
            out.println("  in a section that an AddReg of the installation names:");
            check.correction().forEach(line -> out.println("    " + line));
        }
    }
}
