package dev.plumbline.reports.record;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over the lines of a record, each with its line feed. */
final class Digest {

    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void add(byte[] line) {
        sha256.update(line);
        sha256.update((byte) '\n');
    }

    /** In hexadecimal; starts anew. */
    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
