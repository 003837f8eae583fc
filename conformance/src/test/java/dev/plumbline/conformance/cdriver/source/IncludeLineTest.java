package dev.plumbline.conformance.cdriver.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Includes are found however they are written. */
final class IncludeLineTest {

    @Test
    void quotesBracketsBlanksAndBackslashesAreUnderstood() {
        String text = "#include <ndis.h>\r\n  #  include\t\"..\\Base\\Name.h\"\n// #include \"no.h\"\n#include MACRO\n#include<a/b.h>//x\n";
        assertThat(IncludeLine.in(text)).containsExactly(
                new IncludeLine(1, "ndis.h", true), new IncludeLine(2, "..\\Base\\Name.h", false), new IncludeLine(5, "a/b.h", true));
    }

    @Test
    void theBaseNameIsBehindTheLastSlashOfEitherKind() {
        assertThat(new IncludeLine(1, "..\\a/B.h", false).baseName()).isEqualTo("B.h");
        assertThat(new IncludeLine(1, "B.h", false).baseName()).isEqualTo("B.h");
    }
}
