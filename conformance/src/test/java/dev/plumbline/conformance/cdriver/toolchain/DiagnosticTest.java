package dev.plumbline.conformance.cdriver.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What compilers and linkers print is taken apart. */
final class DiagnosticTest {

    @Test
    void errorsAndWarningsOfCompilersAreRead() {
        String output =
                """
                In file included from /o/tree/d/a.c:1:
                /o/tree/d/a.h:3:9: error: unknown type name 'FOO'
                /o/tree/d/a.c:1:10: fatal error: fwpsk.h: No such file or directory
                /o/tree/d/a.c:7:5: warning: implicit declaration of function 'Bar' [-Wimplicit-function-declaration]
                compilation terminated.
                """;
        assertThat(Diagnostic.in(output)).containsExactly(
                new Diagnostic("/o/tree/d/a.h", 3, true, "unknown type name 'FOO'"),
                new Diagnostic("/o/tree/d/a.c", 1, true, "fwpsk.h: No such file or directory"),
                new Diagnostic("/o/tree/d/a.c", 7, false, "implicit declaration of function 'Bar' [-Wimplicit-function-declaration]"));
    }

    @Test
    void errorsOfLinkersAreRead() {
        String output =
                """
                /usr/bin/ld: 0-a.c.o: in function `DriverEntry':
                /d/sys/a.c:12: undefined reference to `NdisFoo'
                /usr/bin/ld: /d/sys/b.c:13: undefined reference to `NdisBar'
                /usr/bin/ld: 0-a.c.o:(.text+0x5): undefined reference to `NdisBaz'
                collect2: error: ld returned 1 exit status
                ld.lld: error: undefined symbol: NdisQux
                """;
        assertThat(Diagnostic.in(output)).containsExactly(
                new Diagnostic("/d/sys/a.c", 12, true, "undefined reference to `NdisFoo'"),
                new Diagnostic("/d/sys/b.c", 13, true, "undefined reference to `NdisBar'"),
                new Diagnostic("", 0, true, "undefined reference to `NdisBaz'"),
                new Diagnostic("", 0, true, "undefined symbol: NdisQux"));
    }

    @Test
    void aPathIsShownAsItsOwnerKnowsIt() {
        assertThat(new Diagnostic("/o/tree/d/a.c", 1, true, "/o/tree/d/b.h is odd").without("/o/tree").without("/d/"))
                .isEqualTo(new Diagnostic("a.c", 1, true, "b.h is odd"));
    }
}
