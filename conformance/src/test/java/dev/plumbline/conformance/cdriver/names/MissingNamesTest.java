package dev.plumbline.conformance.cdriver.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.cdriver.manifest.Stub;
import dev.plumbline.conformance.cdriver.names.MissingName.Kind;
import dev.plumbline.conformance.cdriver.toolchain.Diagnostic;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing is told from what the compilers say, in the words of either of them. */
final class MissingNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock =
            """
            fwpsk.h: No such file or directory                         | HEADER              | fwpsk.h
            'fwpsk.h' file not found                                   | HEADER              | fwpsk.h
            unknown type name 'FOO'; did you mean 'BOO'?               | TYPE                | FOO
            implicit declaration of function 'Foo' [-Wimplicit]        | UNDECLARED_FUNCTION | Foo
            call to undeclared function 'Foo'; ISO C99 and later do not | UNDECLARED_FUNCTION | Foo
            'FOO' undeclared (first use in this function)              | VALUE               | FOO
            use of undeclared identifier 'FOO'                         | VALUE               | FOO
            'NDIS_OID_REQUEST' {aka 'struct x'} has no member named 'y' | MEMBER             | y
            no member named 'y' in 'struct x'                          | MEMBER              | y
            undefined reference to `Foo'                               | UNDEFINED           | Foo
            undefined symbol: Foo                                      | UNDEFINED           | Foo
            """)
    void theNameAndItsKindAreTold(String message, Kind kind, String name) {
        assertThat(MissingNames.in(List.of(new Diagnostic("a.c", 3, true, message))))
                .containsExactly(new MissingName(name, kind, List.of("a.c:3")));
    }

    @Test
    void aNameIsToldOnceWithTheFirstPlaces() {
        List<Diagnostic> five = IntStream.rangeClosed(1, 5)
                .mapToObj(line -> new Diagnostic("a.c", line, true, "unknown type name 'FOO'"))
                .toList();
        assertThat(MissingNames.in(five)).containsExactly(new MissingName("FOO", Kind.TYPE, List.of("a.c:1", "a.c:2", "a.c:3")));
    }

    @Test
    void functionsHeadersAndTypesCanBeStubs() {
        assertThat(new MissingName("FOO", Kind.TYPE, List.of()).stub()).contains(new Stub.Type("FOO"));
        assertThat(new MissingName("FOO", Kind.VALUE, List.of()).stub()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NdisFooBar, ndis.h", "NDIS_FOO, ndis.h", "RtlStringCbPrintfW, ntstrsafe.h", "RtlFooBar, ntddk.h", "KeFoo, ntddk.h",
        "FwpsFoo0, fwpsk.h", "FwpmFoo0, fwpmk.h", "WdfDriverCreate, wdf.h", "WskRegister, wsk.h"
    })
    void theHeaderThatOughtToDeclareItIsKnown(String name, String header) {
        assertThat(NameFamilies.builtIn().header(name)).contains(header);
    }

    @Test
    void ofOtherNamesNobodyKnows() {
        assertThat(NameFamilies.builtIn().header("AcmeFoo")).isEmpty();
    }
}
