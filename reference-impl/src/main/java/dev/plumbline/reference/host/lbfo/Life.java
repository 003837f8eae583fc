package dev.plumbline.reference.host.lbfo;

/** How far an adapter is in its life (LBFO-48, LBFO-38). */
enum Life {
    HALTED,
    INITIALIZING,
    UP,
    REMOVED,
    HALTING
}
