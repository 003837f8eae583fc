package dev.plumbline.conformance.cdriver.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A source file is read in whatever encoding Windows left it. */
final class SourceTextTest {

    private static final String TEXT = "/* Gr\u00fc\u00dfe */\r\nint a;\r\n";

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(TEXT.getBytes(StandardCharsets.UTF_8), true),
                Arguments.of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), false),
                Arguments.of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), false),
                Arguments.of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE), false),
                Arguments.of(TEXT.getBytes(Charset.forName("windows-1252")), false),
                Arguments.of((TEXT + "\u001A").getBytes(StandardCharsets.UTF_8), false));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void theTextIsTheSame(byte[] bytes, boolean isPlain) {
        assertThat(SourceText.of(bytes).text()).isEqualTo(TEXT);
        assertThat(SourceText.of(bytes).isPlain()).isEqualTo(isPlain);
    }

    @Test
    void anEmptyFileIsPlain() {
        assertThat(SourceText.of(new byte[0])).isEqualTo(new SourceText("", true, "UTF-8"));
    }
}
