package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventTexts;
import dev.plumbline.spec.event.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Something that happens while the connections 1/0, 1/1 and 1/2 are up and leaves them as they were, in parts between
 * which anything else may happen.
 *
 * @param parts the parts, each with all its calls returned
 * @param exclusive whether nothing but packets may pass at the port until it is over
 */
record Episode(List<List<Event>> parts, boolean exclusive) {

    private static final Set<String> ADDRESSES = Set.of("target", "source", "destination", "nic", "port");
    private static final Set<String> IDS = Set.of("req", "nbl", "original", "indication", "cloned", "identifier", "parent");

    /** The same at another port and other connections of it, about new ids. */
    Episode at(String port, String first, String second, long number) {
        List<List<Event>> moved = new ArrayList<>();
        for (List<Event> part : parts) {
            moved.add(part.stream().map(event -> move(event, port, first, second, number)).toList());
        }
        return new Episode(moved, exclusive);
    }

    private static Event move(Event event, String port, String first, String second, long number) {
        EventTexts from = new EventTexts().read(event);
        EventType type = from.type();
        EventTexts to = new EventTexts();
        to.begin(type);
        for (int i = 0; i < type.parameters().size(); i++) {
            String text = from.text(i);
            if (text != null) {
                String parameter = type.parameters().get(i);
                to.set(i, ADDRESSES.contains(parameter)
                        ? moved(text, port, first, second)
                        : IDS.contains(parameter) ? text + "-" + number : text);
            }
        }
        return to.event();
    }

    private static String moved(String address, String port, String first, String second) {
        return switch (address) {
            case "1" -> port;
            case "1/0" -> port + "/0";
            case "1/1" -> port + "/" + first;
            case "1/2" -> port + "/" + second;
            default -> address;
        };
    }
}
