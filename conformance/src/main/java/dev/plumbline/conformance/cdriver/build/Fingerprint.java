package dev.plumbline.conformance.cdriver.build;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash of everything that a built thing depends on. */
final class Fingerprint {

    private static final int LENGTH = 16;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes a text into account. */
    Fingerprint add(Object text) {
        return add(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Takes some bytes into account; where they end counts, too. */
    Fingerprint add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    /** The hash, in 32 hexadecimal digits. */
    String text() {
        return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
    }
}
