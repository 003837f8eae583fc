package dev.plumbline.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    Path folder;

    @Test
    void aFolderThatIsNotThereIsMadeWithItsParents() throws Exception {
        OutputFolder output = OutputFolder.create(folder.resolve("a/b"), "run-1");
        assertThat(output.path()).isEmptyDirectory();
        assertThat(output.record()).isEqualTo(folder.resolve("a/b/record.jsonl"));
    }

    @Test
    void anEmptyFolderIsTaken() throws Exception {
        assertThat(OutputFolder.create(folder, "run-1").path()).isEqualTo(folder);
    }

    @Test
    void aFolderWithSomethingInItIsLeftAsItIs() throws Exception {
        Files.writeString(folder.resolve("mine"), "kept");
        assertThatThrownBy(() -> OutputFolder.create(folder, "run-1"))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessage(folder + ": exists and is not empty");
        assertThat(folder.resolve("mine")).hasContent("kept");
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        Path file = Files.writeString(folder.resolve("mine"), "kept");
        assertThatThrownBy(() -> OutputFolder.create(file, "run-1")).hasMessage(file + ": exists and is not a folder");
    }

    @Test
    void placesHaveNamesThatEveryFileSystemTakesAndThatDiffer() throws Exception {
        OutputFolder output = OutputFolder.create(folder, "run-1");
        assertThat(output.place("traces", "switch/walk-17", "ndjson")).isEqualTo("traces/switch-walk-17.ndjson");
        String first = output.place("traces", "walk:17", "ndjson");
        String second = output.place("traces", "walk?17", "ndjson");
        assertThat(first).matches("traces/walk-17-[0-9a-f]{8}\\.ndjson").isNotEqualTo(second);
        assertThat(folder.resolve("traces")).isEmptyDirectory();
    }

    @Test
    void aPlaceIsGivenOnce() throws Exception {
        OutputFolder output = OutputFolder.create(folder, "run-1");
        Files.writeString(folder.resolve(output.place("traces", "a/b", "ndjson")), "kept");
        assertThatThrownBy(() -> output.place("traces", "a-b", "ndjson"))
                .isInstanceOf(FileAlreadyExistsException.class);
    }
}
