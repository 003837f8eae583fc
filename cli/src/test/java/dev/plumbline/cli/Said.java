package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What the command said, and how it ended. */
record Said(int exit, String out, String err) {

    /** Carries the command out in this JVM. */
    static Said by(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.execute(new PrintWriter(out), new PrintWriter(err), args);
        return new Said(exit, out.toString(), err.toString());
    }

    /** Holds if this ended so; shows everything that was said if not. */
    Said expect(int code) {
        assertThat(exit).as("exit code, with output:%n%s%s", out, err).isEqualTo(code);
        return this;
    }

    /** Holds if the command refused to work, in one line with these parts. */
    void expectRefusal(int code, String... parts) {
        expect(code);
        assertThat(out).isEmpty();
        assertThat(err.lines()).as(err).hasSize(1);
        assertThat(err).startsWith("plumbline: ").contains(parts).doesNotContain("dev.plumbline", "java.");
    }

    /** The only line of the output that contains a text. */
    String line(String part) {
        List<String> lines = out.lines().filter(l -> l.contains(part)).toList();
        assertThat(lines).as("lines with %s in:%n%s%s", part, out, err).hasSize(1);
        return lines.getFirst();
    }

    /** What a line of the output says after its beginning. */
    String after(String beginning) {
        String line = line(beginning);
        return line.substring(line.indexOf(beginning) + beginning.length()).strip();
    }
}
