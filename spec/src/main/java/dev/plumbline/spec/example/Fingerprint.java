package dev.plumbline.spec.example;

import dev.plumbline.spec.graph.TransitionGraph;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short digest of all that a graph says, by which a file made from it is known to be stale. */
public final class Fingerprint {

    private static final int DIGITS = 16;

    private Fingerprint() {}

    /** The digest of labels, guards, transitions, and of what holds where. */
    public static String of(TransitionGraph graph) {
        MessageDigest digest = sha();
        graph.labels().forEach(label -> digest.update(label.toString().getBytes(StandardCharsets.UTF_8)));
        graph.guards().forEach(guard -> digest.update(
                (guard + guard.kind().name() + guard.cites() + guard.when()).getBytes(StandardCharsets.UTF_8)));
        for (int state = 0; state < graph.states(); state++) {
            List<Integer> enabled = graph.enabled(state);
            ByteBuffer row = ByteBuffer.allocate(enabled.size() * 8 + graph.guards().size());
            for (int label : enabled) {
                row.putInt(label).putInt(graph.step(state, label));
            }
            for (int guard = 0; guard < graph.guards().size(); guard++) {
                row.put((byte) ((graph.holds(state, guard) ? 1 : 0) + (graph.demands(state, guard) ? 2 : 0)));
            }
            digest.update(row.array());
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
