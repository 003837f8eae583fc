package dev.plumbline.spec.graph;

import dev.plumbline.spec.event.Event;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A graph in a file: magic, digest of the module's sources, labels, guards, then the arrays, big-endian. */
final class GraphFile {

    private static final int MAGIC = 0x504C4733;

    private GraphFile() {}

    static void write(TransitionGraph graph, String digest, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to));
        out.writeInt(MAGIC);
        out.writeUTF(digest);
        out.writeUTF(graph.module());
        out.writeInt(graph.labels().size());
        for (Label label : graph.labels()) {
            out.writeUTF(label.action());
            out.writeUTF(label.by().name());
            texts(label.parameters(), out);
            texts(label.values(), out);
            numbers(label.guards(), out);
            numbers(label.beside(), out);
        }
        out.writeInt(graph.guards().size());
        for (Guard guard : graph.guards()) {
            out.writeUTF(guard.name());
            texts(guard.arguments(), out);
            out.writeUTF(guard.kind().name());
            texts(guard.cites(), out);
            texts(guard.when(), out);
            out.writeBoolean(guard.discriminating());
        }
        out.writeInt(graph.first().length);
        for (int value : graph.first()) {
            out.writeInt(value);
        }
        out.writeInt(graph.edgeLabel().length);
        for (short value : graph.edgeLabel()) {
            out.writeShort(value);
        }
        for (int value : graph.edgeTarget()) {
            out.writeInt(value);
        }
        out.writeInt(graph.truths().length);
        for (long value : graph.truths()) {
            out.writeLong(value);
        }
        for (long value : graph.demands()) {
            out.writeLong(value);
        }
        out.flush();
    }

    /** The digest in the head of a graph file; empty if it is none. */
    static String digest(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        return in.readInt() == MAGIC ? in.readUTF() : "";
    }

    static TransitionGraph read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a graph file");
        }
        in.readUTF();
        String module = in.readUTF();
        List<Label> labels = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            labels.add(new Label(
                    in.readUTF(), Event.Actor.valueOf(in.readUTF()), texts(in), texts(in), numbers(in), numbers(in)));
        }
        List<Guard> guards = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            guards.add(new Guard(
                    in.readUTF(), texts(in), Guard.Kind.valueOf(in.readUTF()), texts(in), texts(in), in.readBoolean()));
        }
        int[] first = new int[in.readInt()];
        bytes(in, first.length * 4).asIntBuffer().get(first);
        short[] edgeLabel = new short[in.readInt()];
        bytes(in, edgeLabel.length * 2).asShortBuffer().get(edgeLabel);
        int[] edgeTarget = new int[edgeLabel.length];
        bytes(in, edgeTarget.length * 4).asIntBuffer().get(edgeTarget);
        long[] truths = new long[in.readInt()];
        bytes(in, truths.length * 8).asLongBuffer().get(truths);
        long[] demands = new long[truths.length];
        bytes(in, demands.length * 8).asLongBuffer().get(demands);
        return new TransitionGraph(module, labels, guards, first, edgeLabel, edgeTarget, truths, demands);
    }

    private static ByteBuffer bytes(DataInputStream in, int size) throws IOException {
        byte[] bytes = new byte[size];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    private static void texts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeShort(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = in.readShort(); i > 0; i--) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static void numbers(List<Integer> numbers, DataOutputStream out) throws IOException {
        out.writeShort(numbers.size());
        for (int number : numbers) {
            out.writeShort(number);
        }
    }

    private static List<Integer> numbers(DataInputStream in) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (int i = in.readShort(); i > 0; i--) {
            numbers.add((int) in.readShort());
        }
        return numbers;
    }
}
