package dev.plumbline.spec.graph;

import dev.plumbline.spec.event.Event;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Labels and guards in a file: each text stands there once, and each list of parameters or requirements is one object. */
final class GraphTexts {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private GraphTexts() {}

    static void write(List<Label> labels, List<Guard> guards, DataOutputStream out) throws IOException {
        GraphTexts texts = new GraphTexts();
        for (Label label : labels) {
            texts.add(List.of(label.action(), label.by().name()));
            texts.add(label.parameters());
            texts.add(label.values());
        }
        for (Guard guard : guards) {
            texts.add(List.of(guard.name(), guard.kind().name()));
            texts.add(guard.arguments());
            texts.add(guard.cites());
            texts.add(guard.when());
        }
        out.writeInt(texts.numbers.size());
        for (String text : texts.numbers.keySet()) {
            out.writeUTF(text);
        }
        out.writeInt(labels.size());
        for (Label label : labels) {
            texts.write(List.of(label.action(), label.by().name()), out);
            texts.write(label.parameters(), out);
            texts.write(label.values(), out);
            numbers(label.guards(), out);
            numbers(label.beside(), out);
        }
        out.writeInt(guards.size());
        for (Guard guard : guards) {
            texts.write(List.of(guard.name(), guard.kind().name()), out);
            texts.write(guard.arguments(), out);
            texts.write(guard.cites(), out);
            texts.write(guard.when(), out);
            out.writeBoolean(guard.discriminating());
        }
    }

    private void add(List<String> texts) {
        texts.forEach(text -> numbers.putIfAbsent(text, numbers.size()));
    }

    private void write(List<String> texts, DataOutputStream out) throws IOException {
        numbers(texts.stream().map(text -> numbers.getOrDefault(text, 0)).toList(), out);
    }

    private static void numbers(List<Integer> numbers, DataOutputStream out) throws IOException {
        out.writeShort(numbers.size());
        for (int number : numbers) {
            out.writeShort(number);
        }
    }

    static void read(DataInputStream in, List<Label> labels, List<Guard> guards) throws IOException {
        String[] texts = new String[in.readInt()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.readUTF();
        }
        List<String> parameters = List.of();
        for (int i = in.readInt(); i > 0; i--) {
            List<String> head = texts(texts, in);
            List<String> names = texts(texts, in);
            // Labels of one action stand together and share the names of its parameters.
            parameters = names.equals(parameters) ? parameters : names;
            Event.Actor by = Event.Actor.valueOf(head.get(1));
            labels.add(new Label(head.get(0), by, parameters, texts(texts, in), numbers(in), numbers(in)));
        }
        for (int i = in.readInt(); i > 0; i--) {
            List<String> head = texts(texts, in);
            Guard.Kind kind = Guard.Kind.valueOf(head.get(1));
            List<String> arguments = texts(texts, in);
            List<String> cites = texts(texts, in);
            guards.add(new Guard(head.get(0), arguments, kind, cites, texts(texts, in), in.readBoolean()));
        }
    }

    private static List<String> texts(String[] texts, DataInputStream in) throws IOException {
        String[] some = new String[in.readUnsignedShort()];
        for (int i = 0; i < some.length; i++) {
            some[i] = texts[in.readUnsignedShort()];
        }
        return List.of(some);
    }

    private static List<Integer> numbers(DataInputStream in) throws IOException {
        Integer[] numbers = new Integer[in.readUnsignedShort()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readUnsignedShort();
        }
        return List.of(numbers);
    }
}
