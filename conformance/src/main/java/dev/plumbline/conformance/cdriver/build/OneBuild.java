package dev.plumbline.conformance.cdriver.build;

import dev.plumbline.conformance.cdriver.manifest.Stub;
import dev.plumbline.conformance.cdriver.names.MissingNames;
import dev.plumbline.conformance.cdriver.overlay.Overlay;
import dev.plumbline.conformance.cdriver.toolchain.Compiler;
import dev.plumbline.conformance.cdriver.toolchain.Diagnostic;
import dev.plumbline.conformance.cdriver.toolchain.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The steps of one build: overlay, objects, program. */
final class OneBuild {

    private static final String PROGRAM = "driver";

    private final Path folder;
    private final DriverSources sources;
    private final Compiler compiler;
    private final Flags flags;
    private final NativeFiles files;
    private final List<Path> runtime;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    OneBuild(Path folder, DriverSources sources, Compiler compiler, Flags flags, NativeFiles files, List<Path> runtime) {
        this.folder = folder;
        this.sources = sources;
        this.compiler = compiler;
        this.flags = flags;
        this.files = files;
        this.runtime = List.copyOf(runtime);
    }

    /** Builds, unless it was done before. */
    BuildResult run() throws IOException {
        Path program = folder.resolve(PROGRAM);
        if (Files.isExecutable(program)) {
            return new BuildResult(built(program), sources.sources().size(), List.of(), "", List.of(), List.of());
        }
        CacheFolder.delete(folder);
        Path parts = Files.createDirectories(folder.resolve("parts"));
        Overlay overlay = Overlay.write(parts.resolve("overlay"), sources.scan(), sources.headers(), sources.stubbedHeaders());
        List<Path> stubs = StubFiles.write(parts.resolve("stubs"), sources.manifest().stubs());
        List<Compilation.Compiled> compiled = Compilation.of(
                sources.sources(), Files.createDirectories(parts.resolve("objects")), (source, object) -> command(overlay, parts, source, object));
        List<Compilation.Compiled> replaced = Compilation.of(
                stubs, Files.createDirectories(parts.resolve("stub-objects")), (source, object) -> List.of(
                        compiler.program(), "-fPIE", "-fno-builtin", "-w", "-ffile-prefix-map=" + parts + "=" + BuiltDriver.KIT,
                        "-g", "-c", source.toString(), "-o", object.toString()));
        StringBuilder said = new StringBuilder();
        List<Path> objects = new ArrayList<>();
        for (Compilation.Compiled one : compiled) {
            take(one.ended(), overlay, said);
            if (one.ended().succeeded()) {
                objects.add(one.object());
            }
        }
        replaced.forEach(one -> objects.add(one.object()));
        int whole = (int) compiled.stream().filter(one -> one.ended().succeeded()).count();
        boolean linked = whole == compiled.size() && link(objects, parts.resolve(PROGRAM), overlay, said);
        if (linked) {
            Files.move(parts.resolve(PROGRAM), program);
        }
        CacheFolder.delete(parts);
        return new BuildResult(
                linked ? built(program) : null, whole, diagnostics, said.toString().strip(), overlay.forwarded(), overlay.converted());
    }

    private BuiltDriver built(Path program) {
        return new BuiltDriver(program, sources.root(), sources.manifest(), compiler);
    }

    private List<String> command(Overlay overlay, Path parts, Path source, Path object) {
        List<String> command = new ArrayList<>(List.of(compiler.program()));
        command.addAll(flags.driver());
        command.addAll(List.of("-include", parts.resolve("stubs").resolve(StubFiles.PREFIX).toString(), "-I" + overlay.names()));
        sources.headers().driver().forEach(include -> command.add("-I" + overlay.place(include)));
        command.add("-I" + files.include());
        // For what a macro names in an include, and for what the flags include.
        sources.headers().driver().forEach(include -> command.add("-I" + include));
        command.addAll(List.of(
                "-ffile-prefix-map=" + overlay.tree() + "=",
                "-ffile-prefix-map=" + files.folder() + "=" + BuiltDriver.KIT,
                "-x",
                "c",
                "-c",
                overlay.place(source).toString(),
                "-o",
                object.toString()));
        return command;
    }

    private boolean link(List<Path> objects, Path program, Overlay overlay, StringBuilder said) throws IOException {
        List<String> command = new ArrayList<>(List.of(compiler.program()));
        command.addAll(flags.link());
        command.addAll(List.of("-o", program.toString()));
        objects.forEach(object -> command.add(object.toString()));
        runtime.forEach(object -> command.add(object.toString()));
        Tool.Ended ended = Tool.run(command, Objects.requireNonNull(program.getParent()), Tool.PATIENCE);
        take(ended, overlay, said);
        return ended.succeeded();
    }

    /** Whether it warns of nothing but that a function is missing which is a stub. */
    private boolean isStubbed(Diagnostic diagnostic) {
        return !diagnostic.isError()
                && MissingNames.in(List.of(diagnostic)).stream().anyMatch(name -> sources.manifest().stubs().contains(new Stub.Function(name.name())));
    }

    /** Keeps what was said, as one who knows only the driver's own files would read it. */
    private void take(Tool.Ended ended, Overlay overlay, StringBuilder said) {
        List<Diagnostic> found = Diagnostic.in(ended.output());
        for (Diagnostic diagnostic : found) {
            if (!isStubbed(diagnostic)) {
                diagnostics.add(diagnostic.without(overlay.tree().toString()).without(sources.root() + "/"));
            }
        }
        if (!ended.succeeded() && found.stream().noneMatch(Diagnostic::isError)) {
            said.append(ended.output().replace(overlay.tree().toString(), ""));
        }
    }
}
