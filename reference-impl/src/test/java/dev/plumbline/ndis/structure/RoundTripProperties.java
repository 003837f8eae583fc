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

/** What is written is read again, for every structure, in both directions. */
class RoundTripProperties {

    @Property(tries = 3000)
    void octets_survive_but_for_what_is_reserved_or_padding(@ForAll("layouts") Layout<?> layout, @ForAll Random random)
            throws LayoutException {
        Revision revision = SampleOctets.revision(layout, random);
        byte[] octets = SampleOctets.valid(layout, revision, random);
        assertThat(again(layout, octets))
                .as(layout.structure())
                .isEqualTo(SampleOctets.withoutRests(layout, revision, octets));
    }

    @Property(tries = 3000)
    void values_survive(@ForAll("layouts") Layout<?> layout, @ForAll Random random) throws LayoutException {
        valueSurvives(layout, SampleOctets.valid(layout, SampleOctets.revision(layout, random), random));
    }

    @Property(tries = 1000)
    void a_newer_revision_and_a_larger_size_are_read_as_far_as_they_are_known(
            @ForAll("layouts") Layout<?> layout, @ForAll Random random) throws LayoutException {
        byte[] octets = SampleOctets.valid(layout, layout.newest(), random);
        byte[] newer = Arrays.copyOf(octets, octets.length + 1 + random.nextInt(200));
        if (layout.headerType().isPresent()) {
            newer[1] = (byte) (layout.newest().number() + random.nextInt(256 - layout.newest().number()));
            newer[2] = (byte) newer.length;
            newer[3] = (byte) (newer.length >> 8);
        }
        assertThat(layout.decode(newer)).isEqualTo(layout.decode(octets));
    }

    @Property(tries = 500)
    void arrays_of_ports_survive(@ForAll Random random) throws LayoutException {
        List<SwitchPortParameters> ports = some(SwitchPortParameters.LAYOUT, random);
        SwitchPorts array = new SwitchPorts(random.nextInt() & 0xFFFFFFFFL, ports);
        assertThat(SwitchPorts.CODEC.decode(SwitchPorts.CODEC.encode(array))).isEqualTo(array);
    }

    @Property(tries = 500)
    void arrays_of_connections_of_mixed_revisions_survive(@ForAll Random random) throws LayoutException {
        List<SwitchNicParameters> nics = some(SwitchNicParameters.LAYOUT, random);
        SwitchNics array = new SwitchNics(random.nextInt() & 0xFFFFFFFFL, nics);
        assertThat(SwitchNics.CODEC.decode(SwitchNics.CODEC.encode(array))).isEqualTo(array);
    }

    @Property(tries = 500)
    void saved_states_survive(@ForAll Random random) throws LayoutException {
        SavedNicState saved = SavedNicStates.random(random);
        assertThat(SavedNicState.CODEC.decode(SavedNicState.CODEC.encode(saved))).isEqualTo(saved);
    }

    @Provide
    Arbitrary<Layout<?>> layouts() {
        return Arbitraries.of(Structures.layouts());
    }

    private static <T extends Record> byte[] again(Layout<T> layout, byte[] octets) throws LayoutException {
        return layout.encode(layout.decode(octets));
    }

    private static <T extends Record> void valueSurvives(Layout<T> layout, byte[] octets) throws LayoutException {
        T value = layout.decode(octets);
        assertThat(layout.decode(layout.encode(value))).isEqualTo(value).hasSameHashCodeAs(value);
    }

    private static <T extends Record> List<T> some(Layout<T> layout, Random random) throws LayoutException {
        List<T> elements = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            elements.add(layout.decode(SampleOctets.valid(layout, SampleOctets.revision(layout, random), random)));
        }
        return elements;
    }
}
