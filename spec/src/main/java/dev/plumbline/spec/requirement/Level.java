package dev.plumbline.spec.requirement;

/** How strongly a requirement binds. */
public enum Level {
    /** Breaking it makes an implementation nonconformant. */
    MUST,
    /** Doing it makes an implementation nonconformant. */
    MUST_NOT,
    /** Breaking it is reported and does not make an implementation nonconformant. */
    SHOULD,
    /** Doing it is reported and does not make an implementation nonconformant. */
    SHOULD_NOT,
    /** A freedom; nothing can break it. */
    MAY,
    /** A promise of the environment, on which an implementation may rely. */
    GUARANTEE;

    /** Whether breaking a requirement of this level makes an implementation nonconformant. */
    public boolean isBinding() {
        return this == MUST || this == MUST_NOT;
    }
}
