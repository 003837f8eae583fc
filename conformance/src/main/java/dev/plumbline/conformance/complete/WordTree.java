package dev.plumbline.conformance.complete;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Words as one tree: words that begin alike share the nodes of what they have in common. The root has the number 0, and a
 * node a higher one than its parent.
 */
public final class WordTree {

    /** No such node. */
    public static final int NONE = -1;

    private static final int BEGIN = 1 << 10;

    private final Automaton spec;
    private final BitSet ends = new BitSet();
    private int[] parents = new int[BEGIN];
    private int[] labels = new int[BEGIN];
    private int[] depths = new int[BEGIN];
    private int[] firstChildren = new int[BEGIN];
    private int[] siblings = new int[BEGIN];
    private int nodes = 1;
    private long[] keys = new long[2 * BEGIN];
    private int[] values = new int[2 * BEGIN];
    private int words;
    private boolean sample;

    /** A tree without words. */
    WordTree(Automaton spec) {
        this.spec = spec;
        parents[0] = NONE;
        labels[0] = NONE;
        firstChildren[0] = NONE;
        siblings[0] = NONE;
    }

    /** Adds a word. */
    public void add(int[] word, int length) {
        int at = 0;
        for (int i = 0; i < length; i++) {
            int next = child(at, word[i]);
            at = next == NONE ? grow(at, word[i]) : next;
        }
        if (!ends.get(at)) {
            ends.set(at);
            words++;
        }
    }

    /** Notes that there are more words than these. */
    void isPart() {
        sample = true;
    }

    private int grow(int parent, int label) {
        if (nodes == parents.length) {
            int more = nodes * 2;
            parents = Arrays.copyOf(parents, more);
            labels = Arrays.copyOf(labels, more);
            depths = Arrays.copyOf(depths, more);
            firstChildren = Arrays.copyOf(firstChildren, more);
            siblings = Arrays.copyOf(siblings, more);
            rehash(2 * more);
        }
        int node = nodes++;
        parents[node] = parent;
        labels[node] = label;
        depths[node] = depths[parent] + 1;
        firstChildren[node] = NONE;
        siblings[node] = firstChildren[parent];
        firstChildren[parent] = node;
        put(key(parent, label), node);
        return node;
    }

    private void rehash(int size) {
        keys = new long[size];
        values = new int[size];
        for (int node = 1; node < nodes; node++) {
            put(key(parents[node], labels[node]), node);
        }
    }

    private void put(long key, int node) {
        int at = slot(key);
        keys[at] = key;
        values[at] = node;
    }

    /** Never 0. */
    private static long key(int node, int label) {
        return (long) node << 32 | label + 1L;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int mask = keys.length - 1;
        int at = (int) (mixed ^ mixed >>> 32) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** The node behind a label, or {@link #NONE}. */
    public int child(int node, int label) {
        int at = slot(key(node, label));
        return keys[at] == 0 ? NONE : values[at];
    }

    /** The first of the nodes behind a node, or {@link #NONE}. */
    public int firstChild(int node) {
        return firstChildren[node];
    }

    /** The next node behind the same one, or {@link #NONE}. */
    public int sibling(int node) {
        return siblings[node];
    }

    /** The node before a node; {@link #NONE} before the root. */
    public int parent(int node) {
        return parents[node];
    }

    /** The label that leads to a node. */
    public int label(int node) {
        return labels[node];
    }

    /** Labels on the way to a node. */
    public int depth(int node) {
        return depths[node];
    }

    /** Whether a word ends in a node. */
    public boolean isEnd(int node) {
        return ends.get(node);
    }

    /** The nodes in which words end; not to be altered. */
    public BitSet ends() {
        return ends;
    }

    /** How many nodes there are. */
    public int nodes() {
        return nodes;
    }

    /** How many different words there are. */
    public int words() {
        return words;
    }

    /** Whether there are more words than these. */
    public boolean isSample() {
        return sample;
    }

    /** The behaviour that the words are about. */
    public Automaton spec() {
        return spec;
    }
}
