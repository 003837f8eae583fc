package dev.plumbline.conformance.cdriver.proposal;

import dev.plumbline.conformance.cdriver.build.BuildResult;
import dev.plumbline.conformance.cdriver.build.DriverSources;
import dev.plumbline.conformance.cdriver.toolchain.Compiler;
import java.util.List;
import java.util.function.Consumer;

/** What is said about a proposal on the way. */
final class ProposalText {

    private static final int SHOWN = 8;

    private final Tree tree;
    private final Consumer<String> say;

    ProposalText(Tree tree, Consumer<String> say) {
        this.tree = tree;
        this.say = say;
    }

    /** What was taken of the tree. */
    void selection(Selection selection) {
        say.accept("driver " + selection.target() + ", from " + selection.origin());
        say.accept(selection.registered()
                .map(registered -> "role " + registered.how().role() + ": " + registered.how().function() + " in "
                        + tree.shown(registered.file()) + ":" + registered.how().line())
                .orElse("role unknown: neither NdisFRegisterFilterDriver nor NdisMRegisterMiniport is called"));
        if (!selection.others().isEmpty()) {
            say.accept("other drivers here, not taken: " + String.join(", ", selection.others()));
        }
        say.accept("sources taken: " + selection.sources().size());
        selection.sources().forEach(source -> say.accept("  " + tree.shown(source)));
        if (!selection.leftOut().isEmpty()) {
            say.accept("left out: " + selection.leftOut().size());
            selection.leftOut().forEach(left -> say.accept("  " + tree.shown(left.file()) + ": " + left.why()));
        }
        if (!selection.includes().isEmpty()) {
            say.accept("folders of headers: " + String.join(", ", selection.includes().stream().map(tree::shown).toList()));
        }
        if (!selection.defines().isEmpty()) {
            say.accept("macros: " + String.join(" ", selection.defines()));
        }
    }

    /** How a build ended. */
    void built(DriverSources sources, Compiler compiler, BuildResult result) {
        if (!result.forwarded().isEmpty()) {
            say.accept("includes with backslashes, in another case, or made by a tool: " + result.forwarded().size() + some(result.forwarded()));
        }
        if (!result.converted().isEmpty()) {
            say.accept("files in another encoding: " + result.converted().size() + some(result.converted()));
        }
        say.accept("compiled with " + compiler.version() + ": " + result.compiled() + " of " + sources.sources().size()
                + " sources" + (result.program().isPresent() ? "; linked" : ""));
    }

    private static String some(List<String> texts) {
        List<String> shown = texts.subList(0, Math.min(SHOWN, texts.size()));
        return ", " + (shown.size() < texts.size() ? "such as " : "") + String.join(", ", shown);
    }
}
