package dev.plumbline.spec.example;

import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.judge.Machine;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The order in which the judge gives out the slots of a graph: to values as they are named. A trace of labels in another
 * order cannot be said. Of a bundle, a number counts the adapters or members that were named; of an item, its bits tell
 * which sorts of values were.
 */
final class SlotOrder {

    private static final List<String> ITEMS = List.of("packet", "req");

    private final Machine.Cut cut;
    private final Domains domains;
    private final List<String> named;

    SlotOrder(Machine.Cut cut, Domains domains) {
        this.cut = cut;
        this.domains = domains;
        this.named = named(cut, domains);
    }

    /** The parameter that names the item of an instance, if instances are items. */
    static Optional<String> key(Machine.Cut cut) {
        return switch (cut) {
            case REQUEST -> Optional.of("req");
            case INDICATION -> Optional.of("indication");
            case PACKET -> Optional.of("nbl");
            case ADAPTER -> Optional.of("adapter");
            case HANDLE -> Optional.of("module");
            case ADDRESS, MODULE, BUNDLE -> Optional.empty();
        };
    }

    /** Parameters whose values are slots by equality with the first that an item named. */
    static List<String> named(Machine.Cut cut, Domains domains) {
        return switch (cut) {
            case REQUEST, INDICATION, PACKET, ADAPTER, HANDLE ->
                domains.parameters().stream().filter(p -> domains.of(p).contains("#1")).toList();
            case ADDRESS, MODULE, BUNDLE -> List.of();
        };
    }

    /**
     * The slots that are taken after a label.
     *
     * @return none if the judge would not call the values so
     */
    OptionalInt after(int taken, Label label) {
        return switch (cut) {
            case BUNDLE -> adapters(taken, label);
            case REQUEST, INDICATION, PACKET, ADAPTER, HANDLE -> sorts(taken, label);
            case ADDRESS, MODULE -> OptionalInt.of(taken);
        };
    }

    /** An adapter or a member takes a slot where it is named first, a primary has one already. */
    private static OptionalInt adapters(int taken, Label label) {
        int count = taken;
        for (int i = 0; i < label.parameters().size(); i++) {
            String parameter = label.parameters().get(i);
            String value = label.values().get(i);
            if (!ITEMS.contains(parameter) && value.startsWith("#")) {
                int slot = Integer.parseInt(value.substring(1));
                if (slot > count + (parameter.equals("primary") ? 0 : 1)) {
                    return OptionalInt.empty();
                }
                count = Math.max(count, slot);
            }
        }
        return OptionalInt.of(count);
    }

    private OptionalInt sorts(int taken, Label label) {
        int sorts = taken;
        for (int i = 0; i < label.parameters().size(); i++) {
            int sort = named.indexOf(label.parameters().get(i));
            String value = label.values().get(i);
            if (sort < 0 || !(value.equals("#1") || value.equals("other") || value.equals("any"))) {
                continue;
            }
            boolean isFirst = (sorts >> sort & 1) == 0;
            if (isFirst && value.equals("other") && domains.of(label.action(), named.get(sort)).contains("#1")) {
                return OptionalInt.empty();
            }
            sorts |= 1 << sort;
        }
        return OptionalInt.of(sorts);
    }
}
