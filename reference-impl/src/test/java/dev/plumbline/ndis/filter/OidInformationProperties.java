package dev.plumbline.ndis.filter;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;

/** Members of a buffer as text are found again and change nothing else. */
final class OidInformationProperties {

    @Property
    void whatWasPutIsFound(
            @ForAll @AlphaChars @NotEmpty String member, @ForAll @AlphaChars String value, @ForAll @AlphaChars String rest) {
        String before = "X" + member + "=" + rest;
        String with = OidInformation.with(before, member, value);

        assertThat(OidInformation.get(with, member)).contains(value);
        assertThat(OidInformation.get(with, "X" + member)).contains(rest);
        assertThat(OidInformation.with(with, member, value)).isEqualTo(with);
    }

    @Property
    void nothingIsFoundInAnyOtherText(@ForAll String text, @ForAll @AlphaChars @NotEmpty String member) {
        assertThat(OidInformation.get(text, member + "#")).isEmpty();
        assertThat(OidInformation.number(text, member + "#", 7)).isEqualTo(7);
    }
}
