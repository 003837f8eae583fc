package dev.plumbline.cli;

import dev.plumbline.spec.event.TraceException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/**
 * Where a trace comes from: a file, or standard input where it is called {@code -}; plain or gzip, which its first
 * bytes say.
 *
 * @param path the file
 */
record TraceSource(Path path) {

    private static final int BUFFER = 1 << 16;
    private static final int MAGIC = 0x1f8b;

    /** Name for messages. */
    String name() {
        return isStandardInput() ? "standard input" : path.toString();
    }

    /** Whether it can be opened twice. */
    boolean canBeReadAgain() {
        return !isStandardInput() && Files.isRegularFile(path);
    }

    private boolean isStandardInput() {
        return path.toString().equals("-");
    }

    /** How many bytes are to be read, as far as that is known; 0 if it is not. */
    long size() throws IOException {
        return !isStandardInput() && Files.isRegularFile(path) ? Files.size(path) : 0;
    }

    /**
     * Opens it.
     *
     * @param read is told how many bytes were read from the file each time
     * @throws TraceException if it is a folder, or is called gzip and is none
     */
    InputStream open(LongConsumer read) throws IOException, TraceException {
        if (Files.isDirectory(path)) {
            throw new TraceException(name(), 0, "expected a trace, found a folder");
        }
        InputStream raw = isStandardInput() ? System.in : Files.newInputStream(path);
        BufferedInputStream in = new BufferedInputStream(new Counted(raw, read), BUFFER);
        try {
            return isGzip(in) || path.toString().endsWith(".gz") ? new GZIPInputStream(in, BUFFER) : in;
        } catch (IOException e) {
            in.close();
            throw notGzip(0, e);
        }
    }

    /** What is to be said where gzip is expected and something else found. */
    TraceException notGzip(long line, IOException e) {
        String found = e instanceof EOFException ? "a file that was cut" : String.valueOf(e.getMessage());
        return new TraceException(name(), line, "expected gzip to its end, found " + found);
    }

    private static boolean isGzip(BufferedInputStream in) throws IOException {
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == MAGIC;
    }

    /** Tells how much was read. */
    private static final class Counted extends FilterInputStream {
        private final LongConsumer read;

        Counted(InputStream in, LongConsumer read) {
            super(in);
            this.read = read;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            read.accept(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            read.accept(Math.max(count, 0));
            return count;
        }
    }
}
