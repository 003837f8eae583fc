package dev.plumbline.ndis.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A value that its structure cannot hold does not come into being. */
class ConstructionScenarios {

    private static final OidRequestData QUERY = new QueryInformation(0x00010107, 0, 0, 0, 0);
    private static final List<Long> TWO = List.of(1L, -1L);

    @Test
    void numbers_have_the_width_of_their_member() {
        assertThat(new SwitchPortDestination(0xFFFFFFFFL, 0xFFFF, true, true, true).nicIndex()).isEqualTo(0xFFFF);
        refused(() -> new SwitchPortDestination(0x1_0000_0000L, 0, false, false, false), "PortId");
        refused(() -> new SwitchPortDestination(-1, 0, false, false, false), "PortId");
        refused(() -> new SwitchPortDestination(0, 0x1_0000, false, false, false), "NicIndex");
        refused(() -> new SwitchForwardingDetail(0, 0, 256, false, false, 0, false, false), "SourceNicIndex");
        refused(() -> new SwitchForwardingDetail(0, 0, 0, false, false, 4096, false, false), "SafePacketDataSize");
        refused(() -> new NdisObjectHeader(256, 0, 0), "Type");
    }

    @Test
    void a_bit_field_is_written_where_the_documents_count_it() {
        byte[] octets = SwitchForwardingDetail.LAYOUT.encode(
                new SwitchForwardingDetail(0x1234, 0x5678, 0x9A, true, true, 0xFFF, false, true));
        assertThat(octets).containsExactly(0x34, 0x12, 0x78, 0x56, 0x9A, 0xFD, 0x7F, 0x01);
    }

    @Test
    void a_text_has_at_most_256_code_units() {
        assertThat(IfCountedString.LAYOUT.encode(new IfCountedString("x".repeat(256)))).hasSize(516);
        refused(() -> new IfCountedString("x".repeat(257)), "String");
    }

    @Test
    void an_address_has_32_octets() {
        assertThat(Octets.padded(32, new byte[] {2, 0, 0, 0, 0, 1}).length()).isEqualTo(32);
        assertThatIllegalArgumentException().isThrownBy(() -> Octets.padded(1, new byte[2]));
        refused(() -> new OpaqueInformation(Octets.of(new byte[39])), "DATA");
    }

    @Test
    void members_of_a_later_revision_are_zero() {
        assertThat(request(2, 0, QUERY, TWO, 7).switchId()).isEqualTo(7);
        refused(() -> request(1, 0, QUERY, TWO, 7), "SwitchId");
        refused(() -> request(0, 0, QUERY, TWO, 0), "Revision");
        refused(() -> request(3, 0, QUERY, TWO, 0), "Revision");
    }

    @Test
    void the_data_of_a_request_have_the_form_of_its_type() {
        refused(() -> request(1, 1, QUERY, TWO, 0), "DATA");
        refused(() -> request(1, 12, QUERY, TWO, 0), "DATA");
        refused(() -> request(1, 3, QUERY, TWO, 0), "DATA");
        refused(() -> request(1, 0, QUERY, List.of(), 0), "SourceReserved");
        assertThat(request(1, 2, QUERY, TWO, 0).data()).isEqualTo(QUERY);
    }

    @Test
    void saved_data_are_as_long_as_their_state_says() {
        SavedNicState saved = SavedNicStates.random(new Random(1));
        refused(() -> new SavedNicState(saved.state(), Octets.of(new byte[saved.data().length() + 1])), "SaveDataSize");
    }

    private static NdisOidRequest request(int revision, long type, OidRequestData data, List<Long> reserved, long id) {
        return new NdisOidRequest(revision, type, 0, 0, 0, 0, data, TWO, reserved, 0, id, 0, 0);
    }

    private static void refused(ThrowingCallable construction, String member) {
        assertThatIllegalArgumentException().isThrownBy(construction).withMessageStartingWith(member + ": expected ");
    }
}
