package dev.plumbline.reference.provider.lbfo;

import dev.plumbline.reference.provider.balancing.Balancer;
import dev.plumbline.reference.provider.balancing.Outbound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Members that act as one adapter; an adapter without BundleId, or refused as a secondary, has a bundle of its own. */
final class Bundle {

    private final String id;
    private final Balancer balancer;
    private final List<Member> members = new ArrayList<>();
    private List<String> usable = List.of();
    private @Nullable Member primary;

    Bundle(String id, Balancer balancer) {
        this.id = id;
        this.balancer = balancer;
    }

    String id() {
        return id;
    }

    /** In the order in which they joined. */
    List<Member> members() {
        return List.copyOf(members);
    }

    Optional<Member> primary() {
        return Optional.ofNullable(primary);
    }

    boolean isPrimary(Member member) {
        return member.equals(primary);
    }

    void makePrimary(Member member) {
        primary = member;
    }

    void add(Member member) {
        members.add(member);
        refresh();
    }

    void remove(Member member) {
        members.remove(member);
        if (isPrimary(member)) {
            primary = null;
        }
        refresh();
    }

    /** A link came or went, or a member. */
    void refresh() {
        usable = members.stream()
                .filter(Member::isConnected)
                .map(Member::adapter)
                .toList();
    }

    /** The member that shall carry the next send; none while no link is up. */
    Optional<Member> carrier(Outbound frame) {
        if (usable.isEmpty()) {
            return Optional.empty();
        }
        String carrier = balancer.pick(frame, usable);
        return members.stream()
                .filter(member -> member.adapter().equals(carrier))
                .findFirst();
    }

    /** Whether the frames that arrive at a member are taken. */
    boolean receivesOn(Member member) {
        return balancer.receives(member.adapter(), usable);
    }
}
