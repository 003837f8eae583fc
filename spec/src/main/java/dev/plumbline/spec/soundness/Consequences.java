package dev.plumbline.spec.soundness;

import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What follows, later in a run, of effects and conditions that neither an example nor the reachability of anything
 * shows. The file {@code traces/consequences.yaml} in a module's folder holds it; modules that need none have no file.
 *
 * @param module name of the TLA+ module
 * @param consequences one for each mutation that nothing else notices
 */
public record Consequences(String module, List<Consequence> consequences) {

    /** Where it is, in a module's folder. */
    public static final String FILE = "traces/consequences.yaml";

    /**
     * A shortest run by which a module differs from what a mutation makes of it.
     *
     * @param of name of the mutation
     * @param run texts of labels, all allowed, from the initial state
     * @param subject a guard with its arguments, or the text of a label
     * @param holds whether the guard holds, or the label is allowed, at the end of the run
     */
    public record Consequence(String of, List<String> run, String subject, boolean holds) {

        /** Copies the list. */
        public Consequence {
            run = List.copyOf(run);
        }

        /** In words. */
        public String words() {
            return "after [" + String.join("; ", run) + "] " + subject + (holds ? " is so" : " is not so");
        }
    }

    /** Copies the list. */
    public Consequences {
        consequences = List.copyOf(consequences);
    }

    /** What a module's folder says of it. */
    public static Consequences read(Path folder, String module) throws CatalogueException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return new Consequences(module, List.of());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return YamlFile.read(in, file.toString(), Consequences.class);
        } catch (IOException e) {
            throw new CatalogueException(file.toString(), 0, "cannot be read: " + e.getMessage());
        }
    }

    /** As the text of such a file. */
    public String text() {
        StringBuilder text = new StringBuilder("# Found by SpecMutationIT.main; see Consequences.\nmodule: ");
        text.append(module).append("\nconsequences:\n");
        for (Consequence consequence : consequences) {
            text.append("  - of: ").append(quoted(consequence.of)).append("\n    run:");
            text.append(consequence.run.isEmpty() ? " []\n" : "\n");
            consequence.run.forEach(step -> text.append("      - ").append(quoted(step)).append('\n'));
            text.append("    subject: ").append(quoted(consequence.subject)).append('\n');
            text.append("    holds: ").append(consequence.holds).append('\n');
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
