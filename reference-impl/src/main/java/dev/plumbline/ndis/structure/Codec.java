package dev.plumbline.ndis.structure;

/**
 * Writes values of one kind as octets and reads them back.
 *
 * @param <T> the kind of value
 */
public interface Codec<T> {

    /** NDIS's name of the structure at the start of the octets. */
    String structure();

    /** The octets of {@code value}: what {@link #decode} reads back as an equal value. */
    byte[] encode(T value);

    /**
     * The value that begins at the first octet; octets behind it are not looked at.
     *
     * @throws LayoutException if there is none
     */
    T decode(byte[] octets) throws LayoutException;
}
