package dev.plumbline.conformance.planner;

import dev.plumbline.conformance.complete.WordTree;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/** What was run of the words of one machine. */
final class TreeProgress {

    /** Waits at one place after which an output that did not come is given up. */
    static final int PATIENCE = 12;

    /** Times that something is done so that an input comes about, after which it is given up. */
    static final int TRIES = 60;

    private final WordTree tree;
    private final BitSet reached;
    private final BitSet done;
    private final BitSet givenUp;
    private final int[] waits;
    private final int[] tries;
    private final int[] pending;

    /** Nothing was run. */
    TreeProgress(WordTree tree) {
        this.tree = tree;
        this.reached = new BitSet();
        this.done = new BitSet();
        this.givenUp = new BitSet();
        this.waits = new int[tree.nodes()];
        this.tries = new int[tree.nodes()];
        this.pending = new int[tree.nodes()];
        reached.set(0);
        count();
    }

    /** What was run of other words is kept for those that begin alike. */
    TreeProgress(WordTree tree, TreeProgress earlier) {
        this(tree);
        int[] same = new int[tree.nodes()];
        for (int node = 0; node < same.length; node++) {
            int before = node == 0 ? 0 : same[tree.parent(node)];
            int old = node == 0 || before == WordTree.NONE ? before : earlier.tree.child(before, tree.label(node));
            same[node] = old;
            if (old != WordTree.NONE) {
                waits[node] = earlier.waits[old];
                tries[node] = earlier.tries[old];
                reached.set(node, earlier.reached.get(old));
                done.set(node, tree.isEnd(node) && earlier.done.get(old));
            }
        }
        count();
    }

    private TreeProgress(TreeProgress of) {
        this.tree = of.tree;
        this.reached = (BitSet) of.reached.clone();
        this.done = (BitSet) of.done.clone();
        this.givenUp = (BitSet) of.givenUp.clone();
        this.waits = of.waits.clone();
        this.tries = of.tries.clone();
        this.pending = of.pending.clone();
    }

    /** The same, to go on from. */
    TreeProgress copy() {
        return new TreeProgress(this);
    }

    /** Takes over what was run by some that went on from this one. */
    void join(List<TreeProgress> others) {
        int[] waited = waits.clone();
        int[] tried = tries.clone();
        for (TreeProgress other : others) {
            reached.or(other.reached);
            done.or(other.done);
            for (int node = 0; node < waits.length; node++) {
                waits[node] += other.waits[node] - waited[node];
                tries[node] += other.tries[node] - tried[node];
            }
        }
        count();
    }

    private void count() {
        Arrays.fill(pending, 0);
        givenUp.clear();
        for (int node = tree.nodes() - 1; node > 0; node--) {
            pending[node] += tree.isEnd(node) && !done.get(node) ? 1 : 0;
            if (!reached.get(node) && isHopeless(node)) {
                givenUp.set(node);
            } else {
                pending[tree.parent(node)] += pending[node];
            }
        }
        pending[0] += tree.isEnd(0) && !done.get(0) ? 1 : 0;
    }

    private boolean isHopeless(int node) {
        return tree.spec().isInput(tree.label(node)) ? tries[node] >= TRIES : waits[tree.parent(node)] >= PATIENCE;
    }

    WordTree tree() {
        return tree;
    }

    /** Words behind a node that are still to be run. */
    int pending(int node) {
        return givenUp.get(node) ? 0 : pending[node];
    }

    /** Whether an instance was at a node. */
    boolean isReached(int node) {
        return reached.get(node);
    }

    /** Whether the word that ends at a node was run. */
    boolean isDone(int node) {
        return done.get(node);
    }

    /** Words that were run. */
    int completed() {
        return done.cardinality();
    }

    /** Gives every word that was run. */
    void each(Consumer<int[]> to) {
        for (int end = done.nextSetBit(0); end >= 0; end = done.nextSetBit(end + 1)) {
            int[] word = new int[tree.depth(end)];
            for (int node = end; node > 0; node = tree.parent(node)) {
                word[tree.depth(node) - 1] = tree.label(node);
            }
            to.accept(word);
        }
    }

    /** Waits at a node. */
    int waits(int node) {
        return waits[node];
    }

    /** Times that something was done so that a node is reached. */
    int tries(int node) {
        return tries[node];
    }

    /** Notes that an instance is at a node. */
    void reach(int node) {
        if (!reached.get(node)) {
            reached.set(node);
            if (givenUp.get(node)) {
                givenUp.clear(node);
                raise(tree.parent(node), pending[node]);
            }
        }
    }

    /** Notes that a run begins: where nothing has happened there is nothing to wait for. */
    void begin() {
        if (tree.isEnd(0) && !done.get(0)) {
            done.set(0);
            raise(0, -1);
        }
    }

    /** Notes a wait at a node: an output came there, or none although there was time. */
    void wait(int node) {
        waits[node]++;
        if (tree.isEnd(node) && !done.get(node)) {
            done.set(node);
            raise(node, -1);
        }
        for (int child = tree.firstChild(node); waits[node] == PATIENCE && child != WordTree.NONE; child = tree.sibling(child)) {
            if (!tree.spec().isInput(tree.label(child))) {
                giveUp(child);
            }
        }
    }

    /** Notes that something is done so that a node is reached. */
    void attempt(int node) {
        if (++tries[node] == TRIES) {
            giveUp(node);
        }
    }

    private void giveUp(int node) {
        if (!reached.get(node) && !givenUp.get(node)) {
            givenUp.set(node);
            raise(tree.parent(node), -pending[node]);
        }
    }

    /** Counts words behind a node and those before it, up to one that was given up. */
    private void raise(int node, int by) {
        for (int at = node; at != WordTree.NONE; at = givenUp.get(at) ? WordTree.NONE : tree.parent(at)) {
            pending[at] += by;
        }
    }

    /** Whether at a node the implementation is to be waited for. */
    boolean needsWait(int node) {
        if (tree.isEnd(node) && !done.get(node)) {
            return true;
        }
        for (int child = tree.firstChild(node); child != WordTree.NONE; child = tree.sibling(child)) {
            if (!tree.spec().isInput(tree.label(child)) && pending(child) > 0) {
                return true;
            }
        }
        return false;
    }
}
