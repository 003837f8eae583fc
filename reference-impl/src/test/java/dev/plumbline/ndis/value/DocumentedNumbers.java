package dev.plumbline.ndis.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The documented names and numbers, written down apart from the enumerations: one row of cells each. */
final class DocumentedNumbers {

    private DocumentedNumbers() {}

    static List<List<String>> rows(String file) {
        try (InputStream in = DocumentedNumbers.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(row -> List.of(row.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
