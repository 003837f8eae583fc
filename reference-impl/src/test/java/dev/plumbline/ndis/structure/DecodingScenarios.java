package dev.plumbline.ndis.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What decoding refuses, and what it lets pass, member by member. */
class DecodingScenarios {

    private static final int HEAD = 20;
    private static final int PORT = 1056;

    private final Random random = new Random(5);

    @Test
    void a_header_of_another_type_revision_zero_or_a_wrong_size_is_refused() throws LayoutException {
        byte[] link = NdisLinkState.LAYOUT.encode(new NdisLinkState(1, 2, 3, 4, 5, 6));
        assertThat(refusal(NdisLinkState.LAYOUT, with(link, 0, 0x98)).member()).isEqualTo("Header.Type");
        assertThat(refusal(NdisLinkState.LAYOUT, with(link, 1, 0)).member()).isEqualTo("Header.Revision");
        assertThat(refusal(NdisLinkState.LAYOUT, with(link, 2, 39)).member()).isEqualTo("Header.Size");
        LayoutException tooLarge = refusal(NdisLinkState.LAYOUT, with(link, 2, 41));
        assertThat(tooLarge)
                .hasMessageContaining("NDIS_LINK_STATE.Header.Size at offset 0x2")
                .hasMessageContaining("found 41");
        assertThat(NdisLinkState.LAYOUT.decode(with(link, 1, 200))).isEqualTo(NdisLinkState.LAYOUT.decode(link));
    }

    @Test
    void the_first_revision_may_end_with_its_last_member() throws LayoutException {
        Layout<SwitchNicParameters> layout = SwitchNicParameters.LAYOUT;
        byte[] octets = SampleOctets.valid(layout, layout.revisions().getFirst(), random);
        SwitchNicParameters whole = layout.decode(octets);
        assertThat(whole.revision()).isEqualTo(1);
        assertThat(layout.decode(Arrays.copyOf(octets, 2207))).isEqualTo(whole);
        assertThat(refusal(layout, Arrays.copyOf(octets, 2206)).member()).isEqualTo("Header.Size");
    }

    @Test
    void a_length_that_is_odd_or_beyond_512_is_refused_where_it_stands() throws LayoutException {
        byte[] octets = SampleOctets.valid(SwitchParameters.LAYOUT, SwitchParameters.LAYOUT.newest(), random);
        for (int length : new int[] {1, 511, 513, 514, 0xFFFE, 0xFFFF}) {
            byte[] changed = with(with(octets, 0x20C, length & 0xFF), 0x20D, length >> 8);
            LayoutException refusal = refusal(SwitchParameters.LAYOUT, changed);
            assertThat(refusal.member()).isEqualTo("SwitchFriendlyName.String");
            assertThat(refusal.offset()).isEqualTo(0x20C);
            assertThat(refusal.found()).isEqualTo(Integer.toString(length));
        }
        byte[] longest = with(with(octets, 0x20C, 0), 0x20D, 2);
        assertThat(SwitchParameters.LAYOUT.decode(longest).switchFriendlyName().string()).hasSize(256);
    }

    @Test
    void code_units_that_are_no_text_survive() throws LayoutException {
        IfCountedString odd = new IfCountedString("\uDC00a\u0000\uD800");
        assertThat(IfCountedString.LAYOUT.decode(IfCountedString.LAYOUT.encode(odd))).isEqualTo(odd);
    }

    @Test
    void a_boolean_is_zero_or_one() {
        byte[] octets = SampleOctets.valid(SwitchParameters.LAYOUT, SwitchParameters.LAYOUT.newest(), random);
        LayoutException refusal = refusal(SwitchParameters.LAYOUT, with(octets, 0x414, 2));
        assertThat(refusal.member()).isEqualTo("IsActive");
        assertThat(refusal.offset()).isEqualTo(0x414);
        assertThat(refusal.expected()).isEqualTo("0 or 1");
    }

    @Test
    void a_number_without_a_name_is_kept() throws LayoutException {
        byte[] octets = SampleOctets.valid(SwitchPortParameters.LAYOUT, SwitchPortParameters.LAYOUT.newest(), random);
        SwitchPortParameters port = SwitchPortParameters.LAYOUT.decode(with(with(octets, 0x417, 0xEE), 0x414, 7));
        assertThat(port.portType()).isGreaterThan(0xEE000000L);
        assertThat(port.knownType()).isEmpty();
    }

    @Test
    void more_destinations_than_elements_are_refused() {
        SwitchForwardingDestinationArray array = new SwitchForwardingDestinationArray(8, 2, 1, 0x1000);
        assertThat(array.freeElements()).isEqualTo(1);
        byte[] octets = with(SwitchForwardingDestinationArray.LAYOUT.encode(array), 0x0C, 3);
        LayoutException refusal = refusal(SwitchForwardingDestinationArray.LAYOUT, octets);
        assertThat(refusal.member()).isEqualTo("NumDestinations");
        assertThat(refusal.offset()).isEqualTo(0x0C);
    }

    @Test
    void an_array_leads_to_its_elements_wherever_they_are() throws LayoutException {
        SwitchPorts two = twoPorts();
        byte[] packed = SwitchPorts.CODEC.encode(two);
        assertThat(packed).hasSize(HEAD + 2 * PORT);
        byte[] spread = array(100, 2, PORT + 8, 100 + 2 * (PORT + 8));
        System.arraycopy(packed, HEAD, spread, 100, PORT);
        System.arraycopy(packed, HEAD + PORT, spread, 100 + PORT + 8, PORT);
        assertThat(SwitchPorts.CODEC.decode(spread).ports()).isEqualTo(two.ports());
    }

    @Test
    void an_array_that_leads_out_of_the_octets_or_into_its_head_is_refused() {
        int end = HEAD + 2 * PORT;
        assertThat(refusal(SwitchPorts.CODEC, array(19, 2, PORT, end)).member()).isEqualTo("FirstElementOffset");
        assertThat(refusal(SwitchPorts.CODEC, array(0xFFFF, 2, PORT, end)).member()).isEqualTo("FirstElementOffset");
        assertThat(refusal(SwitchPorts.CODEC, array(HEAD, 2, PORT - 1, end)).member()).isEqualTo("ElementSize");
        assertThat(refusal(SwitchPorts.CODEC, array(HEAD, 2, 0, end)).member()).isEqualTo("ElementSize");
        assertThat(refusal(SwitchPorts.CODEC, array(HEAD, 3, PORT, end)).member()).isEqualTo("NumElements");
        assertThat(refusal(SwitchPorts.CODEC, array(HEAD + 1, 2, PORT, end)).member()).isEqualTo("NumElements");
        assertThat(refusal(SwitchPorts.CODEC, array(HEAD, -1, -1, end)).member()).isEqualTo("NumElements");
        assertThat(refusal(SwitchPorts.CODEC, array(HEAD, 1 << 30, 1 << 30, end)).member()).isEqualTo("NumElements");
    }

    @Test
    void an_array_of_nothing_leads_nowhere() throws LayoutException {
        assertThat(SwitchPorts.CODEC.decode(array(0xFFFF, 0, 0, HEAD)).ports()).isEmpty();
        assertThat(SwitchNics.CODEC.encode(new SwitchNics(0, List.of()))).hasSize(HEAD);
    }

    @Test
    void a_faulty_element_is_named_by_its_place() throws LayoutException {
        byte[] octets = with(SwitchPorts.CODEC.encode(twoPorts()), HEAD + PORT + 0x418, 9);
        LayoutException refusal = refusal(SwitchPorts.CODEC, octets);
        assertThat(refusal.structure()).isEqualTo("NDIS_SWITCH_PORT_ARRAY");
        assertThat(refusal.member()).isEqualTo("[1].IsValidationPort");
        assertThat(refusal.offset()).isEqualTo(HEAD + PORT + 0x418);
    }

    @Test
    void an_element_does_not_reach_into_the_next_one() throws LayoutException {
        byte[] octets = SwitchPorts.CODEC.encode(twoPorts());
        octets[HEAD + 2]++;
        assertThat(refusal(SwitchPorts.CODEC, octets).member()).isEqualTo("[0].Header.Size");
    }

    @Test
    void saved_data_outside_the_octets_or_inside_the_state_are_refused() {
        byte[] octets = SavedNicState.CODEC.encode(SavedNicStates.random(random));
        assertThat(refusal(SavedNicState.CODEC, with(octets, 0x235, 0xFF)).member()).isEqualTo("SaveDataOffset");
        byte[] inside = with(with(with(octets, 0x234, 1), 0x237, 0), 0x236, 200);
        assertThat(refusal(SavedNicState.CODEC, inside).member()).isEqualTo("SaveDataOffset");
    }

    private SwitchPorts twoPorts() throws LayoutException {
        Layout<SwitchPortParameters> layout = SwitchPortParameters.LAYOUT;
        SwitchPortParameters one = layout.decode(SampleOctets.valid(layout, layout.newest(), random));
        SwitchPortParameters two = layout.decode(SampleOctets.valid(layout, layout.newest(), random));
        return new SwitchPorts(0, List.of(one, two));
    }

    private static byte[] array(int first, int count, int size, int length) {
        SwitchPortArray head = new SwitchPortArray(0, first, count & 0xFFFFFFFFL, size & 0xFFFFFFFFL);
        return Arrays.copyOf(SwitchPortArray.LAYOUT.encode(head), length);
    }

    private static byte[] with(byte[] octets, int at, int octet) {
        byte[] changed = octets.clone();
        changed[at] = (byte) octet;
        return changed;
    }

    private static LayoutException refusal(Codec<?> codec, byte[] octets) {
        return catchThrowableOfType(LayoutException.class, () -> codec.decode(octets));
    }
}
