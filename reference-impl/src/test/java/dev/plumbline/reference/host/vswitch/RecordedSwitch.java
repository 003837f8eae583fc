package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.spec.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A switch driven by hand, with everything that it recorded. */
public final class RecordedSwitch {

    private final List<Event> events = new ArrayList<>();
    private final Map<String, String> answers = new HashMap<>();
    private final SwitchHost host;

    /** With two members and one partition. */
    public RecordedSwitch(SwitchExtension extension) {
        this.host = new SwitchHost(
                new JavaSwitchIut(extension), new SwitchWorld(2, 1, NdisVersion.NDIS_6_40), this::choose, events::add);
    }

    private String choose(String question, List<String> options) {
        String answer = answers.getOrDefault(question, options.get(0));
        return options.contains(answer) ? answer : options.get(0);
    }

    /** From now on the environment decides a question like this, if it can. */
    public RecordedSwitch deciding(String question, String answer) {
        answers.put(question, answer);
        return this;
    }

    /** From now on everything takes its usual course. */
    public void usual() {
        answers.clear();
    }

    /** Attaches the module and brings up the external port with its first member, and a partition. */
    public RecordedSwitch up() throws IutException {
        perform(
                "attach",
                "restart",
                "PORT_CREATE 1",
                "NIC_CREATE 1/0",
                "NIC_CONNECT 1/0",
                "NIC_CREATE 1/1",
                "NIC_CONNECT 1/1",
                "PORT_CREATE 2",
                "NIC_CREATE 2/0",
                "NIC_CONNECT 2/0",
                "work",
                "work",
                "work");
        return this;
    }

    /** Gives the inputs one after the other; returns what was recorded meanwhile. */
    public List<Event> perform(String... inputs) throws IutException {
        int before = events.size();
        for (String input : inputs) {
            host.perform(input);
        }
        return List.copyOf(events.subList(before, events.size()));
    }

    /** The names of what {@link #perform} returns. */
    public List<String> names(String... inputs) throws IutException {
        return perform(inputs).stream().map(Event::name).toList();
    }

    /** What the environment may do now. */
    public List<String> inputs() {
        return host.inputs();
    }
}
