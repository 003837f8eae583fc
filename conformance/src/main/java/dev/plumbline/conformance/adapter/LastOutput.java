package dev.plumbline.conformance.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The end of what a harness writes to its standard error; all of it is read, only the end is kept. */
final class LastOutput implements Runnable {

    private static final int KEPT = 4096;
    private static final int LINES = 3;

    private final InputStream in;
    private byte[] kept = {};

    LastOutput(InputStream in) {
        this.in = in;
    }

    /** Reads until the stream is closed. */
    @Override
    public void run() {
        byte[] chunk = new byte[KEPT];
        try {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                keep(chunk, read);
            }
        } catch (IOException e) {
            // Closed while it was read: the child is gone, and what is kept is what there was.
        }
    }

    /** The last lines in one, escaped; empty if there are none. */
    synchronized String lastLines() {
        List<String> lines = new String(kept, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> Printable.beginning(line.strip(), Printable.SHOWN))
                .toList();
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }

    private synchronized void keep(byte[] chunk, int length) {
        byte[] all = Arrays.copyOf(kept, kept.length + length);
        System.arraycopy(chunk, 0, all, kept.length, length);
        kept = Arrays.copyOfRange(all, Math.max(0, all.length - KEPT), all.length);
    }
}
