package dev.plumbline.reference.provider.team;

/** Names for requests of the provider's own; none is used twice, whatever module it is for. */
final class OwnIds {

    private int last;

    /** A name that begins with a word. */
    String next(String word) {
        return word + ++last;
    }
}
