package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.graph.Label;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A family per port: its base is the port with connection 0, its items the other connections. */
record AddressSpread() implements Spread {

    private static final Set<String> ADDRESSES = Set.of("target", "source", "destination", "nic", "port");
    private static final Set<String> NOBODY = Set.of("0", "none");

    @Override
    public List<Target> targets(Event event) {
        EventType type = EventType.of(event);
        Set<String> keys = keys(type);
        if (keys.isEmpty()) {
            return List.of(new Target(ALL, EVERYBODY));
        }
        Set<Target> targets = new LinkedHashSet<>();
        for (String parameter : type.parameters()) {
            if (keys.contains(parameter)) {
                type.value(event, parameter).map(a -> target(a.toString())).ifPresent(targets::add);
            }
        }
        targets.removeIf(t -> NOBODY.contains(t.family()));
        return List.copyOf(targets);
    }

    private static Target target(String address) {
        int slash = address.indexOf('/');
        if (slash < 0) {
            return new Target(address, EVERYBODY);
        }
        String index = address.substring(slash + 1);
        return new Target(address.substring(0, slash), index.equals("0") ? EVERYBODY : index);
    }

    @Override
    public boolean isAboutAnItem(Label label) {
        for (int i = 0; i < label.parameters().size(); i++) {
            if (ADDRESSES.contains(label.parameters().get(i)) && label.values().get(i).equals("#1")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Set<String> keys(EventType type) {
        Set<String> keys = new LinkedHashSet<>(type.parameters());
        keys.retainAll(ADDRESSES);
        return keys;
    }

    @Override
    public Naming naming(String family, String item) {
        return (slots, parameter, value) ->
                List.of(new Naming.Name(ADDRESSES.contains(parameter) ? token(family, item, value) : value, slots));
    }

    private static String token(String port, String index, String value) {
        if (value.equals(port)) {
            return "port";
        }
        if (value.equals(port + "/0")) {
            return "0";
        }
        return !index.equals(EVERYBODY) && value.equals(port + "/" + index) ? "#1" : "other";
    }

    @Override
    public boolean ends() {
        return false;
    }

    @Override
    public String name(String family, String item) {
        return item.equals(EVERYBODY) ? family : family + "/" + item;
    }
}
