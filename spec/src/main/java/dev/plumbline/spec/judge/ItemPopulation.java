package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventTexts;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The items of a run. Each machine remembers the last items that are over for it, so that it knows what comes too late;
 * an item that every machine has forgotten for which items can be over is forgotten by the others as well. An item that is
 * where all items begin is no different from one that was never met. Of very many items that are neither, the oldest are
 * forgotten, and what a machine refuses of an item that it meets anew is then beyond its scope.
 */
final class ItemPopulation extends Population {

    /** Items that are over and that a machine remembers. */
    static final int REMEMBERED = 4096;

    /** Items that are remembered at most, for whatever reason. */
    static final int MOST = 4 * REMEMBERED;

    private static final String FIRST = "#1";

    private final ItemCutting cutting;
    private final String prefix;
    private final Group group;
    private final ItemTable items = new ItemTable();
    private final Ring[] over;
    private long forgotten;
    private long forgiven;

    ItemPopulation(Ensemble ensemble, ItemCutting cutting) {
        this(
                ensemble,
                cutting,
                new Instance("any " + cutting.noun(), "", ensemble.machines().size(), ensemble.beginning()));
    }

    private ItemPopulation(Ensemble ensemble, ItemCutting cutting, Instance base) {
        super(ensemble);
        this.cutting = cutting;
        this.prefix = cutting.noun() + " ";
        this.group = new Group("", base);
        this.over = new Ring[ensemble.machines().size()];
        for (int i = 0; i < over.length; i++) {
            over[i] = new Ring(REMEMBERED);
        }
    }

    @Override
    Population copy() {
        ItemPopulation copy = new ItemPopulation(ensemble(), cutting, group.base().copy());
        IdentityHashMap<Instance, Instance> twins = new IdentityHashMap<>();
        items.each(item -> {
            Instance twin = item.copy();
            twin.join(copy.group);
            copy.items.add(twin);
            twins.put(item, twin);
        });
        for (int i = 0; i < over.length; i++) {
            Ring ring = copy.over[i];
            over[i].each(item -> ring.add(twins.computeIfAbsent(item, Instance::copy)));
        }
        copy.forgotten = forgotten;
        copy.forgiven = forgiven;
        copy.resume(this);
        return copy;
    }

    @Override
    void propose(Aspect aspect, EventTexts said, Proposal to) {
        int[] keys = aspect.part().keys();
        Instance base = group.base();
        if (keys.length > 0) {
            String id = said.text(keys[0]);
            if (id != null) {
                Instance item = item(id);
                to.add(this, item, step(item, aspect, said, related(item, aspect, said), Mode.NAMED, base.joint(), null));
            }
            return;
        }
        for (Instance item = items.oldest(); item != null; item = item.next) {
            if ((item.joint().present() & ~item.joint().over()) != 0) {
                to.add(this, item, step(item, aspect, said, related(item, aspect, said), Mode.PRESENT, base.joint(), null));
            }
        }
        to.add(this, base, step(base, aspect, said, related(base, aspect, said), Mode.BASE, null, null));
    }

    @Override
    int kept() {
        return items.size();
    }

    private Instance item(String id) {
        Instance item = items.find(id);
        if (item == null) {
            if (items.size() >= MOST) {
                sweep();
            }
            item = unmet(prefix, id);
            item.join(group);
            items.add(item);
        }
        return item;
    }

    /** What the values are equal to; not told where items begin with ids of the base, which may equal theirs. */
    private long related(Instance item, Aspect aspect, EventTexts said) {
        return group.base().ids().length > 0 ? -1 : relation(aspect, said, item.ids(), item.joint().slots());
    }

    /** Machines for which an item is over remember it, in place of the one that was over first. */
    @Override
    void settle(Instance item, Transition transition, Joint from) {
        Instance gone = null;
        long forgetting = 0;
        for (int machine : transition.effects().finished()) {
            Instance oldest = over[machine].add(item);
            if (oldest != gone && gone != null) {
                forget(gone, forgetting);
                forgetting = 0;
            }
            gone = oldest;
            forgetting |= oldest == null ? 0 : 1L << machine;
        }
        if (gone != null) {
            forget(gone, forgetting);
        }
    }

    private void forget(Instance item, long machines) {
        item.go(ensemble().forgetting(item.joint(), machines).next());
        item.outlive();
        if (isDroppable(item)) {
            items.remove(item);
        }
    }

    /** Whether nothing is left to remember but what an item of that id would begin with anyway. */
    private boolean isDroppable(Instance item) {
        long kept = item.joint().present() & ~ensemble().idle(item.joint(), group.base().joint());
        return (item.isOutlived() ? kept & ensemble().ending() : kept) == 0;
    }

    /** Drops what can be dropped and then, if that is not enough, what came first. */
    private void sweep() {
        List<Instance> all = new ArrayList<>();
        items.each(all::add);
        all.stream().filter(this::isDroppable).forEach(items::remove);
        for (Instance item = items.oldest(); item != null && items.size() > MOST / 2; item = items.oldest()) {
            Joint joint = item.joint();
            long open = joint.present() & ~joint.over() & ~ensemble().idle(joint, group.base().joint());
            forgotten |= open;
            forgiven |= joint.owes() ? open : 0;
            lose(item);
            items.remove(item);
        }
    }

    @Override
    boolean canEnd(Instance instance) {
        return !instance.isBase();
    }

    @Override
    boolean counts(Instance instance) {
        return !instance.isBase();
    }

    @Override
    boolean hasForgotten() {
        return forgiven != 0;
    }

    @Override
    boolean hasForgotten(int machine) {
        return (forgiven >>> machine & 1) != 0;
    }

    @Override
    boolean isForgetful(Instance instance, int machine) {
        return (forgotten >>> machine & 1) != 0 && !instance.isPresent(machine);
    }

    @Override
    void adopt(Instance instance, int machine, IdSlots slots) {
        Instance base = group.base();
        Slots of = base.joint().slots();
        for (int i = 0; i < of.size(); i++) {
            String token = of.tokens().get(i).get(machine);
            if (!token.isEmpty()) {
                slots.assign(machine, of.sorts().get(i), base.ids()[i], token, -1 - i, over.length);
            }
        }
    }

    @Override
    Map<String, String> named(Instance instance, int machine) {
        return new IdSlots(instance.ids(), instance.joint().slots()).of(machine);
    }

    @Override
    Tokens tokens(Instance instance, int machine, EventTexts said, IdSlots slots) {
        return (parameter, value) -> {
            if (cutting.sort(parameter).isEmpty()) {
                return Optional.empty();
            }
            if (slots.count(machine, parameter) == 0) {
                slots.assign(machine, parameter, value, FIRST, said.type().position(parameter), over.length);
            }
            return Optional.of(slots.known(machine, parameter, value).orElse("other"));
        };
    }

    @Override
    List<Instance> concerned(int machine, Part part, EventTexts said) {
        if (part.keys().length == 0) {
            List<Instance> everybody = all(machine);
            everybody.add(group.base());
            return everybody;
        }
        String id = said.text(part.keys()[0]);
        return id == null ? List.of() : List.of(item(id));
    }

    @Override
    @Nullable Instance find(String key) {
        return items.find(key);
    }

    @Override
    List<Instance> all(int machine) {
        List<Instance> open = new ArrayList<>();
        items.each(item -> {
            if (item.isPresent(machine) && !item.isOver(machine)) {
                open.add(item);
            }
        });
        open.sort(Instance.byBirth(machine));
        return open;
    }

    @Override
    List<Instance> finished(int machine) {
        List<Instance> aside = new ArrayList<>();
        over[machine].each(aside::add);
        aside.add(group.base());
        return aside;
    }
}
