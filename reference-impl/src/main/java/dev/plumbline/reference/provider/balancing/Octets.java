package dev.plumbline.reference.provider.balancing;

/** Octets that are only looked at, wherever they lie. */
public interface Octets {

    /** How many there are. */
    int length();

    /**
     * One octet.
     *
     * @param at from 0 to {@code length() - 1}
     * @return from 0 to 255
     */
    int octet(int at);

    /** The octets of an array, which is not copied. */
    static Octets of(byte[] array) {
        return new Octets() {
            @Override
            public int length() {
                return array.length;
            }

            @Override
            public int octet(int at) {
                return array[at] & 0xff;
            }
        };
    }

    /** No octets: a frame whose content is not known. */
    static Octets none() {
        return of(new byte[0]);
    }

    /**
     * Octets as a number, the first one highest.
     *
     * @param count from 1 to 8
     */
    default long number(int at, int count) {
        long number = 0;
        for (int i = at; i < at + count; i++) {
            number = number << 8 | octet(i);
        }
        return number;
    }

    /** Whether there are {@code count} octets at {@code at}. */
    default boolean has(int at, int count) {
        return length() - at >= count;
    }
}
