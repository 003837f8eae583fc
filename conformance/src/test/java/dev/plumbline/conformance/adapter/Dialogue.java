package dev.plumbline.conformance.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.adapter.WireCodec.WireException;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A written dialogue, {@code >} the kit and {@code <} a harness, played against an implementation. */
final class Dialogue {

    private final WireCodec codec = new WireCodec();
    private final Deque<String> lines;
    private final Iut iut;

    private Dialogue(List<String> lines, Iut iut) {
        this.lines = new ArrayDeque<>(lines);
        this.iut = iut;
    }

    /** Lines of a file, without greeting and farewell. */
    static List<String> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.subList(2, lines.size() - 1);
    }

    /** Fails unless the implementation says exactly what the dialogue says. */
    static void play(List<String> lines, Iut iut) throws IutException {
        Dialogue dialogue = new Dialogue(lines, iut);
        while (!dialogue.lines.isEmpty()) {
            dialogue.call();
        }
    }

    private void call() throws IutException {
        Message answer = iut.call(next('>'), this::answer);
        assertThat(answer).isEqualTo(next('<'));
    }

    private Message answer(Message callout) throws IutException {
        assertThat(callout).isEqualTo(next('<'));
        while (lines.getFirst().contains("\"call\"")) {
            call();
        }
        return next('>');
    }

    private Message next(char side) {
        assertThat(lines.getFirst()).startsWith(side + " ");
        try {
            return codec.read(lines.removeFirst().substring(2).getBytes(StandardCharsets.UTF_8));
        } catch (WireException e) {
            throw new AssertionError(e);
        }
    }
}
