package dev.plumbline.cli;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.example.ExampleTrace;
import dev.plumbline.spec.example.ExampleTraces;
import dev.plumbline.spec.example.ReadingExample;
import dev.plumbline.spec.example.ReadingExamples;
import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.model.BuiltInModules;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plumbline spec readings}: traces that one reading of the documents allows and another one refuses. */
@Command(
        name = "readings",
        description = "Shows, for the readings of each conflict, a trace that one allows and another one refuses.",
        mixinStandardHelpOptions = true)
final class SpecReadingsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--traces", paramLabel = "FOLDER", description = "write each as a trace that can be judged")
    private @Nullable Path folder;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        List<String> names;
        try (BuiltInModules modules = BuiltInModules.open()) {
            names = modules.names();
        }
        int traces = 0;
        for (String module : names) {
            for (ReadingExample example : ReadingExamples.builtIn(module).traces()) {
                out.println(example.parameter() + "=" + example.allowed() + " allows, " + String.join(", ", example.refused())
                        + " refuses: " + module + ", " + example.steps().size() + " steps");
                if (folder != null) {
                    write(folder, module, example, out);
                }
                traces++;
            }
        }
        out.println(traces + " traces");
        out.flush();
        return ExitCode.CONFORMANT;
    }

    private static void write(Path folder, String module, ReadingExample example, PrintWriter out) throws Exception {
        Machine.Cut cut = ExampleTraces.cut(module);
        List<Event> events = ExampleTrace.events(GraphExport.builtIn(module), cut, example.steps());
        Path file = folder.resolve(example.parameter() + "." + example.allowed() + "." + module + ".ndjson");
        try (Writer to = Files.newBufferedWriter(file)) {
            ExampleTrace.write(events, ExampleTrace.role(cut), example.parameter() + "=" + example.allowed(), to);
        }
        StringBuilder command = new StringBuilder("  plumbline judge --machine " + module);
        example.others().forEach(other -> command.append(" --reading ").append(other));
        out.println(command + " --reading " + example.parameter() + "=" + example.allowed() + " " + file);
    }
}
