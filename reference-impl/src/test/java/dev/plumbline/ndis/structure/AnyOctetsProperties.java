package dev.plumbline.ndis.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the octets are, decoding them answers with a value or with a {@link LayoutException}. */
class AnyOctetsProperties {

    @Property(tries = 10000)
    void noise_is_read_or_refused(@ForAll("codecs") Codec<?> codec, @ForAll Random random) {
        isReadOrRefused(codec, SampleOctets.noise(random.nextInt(3000), random));
    }

    @Property(tries = 10000)
    void a_structure_with_changed_octets_is_read_or_refused(@ForAll("codecs") Codec<?> codec, @ForAll Random random)
            throws LayoutException {
        byte[] octets = valid(codec, random);
        for (int changes = random.nextInt(6); changes > 0; changes--) {
            int reach = random.nextBoolean() ? octets.length : Math.min(octets.length, 0x20);
            octets[random.nextInt(reach)] = (byte) (random.nextBoolean() ? random.nextInt(4) : random.nextInt(256));
        }
        isReadOrRefused(codec, octets);
    }

    @Property(tries = 5000)
    void a_structure_that_was_cut_is_read_or_refused(@ForAll("codecs") Codec<?> codec, @ForAll Random random)
            throws LayoutException {
        byte[] octets = valid(codec, random);
        isReadOrRefused(codec, Arrays.copyOf(octets, random.nextInt(octets.length + 1)));
    }

    @Property(tries = 500)
    void nothing_at_all_is_refused(@ForAll("codecs") Codec<?> codec) {
        assertThat(isReadOrRefused(codec, new byte[0])).isFalse();
    }

    @Provide
    Arbitrary<Codec<?>> codecs() {
        List<Codec<?>> codecs = new ArrayList<>(Structures.layouts());
        codecs.addAll(Structures.withWhatFollows());
        return Arbitraries.of(codecs);
    }

    private static boolean isReadOrRefused(Codec<?> codec, byte[] octets) {
        try {
            assertThat(codec.decode(octets)).isNotNull();
            return true;
        } catch (LayoutException e) {
            assertThat(e.structure()).isEqualTo(codec.structure());
            assertThat(e.offset()).isBetween(0L, (long) octets.length);
            assertThat(e.member()).isNotEmpty();
            assertThat(e.expected()).isNotEmpty();
            assertThat(e.found()).isNotEmpty();
            return false;
        }
    }

    private static byte[] valid(Codec<?> codec, Random random) throws LayoutException {
        if (codec instanceof Layout<?> layout) {
            return SampleOctets.valid(layout, SampleOctets.revision(layout, random), random);
        }
        if (codec.equals(SavedNicState.CODEC)) {
            return SavedNicState.CODEC.encode(SavedNicStates.random(random));
        }
        if (codec.equals(SwitchPorts.CODEC)) {
            Layout<SwitchPortParameters> layout = SwitchPortParameters.LAYOUT;
            byte[] element = SampleOctets.valid(layout, layout.newest(), random);
            return SwitchPorts.CODEC.encode(new SwitchPorts(0, List.of(layout.decode(element))));
        }
        Layout<SwitchNicParameters> layout = SwitchNicParameters.LAYOUT;
        byte[] element = SampleOctets.valid(layout, SampleOctets.revision(layout, random), random);
        return SwitchNics.CODEC.encode(new SwitchNics(0, List.of(layout.decode(element))));
    }
}
