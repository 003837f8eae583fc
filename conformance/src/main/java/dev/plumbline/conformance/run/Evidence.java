package dev.plumbline.conformance.run;

import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.script.ReplayFile;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.shrink.FindingKey;
import dev.plumbline.reports.OutputFolder;
import dev.plumbline.spec.event.TraceHeader;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.event.TraceWriter;
import dev.plumbline.spec.requirement.Profile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What a run leaves behind for others to check again: traces and replay files in the output folder. */
public final class Evidence {

    private final OutputFolder folder;

    /** Evidence in a folder. */
    public Evidence(OutputFolder folder) {
        this.folder = folder;
    }

    /** Writes the trace of a run; its place, relative to the folder. */
    public String trace(String kind, String name, String role, Outcome outcome) throws IOException {
        String place = folder.place(kind, name, "ndjson");
        write(Files.newOutputStream(folder.path().resolve(place)), role, outcome);
        return place;
    }

    /** Writes the trace of a long run, compressed; its place, relative to the folder. */
    public String compressedTrace(String name, String role, Outcome outcome) throws IOException {
        String place = folder.place("traces", name, "ndjson.gz");
        write(new GZIPOutputStream(Files.newOutputStream(folder.path().resolve(place)), 1 << 16), role, outcome);
        return place;
    }

    /**
     * Where a counterexample lies.
     *
     * @param trace its trace, relative to the folder
     * @param replay the command that repeats it
     */
    public record Kept(String trace, String replay) {}

    /** Writes the trace and the replay file of a run that shows a finding. */
    public Kept counterexample(FindingKey key, Profile profile, String iut, Scene scene, Outcome outcome)
            throws IOException {
        ReplayFile replay = new ReplayFile(
                ReplayFile.FORMAT,
                iut,
                profile.id(),
                key.requirements().stream().map(Object::toString).toList(),
                key.guard(),
                scene,
                outcome.script().steps());
        String trace = trace("counterexamples", key.fileName(), profile.role(), outcome);
        Path file = folder.path().resolve(folder.place("counterexamples", key.fileName(), "replay.json"));
        replay.write(file);
        return new Kept(trace, "./plumbline replay " + ShellWord.of(file.toString()));
    }

    /** Writes lines of text; their place, relative to the folder. */
    String list(String kind, String name, List<String> lines) throws IOException {
        String place = folder.place(kind, name, "tsv");
        Files.write(folder.path().resolve(place), lines);
        return place;
    }

    private static void write(OutputStream to, String role, Outcome outcome) throws IOException {
        try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), 1 << 16)) {
            TraceWriter writer = new TraceWriter(out, TraceHeader.full("plumbline", role, outcome.iut()));
            for (TraceLine line : outcome.trace()) {
                writer.write(line);
            }
            if (outcome.isWhole()) {
                writer.finish();
            }
        }
    }
}
