package dev.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline judge}: judges recorded traces. */
@Command(name = "judge", description = "Judges recorded traces.", mixinStandardHelpOptions = true)
final class JudgeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "traces, as NDJSON or gzip of it; - for standard input")
    private List<Path> files = List.of();

    @Mixin
    private JudgeOptions options = new JudgeOptions();

    @Override
    public Integer call() throws Exception {
        return new TraceFiles(spec.commandLine().getOut(), spec.commandLine().getErr(), options).judge(files);
    }
}
