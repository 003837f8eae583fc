package dev.plumbline.spec.soundness;

import tla2sany.semantic.OpDefNode;

/**
 * One alteration of a module.
 *
 * @param name what it does, unique in the module
 * @param kind what it alters
 * @param owner the definition in whose body it stands
 * @param subject name of the guard that it drops, or whose condition it alters, or of the variable
 * @param edit the alteration of the tree; none if it only alters whether a condition holds
 * @param truth what it makes of a condition
 */
record Mutation(String name, Kind kind, OpDefNode owner, String subject, Edit edit, Truth truth) {

    /** What a mutation alters. */
    enum Kind {
        /** A guard is no longer conjoined. */
        GUARD,
        /** A variable gets another value. */
        EFFECT,
        /** Advice, a liberty, an obligation or an end has another condition. */
        CONDITION
    }

    /** What a mutation makes of a condition. */
    enum Truth {
        /** What its tree says. */
        AS_WRITTEN,
        /** It holds always. */
        ALWAYS,
        /** It holds where it did not. */
        NEGATED
    }
}
