package dev.plumbline.reference.provider.balancing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.provider.balancing.FlowHash.Fields;
import dev.plumbline.reference.provider.balancing.FlowHash.Ways;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Everything that is of one flow is on one member, in whatever it is wrapped and however it is cut. */
class FlowStaysProperties {

    private static final FlowHash STRICT = new FlowHash();
    private static final FlowHash PORTS = new FlowHash(Fields.ADDRESSES_AND_PORTS, Ways.EACH);

    /** A wrapper of an IPv6 payload. */
    enum Extension {
        HOP_BY_HOP(0),
        ROUTING(43),
        DESTINATION(60),
        MOBILITY(135),
        AUTHENTICATION(51),
        WHOLE_FRAGMENT(44);

        private final int number;

        Extension(int number) {
            this.number = number;
        }

        byte[] before(int next, int length, byte[] rest) {
            return switch (this) {
                case AUTHENTICATION -> Frames.authentication(next, length, rest);
                case WHOLE_FRAGMENT -> Frames.fragment(next, 0, rest);
                default -> Frames.extension(next, length, rest);
            };
        }
    }

    @Provide
    Arbitrary<Integer> tagTypes() {
        return Arbitraries.of(0x8100, 0x88a8, 0x9100);
    }

    private static byte[] over4(byte[] packet) {
        return Frames.ethernet(0x0a0b0c0d0e0fL, 0x020304050607L, Frames.IPV4, packet);
    }

    private static byte[] over6(int next, byte[] payload) {
        byte[] packet = Frames.ipv6(Frames.address(1, 2), Frames.address(3, 4), next, payload);
        return Frames.ethernet(0x0a0b0c0d0e0fL, 0x020304050607L, Frames.IPV6, packet);
    }

    private static long strict(byte[] frame) {
        return STRICT.key(Octets.of(frame));
    }

    private static long withPorts(byte[] frame) {
        return PORTS.key(Octets.of(frame));
    }

    @Property(tries = 300)
    void fragments_of_ipv4_are_where_the_whole_packets_are(
            @ForAll int source,
            @ForAll int destination,
            @ForAll @IntRange(min = 0, max = 0x3fff) int fragment,
            @ForAll @IntRange(min = 0, max = 10) int options,
            @ForAll @Size(max = 40) byte[] payload) {
        byte[] whole = over4(Frames.ipv4(source, destination, Frames.ports(1, 2)));
        byte[] part = over4(Frames.ipv4(source, destination, Frames.UDP, fragment, new byte[4 * options], payload));

        assertThat(strict(part)).isEqualTo(strict(whole));
    }

    @Property(tries = 300)
    void fragments_of_ipv6_are_where_the_whole_packets_are(
            @ForAll @IntRange(max = 0xffff) int offset,
            @ForAll @IntRange(max = 255) int next,
            @ForAll @Size(max = 40) byte[] payload) {
        assertThat(strict(over6(44, Frames.fragment(next, offset, payload))))
                .isEqualTo(strict(over6(Frames.UDP, Frames.ports(1, 2))));
    }

    @Property(tries = 300)
    void tags_change_nothing(
            @ForAll("tagTypes") int outer,
            @ForAll @IntRange(max = 0xffff) int control,
            @ForAll @IntRange(max = 4) int tags,
            @ForAll @IntRange(max = 65_535) int port,
            @ForAll boolean six) {
        byte[] plain = six
                ? over6(Frames.TCP, Frames.ports(port, 2))
                : over4(Frames.ipv4(1, 2, Frames.ports(port, 2)));
        byte[] tagged = plain;
        for (int tag = 0; tag < tags; tag++) {
            tagged = Frames.tagged(tag == 0 ? 0x8100 : outer, control, tagged);
        }

        assertThat(strict(tagged)).isEqualTo(strict(plain));
        assertThat(withPorts(tagged)).isEqualTo(withPorts(plain));
    }

    @Property(tries = 300)
    void extension_headers_change_nothing(
            @ForAll @Size(max = 5) List<Extension> chain,
            @ForAll @IntRange(max = 3) int length,
            @ForAll @IntRange(max = 65_535) int port) {
        byte[] wrapped = Frames.ports(port, 2);
        int next = Frames.TCP;
        for (Extension extension : chain) {
            wrapped = extension.before(next, length, wrapped);
            next = extension.number;
        }
        byte[] plain = over6(Frames.TCP, Frames.ports(port, 2));

        assertThat(strict(over6(next, wrapped))).isEqualTo(strict(plain));
        assertThat(withPorts(over6(next, wrapped))).isEqualTo(withPorts(plain));
    }

    @Property(tries = 300)
    void both_directions_of_a_flow_are_one_where_that_is_asked_for(
            @ForAll int here, @ForAll int there, @ForAll @IntRange(max = 65_535) int port, @ForAll Fields fields) {
        FlowHash both = new FlowHash(fields, Ways.BOTH);
        byte[] out = over4(Frames.ipv4(here, there, Frames.ports(port, 80)));
        byte[] back = Frames.ethernet(2, 1, Frames.IPV4, Frames.ipv4(there, here, Frames.ports(80, port)));
        byte[] near = Frames.address(here, 1);
        byte[] far = Frames.address(2, there);
        byte[] out6 = Frames.ipv6(near, far, Frames.TCP, Frames.ports(port, 8));
        byte[] back6 = Frames.ipv6(far, near, Frames.TCP, Frames.ports(8, port));

        assertThat(both.key(Octets.of(back))).isEqualTo(both.key(Octets.of(out)));
        assertThat(both.key(Octets.of(Frames.ethernet(2, 1, Frames.IPV6, back6))))
                .isEqualTo(both.key(Octets.of(Frames.ethernet(1, 2, Frames.IPV6, out6))));
        assertThat(both.key(Octets.of(Frames.ethernet(here, there, 0x0806, new byte[28]))))
                .isEqualTo(both.key(Octets.of(Frames.ethernet(there, here, 0x0806, new byte[28]))));
    }

    @Property(tries = 2_000)
    void no_octets_are_too_short_or_too_strange(
            @ForAll @Size(max = 120) byte[] octets,
            @ForAll Fields fields,
            @ForAll Ways ways,
            @ForAll("types") int type) {
        byte[] led = Frames.ethernet(1, 2, type, octets);
        FlowHash hash = new FlowHash(fields, ways);

        assertThat(hash.key(Octets.of(octets))).isEqualTo(hash.key(Octets.of(octets.clone())));
        assertThat(hash.key(Octets.of(led))).isEqualTo(hash.key(Octets.of(led.clone())));
        assertThat(new SourceAddress().forTeam().pick(new Outbound(Octets.of(octets), ""), List.of("one")))
                .isEqualTo("one");
    }

    @Provide
    Arbitrary<Integer> types() {
        return Arbitraries.of(Frames.IPV4, Frames.IPV6, 0x8100, 0x88a8, 0x0806, 100);
    }

    @Property(tries = 500)
    void a_frame_cut_behind_its_addresses_stays_in_the_strict_mode(
            @ForAll @IntRange(min = 0, max = 200) int length, @ForAll @Size(max = 4) List<Extension> chain) {
        byte[] wrapped = Frames.ports(7, 8);
        int next = Frames.TCP;
        for (Extension extension : chain) {
            wrapped = extension.before(next, 1, wrapped);
            next = extension.number;
        }
        byte[] frame = over6(next, wrapped);
        byte[] cut = Frames.cut(frame, length);

        assertThat(withPorts(cut)).isEqualTo(PORTS.key(Octets.of(cut.clone())));
        if (length >= 54) {
            assertThat(strict(cut)).isEqualTo(strict(frame));
        }
    }

    /** A chain that leads to itself ends with the packet. */
    @Example
    void a_chain_without_end_ends_with_the_packet() {
        byte[] chain = new byte[0];
        for (int i = 0; i < 200; i++) {
            chain = Frames.extension(60, 0, chain);
        }

        assertThat(withPorts(over6(60, chain))).isEqualTo(strict(over6(60, chain)));
    }

    /** What is behind the end of a packet is padding, also where it looks like ports. */
    @Example
    void padding_is_no_port() {
        byte[] packet = Frames.ipv4(1, 2, new byte[0]);
        List<Long> keys = new ArrayList<>();
        for (int padding : new int[] {0, 1, 2}) {
            byte[] padded = Arrays.copyOf(packet, 46);
            padded[21] = (byte) padding;
            keys.add(withPorts(over4(padded)));
        }

        assertThat(keys).containsOnly(withPorts(over4(packet)));
    }

    /** A packet that the hardware is to segment tells no length, and is in the flow of its segments. */
    @Example
    void a_packet_without_length_shows_its_ports() {
        byte[] segment = Frames.ipv4(1, 2, Frames.ports(5, 6));
        byte[] large = segment.clone();
        large[2] = 0;
        large[3] = 0;

        assertThat(withPorts(over4(large))).isEqualTo(withPorts(over4(segment)));
    }

    /** The limit of the mode with ports, and proof that the property above can fail. */
    @Property(tries = 100)
    void with_ports_fragments_stay_together_but_not_with_the_whole_packets(
            @ForAll @IntRange(min = 1, max = 0x1fff) int offset, @ForAll @IntRange(max = 65_535) int port) {
        byte[] whole = over4(Frames.ipv4(1, 2, Frames.ports(port, 2)));
        byte[] first = over4(Frames.ipv4(1, 2, Frames.UDP, 0x2000, new byte[0], Frames.ports(port, 2)));
        byte[] later = over4(Frames.ipv4(1, 2, Frames.UDP, offset, new byte[0], new byte[20]));

        assertThat(withPorts(later)).isEqualTo(withPorts(first)).isNotEqualTo(withPorts(whole));
    }
}
