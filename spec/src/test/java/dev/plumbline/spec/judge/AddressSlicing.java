package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One instance per port, and one more per connection on it with an index above 0. Events of the port and of its
 * connection 0 go to all instances of the port; those of another connection to its own. Events of a type that names no
 * address, such as a turn of a work item, go to all instances there are.
 */
final class AddressSlicing implements Slicing {

    private static final Set<String> ADDRESSES = Set.of("target", "source", "destination", "nic", "port");
    private static final Set<String> NOBODY = Set.of("0", "none");

    private final Map<String, Map<String, Slice>> ports = new LinkedHashMap<>();

    @Override
    public List<Slice> concerned(Event event) {
        EventType type = EventType.of(event);
        List<String> addresses =
                type.parameters().stream().filter(ADDRESSES::contains).toList();
        if (addresses.isEmpty()) {
            return new ArrayList<>(all());
        }
        Set<Slice> concerned = new LinkedHashSet<>();
        for (String parameter : addresses) {
            type.value(event, parameter).ifPresent(address -> add(address.toString(), concerned));
        }
        return new ArrayList<>(concerned);
    }

    private void add(String address, Set<Slice> concerned) {
        int slash = address.indexOf('/');
        String port = slash < 0 ? address : address.substring(0, slash);
        String index = slash < 0 ? "0" : address.substring(slash + 1);
        if (NOBODY.contains(port)) {
            return;
        }
        Map<String, Slice> slices = ports.computeIfAbsent(port, AddressSlicing::base);
        if (index.equals("0")) {
            concerned.addAll(slices.values());
        } else {
            concerned.add(slices.computeIfAbsent(index, i -> baseOf(slices).fork(port + "/" + i)));
        }
    }

    private static Map<String, Slice> base(String port) {
        Map<String, Slice> slices = new LinkedHashMap<>();
        slices.put("0", new Slice(port));
        return slices;
    }

    private static Slice baseOf(Map<String, Slice> slices) {
        return slices.values().iterator().next();
    }

    @Override
    public Optional<String> token(Slice slice, String parameter, String value) {
        if (!ADDRESSES.contains(parameter)) {
            return Optional.empty();
        }
        String name = slice.name();
        int slash = name.indexOf('/');
        String port = slash < 0 ? name : name.substring(0, slash);
        if (value.equals(port)) {
            return Optional.of("port");
        }
        if (value.equals(port + "/0")) {
            return Optional.of("0");
        }
        return Optional.of(slash > 0 && value.equals(name) ? "#1" : "other");
    }

    @Override
    public Slicing copy() {
        AddressSlicing copy = new AddressSlicing();
        ports.forEach((port, slices) -> {
            Map<String, Slice> twins = new LinkedHashMap<>();
            slices.forEach((index, slice) -> twins.put(index, slice.copy()));
            copy.ports.put(port, twins);
        });
        return copy;
    }

    @Override
    public Collection<Slice> all() {
        return ports.values().stream().flatMap(m -> m.values().stream()).toList();
    }

    @Override
    public void settle(List<Slice> stepped) {
        for (Slice slice : stepped) {
            int slash = slice.name().indexOf('/');
            if (slash > 0) {
                Map<String, Slice> slices = ports.get(slice.name().substring(0, slash));
                if (slices != null && slice.state() == baseOf(slices).state()) {
                    slices.remove(slice.name().substring(slash + 1));
                }
            }
        }
    }
}
