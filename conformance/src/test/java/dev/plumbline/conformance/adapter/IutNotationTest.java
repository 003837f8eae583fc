package dev.plumbline.conformance.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IutNotationTest {

    @Test
    void eachNotationIsReadAsWhatItNames() throws NotationException {
        assertThat(IutNotation.parse("reference")).isEqualTo(new IutNotation.Reference());
        assertThat(IutNotation.parse("java:com.vendor.Outer$Provider"))
                .isEqualTo(new IutNotation.Java("com.vendor.Outer$Provider"));
        assertThat(IutNotation.parse("trace:runs/a:b.ndjson"))
                .isEqualTo(new IutNotation.Trace(Path.of("runs/a:b.ndjson")));
        assertThat(IutNotation.parse("c:../my driver/sys"))
                .isEqualTo(new IutNotation.CSources(Path.of("../my driver/sys")));
        assertThat(IutNotation.parse("exec:./harness --flag"))
                .isEqualTo(new IutNotation.Exec(List.of("./harness", "--flag")));
    }

    @Test
    void aCommandIsSplitAsAShellWouldSplitIt() throws NotationException {
        assertThat(words("exec:  ./harness\t-a   'one word' \"it's\" '' x'y z'\"w\"  "))
                .containsExactly("./harness", "-a", "one word", "it's", "", "xy zw");
        assertThat(words("exec:a\\ b \"say \\\"yes\\\"\" '\\n' \\\\"))
                .containsExactly("a b", "say \"yes\"", "\\n", "\\");
        assertThat(words("exec:C:\\tools\\harness.exe $HOME *.py"))
                .containsExactly("C:\\tools\\harness.exe", "$HOME", "*.py");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "refrence", "reference:x", "Exec:./a", "./harness", "exec", "exec:", "exec:  ", "java:", "java:a..b",
        "java:a b", "c:", "c", "trace:", "trace:a\0b"
    })
    void whatNamesNothingIsRefusedWithTheListOfNotations(String text) {
        assertThatExceptionOfType(NotationException.class)
                .isThrownBy(() -> IutNotation.parse(text))
                .withMessageContaining("exec:COMMAND")
                .withMessageContaining("c:FOLDER")
                .withMessageContaining("trace:FILE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exec:./a 'b", "exec:\"./a", "exec:''", "exec:'' ./a"})
    void aCommandThatIsNoneIsRefused(String text) {
        assertThatExceptionOfType(NotationException.class)
                .isThrownBy(() -> IutNotation.parse(text))
                .withMessageMatching("no command in .*|a ['\"] is not closed in .*");
    }

    private static List<String> words(String notation) throws NotationException {
        return ((IutNotation.Exec) IutNotation.parse(notation)).command();
    }
}
