package dev.plumbline.ndis.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ndis.value.ObjectType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every layout against the documented offsets and sizes. When it fails, the documents are right. */
class LayoutTableTest {

    @ParameterizedTest
    @MethodSource("layouts")
    void every_member_is_where_the_documents_put_it(Layout<?> layout) {
        compareMembers(layout);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_revision_is_as_large_as_the_documents_say(Layout<?> layout) {
        assertThat(DocumentedTable.sizes(layout))
                .as(layout.structure())
                .isEqualTo(DocumentedTable.sizes(layout.structure()));
    }

    @Test
    void every_documented_structure_has_a_layout() {
        assertThat(layouts())
                .extracting(layout -> layout.structure())
                .containsExactlyInAnyOrderElementsOf(DocumentedTable.structures());
    }

    @Test
    void a_layout_with_a_shifted_member_is_reported() {
        Layout<Shifted> shifted = Layout.of("NDIS_SWITCH_NIC_OID_REQUEST", Shifted.class)
                .header(ObjectType.DEFAULT)
                .field(0x04, "Flags", Types.ULONG)
                .field(0x08, "SourcePortId", Types.UINT32)
                .field(0x0E, "SourceNicIndex", Types.USHORT)
                .field(0x10, "DestinationPortId", Types.UINT32)
                .field(0x14, "DestinationNicIndex", Types.USHORT)
                .field(0x18, "OidRequest", Types.PVOID)
                .revision()
                .done();
        assertThatThrownBy(() -> compareMembers(shifted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("0x000E SourceNicIndex");
    }

    @Test
    void a_layout_that_no_compiler_would_produce_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty().field(0x01, "String", new CountedText()))
                .withMessageContaining("alignment of String");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty()
                        .length(0x00, "Length", Types.ULONG)
                        .field(0x02, "String", new CountedText()))
                .withMessageContaining("room for String");
    }

    @Test
    void a_layout_that_does_not_match_its_record_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty().field(0x00, "String", Types.USHORT).revision().done())
                .withMessageContaining("class of String");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty().reserved(0x00, "A", Types.USHORT).revision().done())
                .withMessageContaining("one member for each component");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty().field(0x00, "Text", new CountedText()).revision().done())
                .withMessageContaining("one component for Text");
    }

    static List<Layout<?>> layouts() {
        return Structures.layouts();
    }

    private static LayoutBuilder<IfCountedString> empty() {
        return Layout.of("X", IfCountedString.class);
    }

    private static void compareMembers(Layout<?> layout) {
        assertThat(DocumentedTable.members(layout))
                .as(layout.structure())
                .isEqualTo(DocumentedTable.members(layout.structure()));
    }

    private record Shifted(
            long flags,
            long sourcePortId,
            int sourceNicIndex,
            long destinationPortId,
            int destinationNicIndex,
            long oidRequest) {}
}
