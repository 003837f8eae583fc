package dev.plumbline.reference.provider.lbfo;

/** What the miniport does when the link of a primary fails (C-39). */
public enum Failover {
    /** The primary keeps its role; its traffic moves to another member. */
    SOFT,
    /** The primary is removed and a secondary whose link is up is promoted (LBFO-39). */
    HARD
}
