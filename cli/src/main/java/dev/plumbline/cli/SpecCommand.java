package dev.plumbline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline spec}: the specification itself. */
@Command(
        name = "spec",
        description = "Checks the specification, and shows what it covers.",
        mixinStandardHelpOptions = true,
        subcommands = {
            SpecCheckCommand.class,
            SpecMutantsCommand.class,
            SpecCoverageCommand.class,
            SpecReadingsCommand.class
        })
final class SpecCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command; see 'plumbline spec --help'.");
    }
}
