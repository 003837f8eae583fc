package dev.plumbline.reports.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script that stands in the page itself.
 *
 * @param content the text
 * @param digest what the page's content security policy admits it by; anything else in the page stays inert
 */
public record PageAsset(String content, String digest) {

    static PageAsset load(String name) throws IOException {
        try (InputStream in = PageAsset.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing from the kit");
            }
            byte[] bytes = in.readAllBytes();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new PageAsset(
                    new String(bytes, StandardCharsets.UTF_8), "sha256-" + Base64.getEncoder().encodeToString(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
