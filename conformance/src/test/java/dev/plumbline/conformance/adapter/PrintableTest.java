package dev.plumbline.conformance.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void whatATerminalObeysIsEscapedAndTheRestIsKept() {
        assertThat(Printable.quoted("Zürich \u001b[31m\t\r\n\u0000\u0085 \u202e\u2028\ufeff \uD83D\uDE80"))
                .isEqualTo("\"Zürich \\x1b[31m\\t\\r\\n\\x00\\x85 \\u202e\\u2028\\ufeff \uD83D\uDE80\"");
    }

    @Test
    void bytesThatAreNotUtf8AreEscapedOneByOne() {
        assertThat(Printable.quoted(new byte[] {'a', (byte) 0xc3, (byte) 0x28, 0})).isEqualTo("\"a\\xc3(\\x00\"");
    }

    @Test
    void onlyTheBeginningOfMuchIsShownWithItsSize() {
        byte[] much = "x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        assertThat(Printable.quoted(much)).isEqualTo('"' + "x".repeat(200) + "...\" (1,000,000 bytes)");
        assertThat(Printable.quoted(new byte[1000])).hasSizeBetween(200, 230).endsWith("...\" (1,000 bytes)");
    }
}
