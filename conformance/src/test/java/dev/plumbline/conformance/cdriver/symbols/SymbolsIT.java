package dev.plumbline.conformance.cdriver.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.cdriver.CompilerAvailability;
import dev.plumbline.conformance.cdriver.toolchain.Compiler;
import dev.plumbline.conformance.cdriver.toolchain.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses of a program are places in its sources. */
final class SymbolsIT {

    /** Prints the offset of the call of the innermost of three calls; the second one is inlined. */
    private static final String SOURCE =
            """
            #include <stdio.h>
            extern char __executable_start;
            __attribute__((noinline)) void here(void)
            {
                printf("+0x%lx", (unsigned long)__builtin_return_address(0) - 1 - (unsigned long)&__executable_start);
            }
            static inline __attribute__((always_inline)) void between(void)
            {
                here();
                printf("\\n");
            }
            int main(void)
            {
                between();
                return 0;
            }
            """;

    @TempDir
    private Path temporary;

    private Path root;
    private Path program;
    private String stack = "";

    @BeforeEach
    void build() throws Exception {
        Compiler compiler = CompilerAvailability.compiler();
        root = Files.createDirectories(temporary.toRealPath().resolve("driver"));
        program = root.resolveSibling("program");
        Path source = Files.writeString(Files.createDirectories(root.resolve("sys")).resolve("a.c"), SOURCE);
        List<String> command = new ArrayList<>(List.of(compiler.program()));
        command.addAll(compiler.language());
        command.addAll(List.of("-pie", "-o", program.toString(), source.toString()));
        assertThat(Tool.run(command, root, Tool.PATIENCE).output()).isEmpty();
        stack = Tool.run(List.of(program.toString()), root, Tool.PATIENCE).output().strip();
    }

    @Test
    void anAddressIsThePlaceOfItsCallAndOfThoseThatItWasInlinedInto() {
        try (Symbols symbols = new Symbols(program, root)) {
            List<Frame> frames = List.of(new Frame("between", "sys/a.c", 9), new Frame("main", "sys/a.c", 14));
            assertThat(symbols.frames(stack)).isEqualTo(frames);
            assertThat(symbols.frames(stack + ",+0x1")).isEqualTo(frames);
        }
    }

    @Test
    void afterItsEndItCanBeAskedAgain() {
        Symbols symbols = new Symbols(program, root);
        assertThat(symbols.frames("+0x2")).isEmpty();
        symbols.close();
        assertThat(symbols.frames(stack)).hasSize(2);
        symbols.close();
    }

    @Test
    void ofNoProgramNothingIsKnown() {
        try (Symbols symbols = new Symbols(root.resolve("no-such"), root)) {
            assertThat(symbols.frames(stack)).isEmpty();
        }
    }
}
