package dev.plumbline.reference.provider.lbfo;

import static dev.plumbline.ndis.lbfo.LbfoStatus.SUCCESS;

import dev.plumbline.ndis.lbfo.LbfoKeyword;
import dev.plumbline.ndis.lbfo.NdisMiniportServices;
import dev.plumbline.reference.provider.balancing.Balancing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who belongs to which bundle, and the calls that settle it with NDIS. */
final class Membership {

    private final NdisMiniportServices services;
    private final Balancing balancing;
    private final Map<String, Member> members = new HashMap<>();
    private final Map<String, Bundle> bundles = new HashMap<>();

    Membership(NdisMiniportServices services, Balancing balancing) {
        this.services = services;
        this.balancing = balancing;
    }

    /** The adapter, while it is initialised and not removed. */
    Optional<Member> find(String adapter) {
        return Optional.ofNullable(members.get(adapter));
    }

    /** Bundles that have members. */
    List<Bundle> bundles() {
        return List.copyOf(bundles.values());
    }

    /** Reads the id of an adapter and settles its role (LBFO-04..LBFO-10, LBFO-15). */
    void join(String adapter) {
        Optional<Bundle> bundle = services.ndisReadConfiguration(adapter, LbfoKeyword.BUNDLE_ID)
                .map(id -> bundles.computeIfAbsent(id.toUpperCase(Locale.ROOT), this::bundle));
        Optional<Member> primary = bundle.flatMap(Bundle::primary);
        boolean asks = primary.isPresent();
        boolean granted = asks
                && services.ndisMSetMiniportSecondary(adapter, primary.get().adapter()).equals(SUCCESS);
        Member member = new Member(adapter, asks && !granted ? bundle("") : bundle.orElseGet(() -> bundle("")));
        members.put(adapter, member);
        member.bundle().add(member);
        if (!granted) {
            member.bundle().makePrimary(member);
        }
    }

    private Bundle bundle(String id) {
        return new Bundle(id, balancing.forTeam());
    }

    /** Takes a member out, without asking anybody. */
    void leave(Member member) {
        Bundle bundle = member.bundle();
        members.remove(member.adapter());
        bundle.remove(member);
        if (bundle.members().isEmpty()) {
            bundles.remove(bundle.id());
        }
    }

    /** Gives a primary up, if NDIS lets it go (LBFO-38). */
    boolean remove(Member member) {
        if (!services.ndisMRemoveMiniport(member.adapter()).equals(SUCCESS)) {
            return false;
        }
        leave(member);
        return true;
    }

    /**
     * Promotes the first secondary that NDIS accepts, those with a link first, if there is no primary (LBFO-31,
     * LBFO-36).
     */
    void promote(Bundle bundle) {
        if (bundle.primary().isPresent()) {
            return;
        }
        List<Member> candidates = new ArrayList<>(bundle.members());
        candidates.sort(Comparator.comparing(member -> !member.isConnected()));
        for (Member candidate : candidates) {
            if (services.ndisMPromoteMiniport(candidate.adapter()).equals(SUCCESS)) {
                bundle.makePrimary(candidate);
                return;
            }
        }
    }
}
