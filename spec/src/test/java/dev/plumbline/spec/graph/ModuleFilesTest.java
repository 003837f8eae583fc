package dev.plumbline.spec.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules of a folder are found there; standard ones are this process's own. */
final class ModuleFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aStandardModuleIsUnpackedForThisProcessAlone() throws Exception {
        ModuleFiles files = new ModuleFiles(folder);
        File naturals = files.resolve("Naturals", true);
        assertThat(naturals).exists().content().contains("MODULE Naturals");
        assertThat(naturals.getParentFile().getName()).endsWith("-" + ProcessHandle.current().pid());
        assertThat(files.resolve("Naturals", true)).isEqualTo(naturals);
    }

    @Test
    void aModuleOfTheFolderIsFoundThere() throws Exception {
        Path own = Files.writeString(folder.resolve("Own.tla"), "---- MODULE Own ----\n====\n");
        assertThat(new ModuleFiles(folder).resolve("Own", true).toPath()).isEqualTo(own);
    }
}
