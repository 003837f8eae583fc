package dev.plumbline.cli;

import dev.plumbline.conformance.claims.Feature;
import dev.plumbline.conformance.claims.Features;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code plumbline claims}: shows what a product can claim. */
@Command(
        name = "claims",
        description = "Lists the features of which a conformance statement can say that the product has them or not, and what"
                + " applies only to products that do.",
        mixinStandardHelpOptions = true)
final class ClaimsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        for (Feature feature : Features.builtIn().features()) {
            out.println(feature.id() + " (" + feature.role() + "): " + feature.text());
            out.println("  shown by " + feature.shows().stream().map(Object::toString).toList());
            out.println("  only then " + feature.clauses());
        }
        out.flush();
        return ExitCode.CONFORMANT;
    }
}
