package dev.plumbline.conformance.cdriver.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clang is preferred, GCC is accepted, and nothing else is taken for a compiler. */
final class CompilersTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAnyThereIsNone() {
        assertThat(Compilers.find("auto", folder.toString())).isEmpty();
        assertThat(Compilers.find("gcc", "")).isEmpty();
        assertThat(Compilers.find(folder.resolve("cc").toString(), "")).isEmpty();
    }

    @Test
    void clangIsPreferred() throws Exception {
        program("gcc", "gcc 12.2.0\nCopyright (C) 2022 Free Software Foundation, Inc.");
        assertThat(Compilers.find("auto", folder.toString()).orElseThrow().kind()).isEqualTo(Compiler.Kind.GCC);
        program("clang-14", "Debian clang version 14.0.6");
        Compiler found = Compilers.find("auto", folder.toString()).orElseThrow();
        assertThat(found).isEqualTo(new Compiler(folder.resolve("clang-14").toString(), Compiler.Kind.CLANG, "Debian clang version 14.0.6"));
        assertThat(found.language()).contains("-fms-compatibility");
        assertThat(Compilers.find("gcc", folder.toString()).orElseThrow().language()).doesNotContain("-fms-compatibility");
    }

    @Test
    void whatDoesNotNameItselfIsNone() throws Exception {
        program("cc", "a compiler of its own");
        assertThat(Compilers.find("auto", folder.toString())).isEmpty();
    }

    private void program(String name, String says) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\ncat <<'END'\n" + says + "\nEND\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
