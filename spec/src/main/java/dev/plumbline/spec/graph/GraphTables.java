package dev.plumbline.spec.graph;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/**
 * The numbers of a graph, in arrays or mapped from a file; read by position only.
 *
 * @param first index of each state's first edge, and one more for the end
 * @param edgeLabel label of each edge; ascending within a state
 * @param edgeTarget target of each edge
 * @param truths one bit per state and guard: whether it holds
 * @param demands one bit per state and guard: whether it demands anything there
 */
record GraphTables(IntBuffer first, ShortBuffer edgeLabel, IntBuffer edgeTarget, LongBuffer truths, LongBuffer demands) {

    /** Those in arrays. */
    static GraphTables of(int[] first, short[] edgeLabel, int[] edgeTarget, long[] truths, long[] demands) {
        return new GraphTables(
                IntBuffer.wrap(first),
                ShortBuffer.wrap(edgeLabel),
                IntBuffer.wrap(edgeTarget),
                LongBuffer.wrap(truths),
                LongBuffer.wrap(demands));
    }

    /** Bytes that the tables of so many states, edges and longs per state take. */
    static long size(int states, int edges, int words) {
        return 2L * Long.BYTES * states * words + (states + 1L) * Integer.BYTES + (long) edges * (Integer.BYTES + Short.BYTES);
    }

    /** Those in bytes, the widest first. */
    static GraphTables of(ByteBuffer bytes, int states, int edges, int words) {
        int bits = states * words * Long.BYTES;
        int rows = (states + 1) * Integer.BYTES;
        int targets = edges * Integer.BYTES;
        return new GraphTables(
                bytes.slice(2 * bits, rows).order(bytes.order()).asIntBuffer(),
                bytes.slice(2 * bits + rows + targets, edges * Short.BYTES).order(bytes.order()).asShortBuffer(),
                bytes.slice(2 * bits + rows, targets).order(bytes.order()).asIntBuffer(),
                bytes.slice(0, bits).order(bytes.order()).asLongBuffer(),
                bytes.slice(bits, bits).order(bytes.order()).asLongBuffer());
    }

    /** Takes over the numbers of others of the same size. */
    void put(GraphTables from) {
        first.put(from.first.duplicate().rewind());
        edgeLabel.put(from.edgeLabel.duplicate().rewind());
        edgeTarget.put(from.edgeTarget.duplicate().rewind());
        truths.put(from.truths.duplicate().rewind());
        demands.put(from.demands.duplicate().rewind());
    }

    /** Where an edge is; negative if the state has no edge of that label. */
    int edge(int state, int label) {
        int low = first.get(state);
        int high = first.get(state + 1) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = edgeLabel.get(middle);
            if (found == label) {
                return middle;
            }
            if (found < label) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
