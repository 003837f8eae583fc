package dev.plumbline.spec.soundness;

import tla2sany.semantic.ExprOrOpArgNode;

/** An alteration of the tree of a module: what it takes out comes back when it is made once more. */
interface Edit {

    /** Makes the alteration, or takes it back. */
    void toggle();

    /** Alters nothing. */
    static Edit none() {
        return () -> {};
    }

    /** Puts a node in the place of another one. */
    static Edit replace(ExprOrOpArgNode[] nodes, int at, ExprOrOpArgNode with) {
        ExprOrOpArgNode[] other = {with};
        return swap(nodes, at, other, 0);
    }

    /** Puts two nodes each in the place of the other. */
    static Edit swap(ExprOrOpArgNode[] nodes, int at, ExprOrOpArgNode[] others, int otherAt) {
        return () -> {
            ExprOrOpArgNode node = nodes[at];
            nodes[at] = others[otherAt];
            others[otherAt] = node;
        };
    }
}
