package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The bundles of a run, and what is in flight there. Of very many bundles, those of which nothing is left to remember are
 * dropped, and then others; what a machine refuses of one that was dropped so, and is met anew, is beyond its scope.
 */
final class BundlePopulation extends Population {

    /** Instances of a bundle that are remembered, its own one included. */
    static final int IN_FLIGHT = 4096;

    /** Members of a team that the models count. */
    private static final int MEMBERS = 3;

    private static final String SORT = "adapter";

    private final Map<String, Group> bundles = new LinkedHashMap<>();
    private final IdentityHashMap<Group, int[]> inFlight = new IdentityHashMap<>();
    private String[] proposed = {};
    private Oblivion dropped = new Oblivion();
    private long forgotten;

    BundlePopulation(Ensemble ensemble) {
        super(ensemble);
    }

    @Override
    Population copy() {
        BundlePopulation copy = new BundlePopulation(ensemble());
        bundles.forEach((name, bundle) -> {
            Group twin = bundle.copy();
            copy.bundles.put(name, twin);
            copy.inFlight.put(twin, flying(bundle).clone());
        });
        copy.forgotten = forgotten;
        copy.dropped = dropped.copy();
        copy.resume(this);
        return copy;
    }

    private int[] flying(Group bundle) {
        return inFlight.computeIfAbsent(bundle, _ -> new int[ensemble().machines().size()]);
    }

    @Override
    void propose(Aspect aspect, EventTexts said, Proposal to) {
        int[] keys = aspect.part().keys();
        if (keys.length == 0) {
            return;
        }
        if (bundles.size() >= Sweep.MOST) {
            sweep();
        }
        Group bundle = bundle(keys, said);
        Instance base = bundle.base();
        Optional<Instance> item = item(bundle, keys, said);
        Joint before = base.joint();
        proposed = base.ids();
        long relation = relation(aspect, said, proposed, before.slots());
        if (item.isPresent()) {
            Transition touching = step(base, aspect, said, relation, Mode.TOUCHED, null, null);
            if (!touching.allowed()) {
                to.add(this, base, touching);
                return;
            }
            go(base, touching, said);
            proposed = base.ids();
            Joint at = base.joint();
            relation = relation(aspect, said, proposed, at.slots());
            to.add(this, item.get(), step(item.get(), aspect, said, relation, Mode.NAMED, at, at));
            return;
        }
        Transition leading = step(base, aspect, said, relation, Mode.BASE, null, null);
        to.add(this, base, leading);
        if (leading.allowed() && !bundle.members().isEmpty()) {
            proposed = ids(base, leading.effects(), said);
            relation = relation(aspect, said, proposed, leading.next().slots());
            for (Instance member : bundle.members().values()) {
                to.add(this, member, step(member, aspect, said, relation, Mode.PRESENT, before, leading.next()));
            }
        }
    }

    private Group bundle(int[] keys, EventTexts said) {
        String name = said.text(keys[0]);
        if (name == null) {
            throw new NoSuchElementException("an event without its bundle: " + said.type().name());
        }
        return bundles.computeIfAbsent(name, this::open);
    }

    private Group open(String name) {
        Group bundle = new Group(name, unmet(name, ""));
        if (dropped.mayKnow(name)) {
            bundle.base().doubt();
        }
        return bundle;
    }

    @Override
    int kept() {
        return bundles.size();
    }

    private void sweep() {
        Sweep sweep = new Sweep(ensemble());
        for (Group bundle : sweep.groups(bundles.values())) {
            boolean owed = bundle.base().joint().owes();
            lose(bundle.base());
            for (Instance member : bundle.members().values()) {
                owed |= member.joint().owes();
                lose(member);
            }
            dropped.drop(bundle.name(), sweep.open(bundle), owed);
            bundles.remove(bundle.name());
            inFlight.remove(bundle);
        }
    }

    private Optional<Instance> item(Group bundle, int[] keys, EventTexts said) {
        String id = keys.length < 2 ? null : said.text(keys[1]);
        if (id == null) {
            return Optional.empty();
        }
        String key = said.type().parameters().get(keys[1]) + " " + id;
        Instance known = bundle.members().get(key);
        if (known == null) {
            known = unmet(bundle.name() + " ", key);
            bundle.add(known);
            if (bundle.base().isDoubtful()) {
                known.doubt();
            }
        }
        return Optional.of(known);
    }

    @Override
    String[] proposedIds(Instance holder) {
        return proposed;
    }

    @Override
    Instance holder(Instance instance) {
        return instance.group().base();
    }

    @Override
    Tokens tokens(Instance instance, int machine, EventTexts said, IdSlots naming) {
        return (parameter, value) -> switch (parameter) {
            case "packet", "req" -> Optional.of("#1");
            case "adapter" -> {
                int adapters = ensemble().machines().get(machine).adapters();
                yield Optional.of(slot(naming, machine, parameter, value, said, adapters, "Adapter"));
            }
            case "member" -> Optional.of(slot(naming, machine, parameter, value, said, MEMBERS, "Member"));
            // One that the bundle has not seen is of another bundle, or of no driver of ours (LBFO-06, LBFO-17).
            case "primary" -> Optional.of(naming.known(machine, SORT, value).orElse("other"));
            default -> Optional.empty();
        };
    }

    private String slot(
            IdSlots naming, int machine, String parameter, String value, EventTexts said, int count, String bound)
            throws OutOfSlotsException {
        Optional<String> known = naming.known(machine, SORT, value);
        if (known.isPresent()) {
            return known.get();
        }
        int taken = naming.count(machine, SORT);
        if (taken == count) {
            throw new OutOfSlotsException(bound);
        }
        String slot = "#" + (taken + 1);
        naming.assign(machine, SORT, value, slot, said.type().position(parameter), ensemble().machines().size());
        return slot;
    }

    @Override
    void settle(Instance instance, Transition transition, Joint from) {
        Group bundle = instance.group();
        Joint to = instance.joint();
        if (!instance.isBase() && from.present() != to.present()) {
            count(flying(bundle), from.present(), to.present());
            if (to.present() == 0) {
                bundle.members().remove(instance.key());
            }
        }
        long stepped = transition.effects().stepped();
        for (int machine = 0; stepped >>> machine != 0; machine++) {
            if ((stepped >>> machine & 1) != 0 && flying(bundle)[machine] >= IN_FLIGHT) {
                forget(bundle, machine);
            }
        }
    }

    private static void count(int[] flying, long from, long to) {
        for (int i = 0; i < flying.length; i++) {
            flying[i] += (int) ((to >>> i & 1) - (from >>> i & 1));
        }
    }

    private void forget(Group bundle, int machine) {
        Instance oldest = bundle.members().values().stream()
                .filter(member -> member.isPresent(machine))
                .min(Instance.byBirth(machine))
                .orElseThrow();
        Joint from = oldest.joint();
        Transition forgetting = ensemble().forgetting(from, 1L << machine);
        go(oldest, forgetting, new EventTexts());
        settle(oldest, forgetting, from);
        forgotten |= 1L << machine;
    }

    @Override
    boolean hasForgotten() {
        return (forgotten | dropped.forgiven()) != 0;
    }

    @Override
    boolean hasForgotten(int machine) {
        return ((forgotten | dropped.forgiven()) >>> machine & 1) != 0;
    }

    @Override
    boolean isForgetful(Instance instance, int machine) {
        return (forgotten >>> machine & 1) != 0 || isInDoubt(instance, machine);
    }

    @Override
    boolean isInDoubt(Instance instance, int machine) {
        return dropped.isInDoubt(instance, machine);
    }

    @Override
    List<Instance> concerned(int machine, Part part, EventTexts said) {
        if (part.keys().length == 0) {
            return List.of();
        }
        Group bundle = bundle(part.keys(), said);
        proposed = bundle.base().ids();
        Optional<Instance> item = item(bundle, part.keys(), said);
        if (item.isPresent()) {
            return List.of(item.get());
        }
        List<Instance> all = new ArrayList<>(List.of(bundle.base()));
        all.addAll(bundle.met(machine));
        return all;
    }

    @Override
    List<Instance> all(int machine) {
        List<Instance> all = new ArrayList<>();
        bundles.values().stream()
                .filter(bundle -> bundle.base().isPresent(machine))
                .sorted(Comparator.comparing(Group::base, Instance.byBirth(machine)))
                .forEach(bundle -> {
                    all.add(bundle.base());
                    all.addAll(bundle.met(machine));
                });
        return all;
    }
}
