package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** One instance per request id. Addresses matter by equality with the first that the request named. */
final class RequestSlicing implements Slicing {

    private static final int REMEMBERED = 4096;

    private final IntPredicate isFinal;
    private final Map<String, Slice> slices = new LinkedHashMap<>();
    private final Map<String, Slice> finished = new LinkedHashMap<>();

    RequestSlicing(IntPredicate isFinal) {
        this.isFinal = isFinal;
    }

    @Override
    public List<Slice> concerned(Event event) {
        Optional<Object> req = EventType.of(event).value(event, "req");
        return req.map(id -> List.of(slice(id.toString()))).orElse(List.of());
    }

    private Slice slice(String id) {
        Slice old = finished.get(id);
        return old != null ? old : slices.computeIfAbsent(id, name -> new Slice("request " + name));
    }

    @Override
    public Optional<String> token(Slice slice, String parameter, String value) {
        if (!parameter.equals("target") && !parameter.equals("source")) {
            return Optional.empty();
        }
        if (slice.count(parameter) == 0) {
            slice.assign(parameter, value, "#1");
        }
        return Optional.of(slice.slot(parameter, value).orElse("other"));
    }

    @Override
    public Collection<Slice> all() {
        return slices.values();
    }

    @Override
    public void settle(List<Slice> stepped) {
        for (Slice slice : stepped) {
            String id = slice.name().substring("request ".length());
            if (isFinal.test(slice.state()) && slices.remove(id) != null) {
                finished.put(id, slice);
                if (finished.size() > REMEMBERED) {
                    finished.remove(finished.keySet().iterator().next());
                }
            }
        }
    }
}
