package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.provider.team.ReferenceTeamingProvider;
import dev.plumbline.spec.event.Event;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A documented procedure: inputs, and the events that they have to lead to, in order. A line that begins with
 * {@code #} names rows; {@code =} says how many members and partitions there are; {@code ?} answers a question of the
 * environment with the first option that begins so; {@code >>} gives an input whose events do not matter; {@code >}
 * gives one whose events follow, every one of them.
 */
final class GoldenScript {

    private static final Set<String> SHOWN =
            Set.of("form", "oid", "target", "source", "inner", "type", "innerType", "nic", "port", "status", "data", "of");

    private final List<String> lines;
    private final Map<String, String> answers = new LinkedHashMap<>();

    GoldenScript(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    static GoldenScript read(Path file) throws IOException {
        return new GoldenScript(Files.readAllLines(file));
    }

    /** The events that the script expects. */
    List<String> expected() {
        return lines.stream().filter(GoldenScript::isEvent).toList();
    }

    private static boolean isEvent(String line) {
        return !line.isBlank() && "#=?>".indexOf(line.charAt(0)) < 0;
    }

    /** Every script in which two neighbouring events have changed places. */
    List<GoldenScript> permuted() {
        List<GoldenScript> permuted = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (isEvent(lines.get(i))) {
                if (last >= 0 && !lines.get(last).equals(lines.get(i))) {
                    List<String> other = new ArrayList<>(lines);
                    other.set(last, lines.get(i));
                    other.set(i, lines.get(last));
                    permuted.add(new GoldenScript(other));
                }
                last = i;
            }
        }
        return permuted;
    }

    /** Plays the script with the reference; the events that its inputs led to. */
    List<String> played(OidRun run) throws IutException {
        List<String> seen = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("? ")) {
                String[] answer = line.substring(2).split(" = ", -1);
                answers.put(answer[0], answer[1]);
            } else if (line.startsWith(">")) {
                int before = run.events().size();
                run.perform(line.substring(line.indexOf(' ') + 1));
                if (line.startsWith("> ")) {
                    run.events().subList(before, run.events().size()).forEach(event -> seen.add(shown(event)));
                }
            }
        }
        return seen;
    }

    OidRun run() {
        String[] world = lines.stream()
                .filter(line -> line.startsWith("= "))
                .findFirst()
                .orElseThrow()
                .split(" ", -1);
        return new OidRun(
                "switch-team-6.40:strict",
                new SwitchWorld(Integer.parseInt(world[1]), Integer.parseInt(world[3]), NdisVersion.NDIS_6_40),
                new ReferenceTeamingProvider(),
                choices());
    }

    private Choices choices() {
        return (question, options) -> {
            String wanted = answers.getOrDefault(question, options.get(0));
            return options.stream()
                    .filter(option -> option.startsWith(wanted))
                    .findFirst()
                    .orElse(options.get(0));
        };
    }

    private static String shown(Event event) {
        StringBuilder line = new StringBuilder(event.name());
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (SHOWN.contains(component.getName())) {
                try {
                    Object value = component.getAccessor().invoke(event);
                    if (value != null) {
                        line.append(' ').append(component.getName()).append('=').append(value);
                    }
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return line.toString();
    }
}
