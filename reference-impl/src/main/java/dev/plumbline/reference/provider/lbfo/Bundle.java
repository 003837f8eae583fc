package dev.plumbline.reference.provider.lbfo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Members that act as one adapter; an adapter without BundleId, or refused as a secondary, has a bundle of its own. */
final class Bundle {

    private final String id;
    private final List<Member> members = new ArrayList<>();
    private List<Member> usable = List.of();
    private @Nullable Member primary;
    private @Nullable Member last;

    Bundle(String id) {
        this.id = id;
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
        usable = members.stream().filter(Member::isConnected).toList();
        if (last != null && !usable.contains(last)) {
            last = null;
        }
    }

    /** The member that shall carry the next send; none while no link is up. */
    Optional<Member> carrier(String packet, Balancing balancing) {
        if (usable.isEmpty()) {
            return Optional.empty();
        }
        last = usable.get(balancing.pick(packet, usable.size(), placeOfLast()));
        return Optional.of(last);
    }

    /** Whether the frames that arrive at a member are taken. */
    boolean receivesOn(Member member, Balancing balancing) {
        int place = usable.indexOf(member);
        return place >= 0 && balancing.receives(place, usable.size(), placeOfLast());
    }

    private int placeOfLast() {
        return last == null ? -1 : usable.indexOf(last);
    }
}
