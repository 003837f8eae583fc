package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventTexts;
import dev.plumbline.spec.event.Symbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ports of a run and the connections on them. Of very many, those of which nothing is left to remember are dropped, and
 * then others; what a machine refuses of one that was dropped so, and is met anew, is beyond its scope.
 */
final class AddressPopulation extends Population {

    private static final Set<String> NOBODY = Set.of("0", "none");
    private static final int MOST = 16;

    private final Map<String, Group> ports = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Place[] named = new Place[MOST];
    private final Place[] placed = new Place[MOST];
    private @Nullable Place[] bySymbol = {};
    private Oblivion dropped = new Oblivion();
    private int connections;

    AddressPopulation(Ensemble ensemble) {
        super(ensemble);
    }

    @Override
    Population copy() {
        AddressPopulation copy = new AddressPopulation(ensemble());
        ports.forEach((name, port) -> copy.ports.put(name, port.copy()));
        copy.dropped = dropped.copy();
        copy.connections = connections;
        copy.resume(this);
        return copy;
    }

    @Override
    void propose(Aspect aspect, EventTexts said, Proposal to) {
        int[] keys = aspect.part().keys();
        if (keys.length == 0) {
            for (Group port : ports.values()) {
                whole(port, aspect, said, to, Mode.PRESENT_BASE, 0);
            }
            return;
        }
        if (ports.size() >= Sweep.MOST || connections >= Sweep.MOST) {
            sweep();
        }
        int count = places(keys, said);
        for (int i = 0; i < count; i++) {
            Place place = named[i];
            Group port = place.port;
            Instance connection = place.connection;
            if (port != null && connection == null) {
                whole(port, aspect, said, to, Mode.BASE, count);
            } else if (port != null && connection != null && !isWhole(port, count)) {
                alone(port, connection, aspect, said, to);
            }
        }
    }

    /** Finds what an event names, each once; how many there are. */
    private int places(int[] keys, EventTexts said) {
        int count = 0;
        for (int key : keys) {
            Place place = place(key, said);
            placed[key] = place;
            boolean known = place.port == null;
            for (int i = 0; i < count && !known; i++) {
                known = named[i].port == place.port && named[i].connection == place.connection;
            }
            if (!known) {
                named[count++] = place;
            }
        }
        return count;
    }

    private Place place(int key, EventTexts said) {
        int symbol = said.symbol(key);
        if (symbol == Symbols.ABSENT) {
            return Place.NOWHERE;
        }
        if (symbol < 0) {
            return place(text(said, key));
        }
        if (symbol >= bySymbol.length) {
            bySymbol = Arrays.copyOf(bySymbol, Math.max(symbol + 1, bySymbol.length * 2));
        }
        Place place = bySymbol[symbol];
        if (place == null || place.gone) {
            place = place(text(said, key));
            bySymbol[symbol] = place;
        }
        return place;
    }

    private Place place(String address) {
        Place place = places.get(address);
        if (place != null) {
            return place;
        }
        int slash = address.indexOf('/');
        String name = slash < 0 ? address : address.substring(0, slash);
        String index = slash < 0 ? "0" : address.substring(slash + 1);
        if (NOBODY.contains(name)) {
            return Place.NOWHERE;
        }
        Group port = ports.computeIfAbsent(name, this::port);
        Place made = index.equals("0")
                ? new Place(port, null, slash < 0 ? Place.Called.PORT : Place.Called.ZERO)
                : new Place(port, connection(port, index), Place.Called.SELF);
        places.put(address, made);
        return made;
    }

    private Group port(String name) {
        Group port = new Group(name, unmet(name, ""));
        if (dropped.mayKnow(name)) {
            port.base().doubt();
        }
        return port;
    }

    private Instance connection(Group port, String index) {
        Instance known = port.members().get(index);
        if (known != null) {
            return known;
        }
        Instance connection = unmet(port.name() + "/", index);
        port.add(connection);
        connections++;
        if (port.base().isDoubtful() || dropped.mayKnow(connection.name())) {
            connection.doubt();
        }
        return connection;
    }

    @Override
    int kept() {
        return ports.size() + connections + places.size();
    }

    private void sweep() {
        Sweep sweep = new Sweep(ensemble());
        if (ports.size() >= Sweep.MOST) {
            sweep.groups(ports.values()).forEach(port -> drop(port, sweep.open(port)));
        }
        if (connections >= Sweep.MOST) {
            sweep.members(ports.values()).forEach(connection -> drop(connection, sweep.apart(connection)));
        }
        places.values().removeIf(place -> place.gone = isDropped(place));
        for (int i = 0; i < bySymbol.length; i++) {
            Place place = bySymbol[i];
            bySymbol[i] = place != null && place.gone ? null : place;
        }
    }

    private boolean isDropped(Place place) {
        Group port = Objects.requireNonNull(place.port);
        Instance connection = place.connection;
        return !port.equals(ports.get(port.name()))
                || (connection != null && !connection.equals(port.members().get(connection.key())));
    }

    private void drop(Group port, long open) {
        boolean owed = port.base().joint().owes();
        lose(port.base());
        for (Instance connection : List.copyOf(port.members().values())) {
            owed |= connection.joint().owes();
            drop(connection, 0);
        }
        dropped.drop(port.name(), open, owed);
        ports.remove(port.name());
    }

    private void drop(Instance connection, long apart) {
        dropped.drop(connection.name(), apart, connection.joint().owes());
        lose(connection);
        connection.group().members().remove(connection.key());
        connections--;
    }

    private boolean isWhole(Group port, int count) {
        for (int i = 0; i < count; i++) {
            if (named[i].port == port && named[i].connection == null) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(Instance connection, int count) {
        for (int i = 0; i < count; i++) {
            if (named[i].connection == connection) {
                return true;
            }
        }
        return false;
    }

    private void whole(Group port, Aspect aspect, EventTexts said, Proposal to, Mode mode, int count) {
        Instance base = port.base();
        Joint before = base.joint();
        Transition leading = step(base, aspect, said, relation(aspect, base), mode, null, null);
        to.add(this, base, leading);
        if (!port.members().isEmpty()) {
            for (Instance connection : port.members().values()) {
                Mode met = isNamed(connection, count) ? Mode.NAMED : Mode.PRESENT;
                long relation = relation(aspect, connection);
                to.add(this, connection, step(connection, aspect, said, relation, met, before, leading.next()));
            }
        }
    }

    private void alone(Group port, Instance connection, Aspect aspect, EventTexts said, Proposal to) {
        Instance base = port.base();
        long mask = aspect.part().mask();
        if ((base.joint().present() & mask) != mask) {
            go(base, step(base, aspect, said, 0, Mode.TOUCHED, null, null), said);
        }
        Joint at = base.joint();
        long relation = relation(aspect, connection);
        to.add(this, connection, step(connection, aspect, said, relation, Mode.NAMED, at, at));
    }

    private long relation(Aspect aspect, Instance to) {
        long relation = 0;
        for (int i = 0; i < aspect.relatives(); i++) {
            relation |= placed[aspect.relative(i)].by(to).code() << (2 * i);
        }
        return relation;
    }

    private static Place.Called called(String address, Instance by) {
        String port = by.group().name();
        if (address.equals(port)) {
            return Place.Called.PORT;
        }
        if (address.length() == port.length() + 2 && address.startsWith(port) && address.endsWith("/0")) {
            return Place.Called.ZERO;
        }
        return !by.isBase() && by.isNamed(address) ? Place.Called.SELF : Place.Called.OTHER;
    }

    @Override
    Tokens tokens(Instance instance, int machine, EventTexts said, IdSlots naming) {
        return (parameter, value) -> ensemble().cutting().sort(parameter).map(_ -> called(value, instance).token());
    }

    @Override
    void settle(Instance instance, Transition transition, Joint from) {
        if (instance.joint().present() == 0 && !instance.isBase()) {
            connections -= instance.group().members().remove(instance.key()) == null ? 0 : 1;
            Place place = places.remove(instance.name());
            if (place != null) {
                place.gone = true;
            }
        }
    }

    @Override
    boolean hasForgotten() {
        return dropped.forgiven() != 0;
    }

    @Override
    boolean hasForgotten(int machine) {
        return (dropped.forgiven() >>> machine & 1) != 0;
    }

    @Override
    boolean isForgetful(Instance instance, int machine) {
        return isInDoubt(instance, machine);
    }

    @Override
    boolean isInDoubt(Instance instance, int machine) {
        return dropped.isInDoubt(instance, machine);
    }

    @Override
    List<Instance> concerned(int machine, Part part, EventTexts said) {
        if (part.keys().length == 0) {
            return all(machine);
        }
        Set<Instance> concerned = new LinkedHashSet<>();
        int count = places(part.keys(), said);
        for (int i = 0; i < count; i++) {
            Instance connection = named[i].connection;
            if (connection != null) {
                concerned.add(connection);
            } else {
                Group port = Objects.requireNonNull(named[i].port);
                concerned.add(port.base());
                concerned.addAll(port.met(machine));
            }
        }
        return new ArrayList<>(concerned);
    }

    @Override
    List<Instance> all(int machine) {
        List<Instance> all = new ArrayList<>();
        ports.values().stream()
                .filter(port -> port.base().isPresent(machine))
                .sorted(Comparator.comparing(Group::base, Instance.byBirth(machine)))
                .forEach(port -> {
                    all.add(port.base());
                    all.addAll(port.met(machine));
                });
        return all;
    }
}
