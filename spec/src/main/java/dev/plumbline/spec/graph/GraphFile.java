package dev.plumbline.spec.graph;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A graph in a file, big-endian:
 *
 * <pre>
 *   magic | digest of the sources | size of the head | head | truths | demands | first | edge targets | edge labels
 * </pre>
 *
 * The head has labels and guards, which every user needs; the tables behind it are mapped, or read when a step is taken.
 */
final class GraphFile {

    /** Changes with the format and with what the exporter makes of the same module. */
    static final int MAGIC = 0x504C4734;

    private GraphFile() {}

    /** Opens the bytes of a graph from their beginning. */
    interface Source {
        /** A new stream. */
        InputStream open() throws IOException;
    }

    private record Head(String module, int states, int edges, List<Label> labels, List<Guard> guards, long end) {

        int words() {
            return TransitionGraph.words(guards.size());
        }

        long size() {
            return GraphTables.size(states, edges, words());
        }

        GraphTables tables(ByteBuffer bytes) {
            return GraphTables.of(bytes, states, edges, words());
        }
    }

    static void write(TransitionGraph graph, String digest, OutputStream to) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(head)) {
            out.writeUTF(graph.module());
            out.writeInt(graph.states());
            out.writeInt(graph.transitions());
            GraphTexts.write(graph.labels(), graph.guards(), out);
        }
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to));
        out.writeInt(MAGIC);
        out.writeUTF(digest);
        out.writeInt(head.size());
        head.writeTo(out);
        GraphTables tables = graph.tables();
        ByteBuffer bytes =
                ByteBuffer.allocate(Math.toIntExact(GraphTables.size(graph.states(), graph.transitions(), graph.words())));
        GraphTables.of(bytes, graph.states(), graph.transitions(), graph.words()).put(tables);
        out.write(bytes.array());
        out.flush();
    }

    /** The digest in the head of a graph file; empty if it is none. */
    static String digest(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        return in.readInt() == MAGIC ? in.readUTF() : "";
    }

    /** Reads a graph with its tables. */
    static TransitionGraph read(InputStream from) throws IOException {
        Head head = head(from);
        ByteBuffer bytes = ByteBuffer.wrap(bytes(from, head.size()));
        return graph(head, () -> head.tables(bytes));
    }

    /** Reads a graph from something that can be opened again when its tables are needed. */
    static TransitionGraph read(Source source) throws IOException {
        try (InputStream in = source.open()) {
            Head head = head(in);
            return graph(head, () -> later(head, source));
        }
    }

    /** Reads a graph from a file, and maps its tables when they are needed. */
    static TransitionGraph map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                InputStream in = Channels.newInputStream(channel)) {
            Head head = head(in);
            if (channel.size() < head.end + head.size()) {
                throw new EOFException();
            }
            return graph(head, () -> mapped(head, file));
        }
    }

    private static TransitionGraph graph(Head head, TransitionGraph.Tables tables) {
        return new TransitionGraph(head.module, head.labels, head.guards, head.states, head.edges, tables);
    }

    private static GraphTables later(Head head, Source source) {
        try (InputStream in = source.open()) {
            in.skipNBytes(head.end);
            return head.tables(ByteBuffer.wrap(bytes(in, head.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GraphTables mapped(Head head, Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return head.tables(channel.map(FileChannel.MapMode.READ_ONLY, head.end, head.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Head head(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        if (in.readInt() != MAGIC) {
            throw new IOException("not a graph file");
        }
        byte[] digest = bytes(in, in.readUnsignedShort());
        int size = in.readInt();
        long end = 2L * Integer.BYTES + Short.BYTES + digest.length + size;
        DataInputStream head = new DataInputStream(new ByteArrayInputStream(bytes(in, size)));
        String module = head.readUTF();
        int states = head.readInt();
        int edges = head.readInt();
        List<Label> labels = new ArrayList<>();
        List<Guard> guards = new ArrayList<>();
        GraphTexts.read(head, labels, guards);
        return new Head(module, states, edges, labels, guards, end);
    }

    private static byte[] bytes(InputStream in, long size) throws IOException {
        byte[] bytes = in.readNBytes(Math.toIntExact(size));
        if (bytes.length < size) {
            throw new EOFException();
        }
        return bytes;
    }
}
