package dev.plumbline.ndis.filter;

import org.jspecify.annotations.Nullable;

/**
 * The members of an {@code NDIS_OID_REQUEST} that an answer fills in (OID-13, OID-14): counts in bytes, the supported
 * revision, and what was written into the buffer.
 */
public final class OidResults {

    private int bytesWritten;
    private int bytesRead;
    private int bytesNeeded;
    private int supportedRevision;
    private @Nullable String information;

    /** {@code BytesWritten}, from 0. */
    public int bytesWritten() {
        return bytesWritten;
    }

    /** {@code BytesRead}, from 0. */
    public int bytesRead() {
        return bytesRead;
    }

    /** {@code BytesNeeded}, from 0. */
    public int bytesNeeded() {
        return bytesNeeded;
    }

    /** {@code SupportedRevision}; 0 as long as nobody has set it (OID-15). */
    public int supportedRevision() {
        return supportedRevision;
    }

    /** What the answer wrote into the buffer; none if it wrote nothing. */
    public @Nullable String information() {
        return information;
    }

    /** A query or a method was answered with these contents (OID-13). */
    public void written(String contents) {
        information = contents;
        bytesWritten = contents.length();
    }

    /** A set took this much of the buffer, under this revision of its structure (OID-14). */
    public void read(int bytes, int revision) {
        bytesRead = bytes;
        supportedRevision = revision;
    }

    /** The buffer was too small by far: this is how much it has to hold (LIFE-65). */
    public void needed(int bytes) {
        bytesNeeded = bytes;
    }

    /** What came with an answer from below. */
    public void answered(int written, int read, int needed, int revision, @Nullable String contents) {
        bytesWritten = written;
        bytesRead = read;
        bytesNeeded = needed;
        supportedRevision = revision;
        information = contents;
    }

    /** Takes the results of a clone over into its original. */
    public void copy(OidResults of) {
        answered(of.bytesWritten, of.bytesRead, of.bytesNeeded, of.supportedRevision, of.information);
    }
}
