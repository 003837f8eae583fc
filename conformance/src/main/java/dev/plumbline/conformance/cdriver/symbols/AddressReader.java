package dev.plumbline.conformance.cdriver.symbols;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A process that reads the debugging information of a program; it is started when it is first asked. One thread at a time. */
final class AddressReader implements AutoCloseable {

    private final List<List<String>> commands;
    private @Nullable Process process;
    private boolean isGivenUp;

    AddressReader(Path executable) {
        String program = executable.toString();
        this.commands = List.of(
                List.of("addr2line", "-a", "-f", "-C", "-i", "-e", program),
                List.of("llvm-addr2line", "-a", "-f", "-C", "-i", "-e", program),
                List.of("llvm-symbolizer", "--output-style=GNU", "-a", "-f", "-C", "-i", "-e", program));
    }

    /** Function and place in turn, the innermost inlined function first; empty if nothing is known. */
    List<String> lines(long address) {
        try {
            Process reader = started();
            if (reader == null || address <= 0) {
                return List.of();
            }
            Writer writer = reader.outputWriter(StandardCharsets.UTF_8);
            // Address 0, of which nothing is known, marks the end of what is known of the other one.
            writer.write("0x" + Long.toHexString(address) + "\n0x0\n");
            writer.flush();
            return answer(reader.inputReader(StandardCharsets.UTF_8));
        } catch (IOException e) {
            close();
            return List.of();
        }
    }

    /** Ends the process. */
    @Override
    public void close() {
        if (process != null) {
            process.destroy();
        }
        process = null;
    }

    private static List<String> answer(BufferedReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = line(reader); !isZero(line); line = line(reader)) {
            if (!line.startsWith("0x")) {
                lines.add(line);
            }
        }
        line(reader);
        line(reader);
        return lines;
    }

    private static boolean isZero(String line) {
        return line.startsWith("0x") && line.chars().skip(2).allMatch(c -> c == '0');
    }

    private static String line(BufferedReader reader) throws IOException {
        String line = reader.readLine();
        if (line == null) {
            throw new IOException("ended");
        }
        return line;
    }

    private @Nullable Process started() {
        for (List<String> command : commands) {
            if (process != null || isGivenUp) {
                return process;
            }
            try {
                process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            } catch (IOException e) {
                process = null; // Not installed: the next one, if there is one.
            }
        }
        isGivenUp = process == null;
        return process;
    }
}
