package dev.plumbline.spec.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An instance for each port, and one for each of its further connections. What is about the port, or its connection 0, is
 * about all of them; what names no address is about all there are.
 */
final class AddressInstances implements Instances {

    private static final Set<String> ADDRESSES = Set.of("target", "source", "destination", "nic", "port");

    /** An address taken apart; index 0 is the port itself. */
    private record Address(String port, String index) {

        static Address of(String text) {
            String[] parts = text.split("/", 2);
            return new Address(parts[0], parts.length > 1 ? parts[1] : "0");
        }

        boolean isNobody() {
            return port.equals("0") || port.equals("none");
        }

        boolean isPort() {
            return index.equals("0");
        }
    }

    private final Map<String, Instance> ports = new LinkedHashMap<>();
    private final Map<String, Map<String, Instance>> further = new LinkedHashMap<>();

    @Override
    public List<Instance> about(Said event) {
        Set<String> named = new LinkedHashSet<>(event.components());
        named.retainAll(ADDRESSES);
        if (named.isEmpty()) {
            return new ArrayList<>(indebted());
        }
        Set<Instance> about = new LinkedHashSet<>();
        for (String parameter : named) {
            event.value(parameter).map(Address::of).filter(a -> !a.isNobody()).ifPresent(a -> add(a, about));
        }
        return new ArrayList<>(about);
    }

    private void add(Address address, Set<Instance> about) {
        Instance port = ports.computeIfAbsent(address.port, name -> new Instance(name, 0));
        Map<String, Instance> there = further.computeIfAbsent(address.port, _ -> new LinkedHashMap<>());
        if (address.isPort()) {
            about.add(port);
            about.addAll(there.values());
        } else {
            about.add(there.computeIfAbsent(address.index, index -> port.fork(address.port + "/" + index)));
        }
    }

    @Override
    public Optional<String> token(Instance instance, String parameter, String value) {
        if (!ADDRESSES.contains(parameter)) {
            return Optional.empty();
        }
        Address own = Address.of(instance.name);
        if (value.equals(own.port)) {
            return Optional.of("port");
        }
        if (value.equals(own.port + "/0")) {
            return Optional.of("0");
        }
        return Optional.of(!own.isPort() && value.equals(instance.name) ? "#1" : "other");
    }

    /** A further connection that is where its port is needs no instance of its own. */
    @Override
    public void stepped(List<Instance> instances) {
        for (Instance instance : instances) {
            Address address = Address.of(instance.name);
            Instance port = ports.get(address.port);
            if (port != null && port != instance && port.state == instance.state) {
                further.getOrDefault(address.port, Map.of()).remove(address.index);
            }
        }
    }

    @Override
    public Collection<Instance> indebted() {
        List<Instance> all = new ArrayList<>();
        ports.forEach((name, port) -> {
            all.add(port);
            all.addAll(further.getOrDefault(name, Map.of()).values());
        });
        return all;
    }
}
