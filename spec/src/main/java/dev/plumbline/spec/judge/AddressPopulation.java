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

/** The ports of a run and the connections on them. */
final class AddressPopulation extends Population {

    /** What an address names: a port as a whole, or a connection on it, as long as it is there. */
    private static final class Place {
        final @Nullable Group port;
        final @Nullable Instance connection;
        final Called called;
        boolean gone;

        Place(@Nullable Group port, @Nullable Instance connection, Called called) {
            this.port = port;
            this.connection = connection;
            this.called = called;
        }

        /** What the address is called in an instance. */
        Called by(Instance instance) {
            boolean other = connection != null && connection != instance;
            return port != instance.group() || other ? Called.OTHER : called;
        }
    }

    private enum Called {
        PORT(0, "port"),
        ZERO(1, "0"),
        SELF(2, "#1"),
        OTHER(3, "other");

        private final long code;
        private final String token;

        Called(long code, String token) {
            this.code = code;
            this.token = token;
        }
    }

    private static final Place NOWHERE = new Place(null, null, Called.OTHER);
    private static final Set<String> NOBODY = Set.of("0", "none");
    private static final int MOST = 16;

    private final Map<String, Group> ports = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Place[] named = new Place[MOST];
    private final Place[] placed = new Place[MOST];
    private @Nullable Place[] bySymbol = {};

    AddressPopulation(Ensemble ensemble) {
        super(ensemble);
    }

    @Override
    Population copy() {
        AddressPopulation copy = new AddressPopulation(ensemble());
        ports.forEach((name, port) -> copy.ports.put(name, port.copy()));
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
            return NOWHERE;
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
            return NOWHERE;
        }
        Group port = ports.computeIfAbsent(name, _ -> new Group(name, unmet(name, "")));
        Place made = index.equals("0")
                ? new Place(port, null, slash < 0 ? Called.PORT : Called.ZERO)
                : new Place(port, connection(port, index), Called.SELF);
        places.put(address, made);
        return made;
    }

    private Instance connection(Group port, String index) {
        Instance known = port.members().get(index);
        if (known != null) {
            return known;
        }
        Instance connection = unmet(port.name() + "/", index);
        port.add(connection);
        return connection;
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
            relation |= placed[aspect.relative(i)].by(to).code << (2 * i);
        }
        return relation;
    }

    private static Called called(String address, Instance by) {
        String port = by.group().name();
        if (address.equals(port)) {
            return Called.PORT;
        }
        if (address.length() == port.length() + 2 && address.startsWith(port) && address.endsWith("/0")) {
            return Called.ZERO;
        }
        return !by.isBase() && by.isNamed(address) ? Called.SELF : Called.OTHER;
    }

    @Override
    Tokens tokens(Instance instance, int machine, EventTexts said, IdSlots naming) {
        return (parameter, value) -> ensemble().cutting().sort(parameter).map(_ -> called(value, instance).token);
    }

    @Override
    void settle(Instance instance, Transition transition, Joint from) {
        if (instance.joint().present() == 0 && !instance.isBase()) {
            instance.group().members().remove(instance.key());
            Place place = places.remove(instance.name());
            if (place != null) {
                place.gone = true;
            }
        }
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
