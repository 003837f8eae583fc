package dev.plumbline.reference.provider.balancing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.provider.balancing.FlowHash.Fields;
import dev.plumbline.reference.provider.balancing.FlowHash.Ways;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** How 100,000 flows are spread, and what moves when a member comes or goes. */
class FlowHashProperties {

    private static final double MOST = 1.1;

    @Property(tries = 60)
    void the_busiest_member_has_at_most_a_tenth_more_than_the_mean(
            @ForAll Flows flows,
            @ForAll Ways ways,
            @ForAll @IntRange(min = 2, max = 8) int members,
            @ForAll long seed) {
        FlowHash balancing = new FlowHash(Fields.ADDRESSES, ways);

        assertThat(Spread.of(balancing, flows.frames(seed), Spread.names(members)).largest()).isLessThanOrEqualTo(MOST);
    }

    @Property(tries = 40)
    void a_member_that_leaves_moves_only_its_own_flows_and_one_that_comes_takes_only_what_becomes_its_own(
            @ForAll Flows flows,
            @ForAll @IntRange(min = 2, max = 8) int members,
            @ForAll @IntRange(min = 0, max = 7) int which,
            @ForAll long seed) {
        List<Octets> frames = flows.frames(seed);
        List<String> names = Spread.names(members);
        List<String> others = new ArrayList<>(names);
        others.remove(which % members);
        Spread whole = Spread.of(new FlowHash(), frames, names);
        Spread less = Spread.of(new FlowHash(), frames, others);

        assertThat(whole.movedWithoutNeed(less)).as("moved when it left").isZero();
        assertThat(less.movedWithoutNeed(whole)).as("moved when it came").isZero();
        assertThat(less.largest()).as("the busiest of those that are left").isLessThanOrEqualTo(MOST);
    }

    @Property(tries = 20)
    void the_order_of_the_members_does_not_count(
            @ForAll Flows flows, @ForAll @IntRange(min = 2, max = 8) int members, @ForAll long seed) {
        List<String> shuffled = new ArrayList<>(Spread.names(members));
        Collections.shuffle(shuffled, new Random(seed));
        List<Octets> frames = flows.frames(seed).subList(0, 10_000);

        assertThat(Spread.of(new FlowHash(), frames, shuffled).carriers())
                .isEqualTo(Spread.of(new FlowHash(), frames, Spread.names(members)).carriers());
    }

    @Property(tries = 20)
    void ports_spread_the_flows_between_two_hosts_where_they_are_asked_for(
            @ForAll Ways ways, @ForAll @IntRange(min = 2, max = 8) int members) {
        List<Octets> frames = new ArrayList<>();
        for (int number = 0; number < Flows.COUNT; number++) {
            byte[] ports = Frames.ports(1024 + number % 50_000, 80 + number / 50_000);
            frames.add(Octets.of(Frames.ethernet(1, 2, Frames.IPV4, Frames.ipv4(0x0a000001, 0x0a000002, ports))));
        }

        assertThat(Spread.of(new FlowHash(Fields.ADDRESSES_AND_PORTS, ways), frames, Spread.names(members))
                        .largest())
                .isLessThanOrEqualTo(MOST);
        assertThat(Spread.of(new FlowHash(Fields.ADDRESSES, ways), frames, Spread.names(members)).carriers())
                .containsOnly(new FlowHash(Fields.ADDRESSES, ways)
                        .forTeam()
                        .pick(new Outbound(frames.getFirst(), "port"), Spread.names(members)));
    }

    /** The check of movement is no formality: what remains of a hash divided by the number of members fails it. */
    @Example
    void a_remainder_moves_flows_of_members_that_stay() {
        List<Octets> frames = Flows.RANDOM_IPV4.frames(1);
        FlowHash hash = new FlowHash();
        Spread four = Spread.of((frame, team) -> remainder(hash.key(frame), team), frames, Spread.names(4));
        Spread three = Spread.of((frame, team) -> remainder(hash.key(frame), team), frames, Spread.names(3));

        assertThat(four.movedWithoutNeed(three)).isGreaterThan(Flows.COUNT / 3);
    }

    /** The check of balance is no formality: the lowest octet of addresses that are all even fails it. */
    @Example
    void the_lowest_octet_alone_leaves_members_idle() {
        List<Octets> frames = Flows.SEQUENTIAL_IPV4.frames(1);
        Spread spread = Spread.of(
                (frame, team) -> remainder(frame.octet(29) & 0xfe, team), frames, Spread.names(8));

        assertThat(spread.largest()).isGreaterThan(MOST);
    }

    private static String remainder(long key, List<String> team) {
        return team.get((int) Long.remainderUnsigned(key, team.size()));
    }
}
