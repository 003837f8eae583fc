package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.vswitch.SwitchState.Port;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Policies of ports and of the whole switch: added, updated, deleted, and asked for by extensions above (LIFE-60,
 * OID-96). What is updated or deleted was added before; a port that is torn down only gives up what it has (LIFE-13).
 */
final class PropertyRequests implements Issuer {

    private static final String SWITCH = "none";
    private static final int MOST = 3;

    private final Surroundings around;
    private final Turns targets = new Turns();
    private final Turns steps = new Turns();
    private final Map<String, Map<String, String>> kinds = new LinkedHashMap<>();
    private int added;

    PropertyRequests(Surroundings around) {
        this.around = around;
    }

    @Override
    public void inputs(List<String> into) {
        into.add("PROPERTY switch");
        if (!ports().isEmpty()) {
            into.add("PROPERTY port");
        }
    }

    private List<String> ports() {
        List<String> ports = new ArrayList<>();
        for (String port : Ports.of(around.state().world())) {
            if (around.state().port(port) != Port.NONE) {
                ports.add(port);
            }
        }
        return ports;
    }

    @Override
    public Optional<Asked> asked(String[] words) {
        if (!words[0].equals("PROPERTY")) {
            return Optional.empty();
        }
        boolean ofPort = words[1].equals("port");
        String target = ofPort ? around.choose("property port", targets.next(ports())) : SWITCH;
        List<String> options = steps.next(steps(target));
        String[] step = around.choose("property", options).split(" ", -1);
        String oid = Oids.oid((ofPort ? "PORT_" : "") + step[0]);
        boolean about = step.length > 1;
        Asked asked = Asked.of(
                oid,
                step[0].equals("PROPERTY_ENUM") || step[0].equals("FEATURE_STATUS_QUERY") ? "method" : "set",
                target,
                about ? "PropertyId=" + step[2] : "");
        return Optional.of(about ? asked.ofProperty(step[1]) : asked);
    }

    private List<String> steps(String target) {
        List<String> steps = new ArrayList<>();
        Map<String, String> has = kinds.getOrDefault(target, Map.of());
        boolean alive = target.equals(SWITCH) || around.state().port(target) == Port.CREATED;
        if (alive && has.size() < MOST) {
            steps.add("PROPERTY_ADD custom " + (added % 2 == 0 ? "teaming" : "policy") + (added + 1));
            steps.add("PROPERTY_ADD standard policy" + (added + 1));
        }
        if (alive) {
            steps.add("PROPERTY_ENUM");
            steps.add("FEATURE_STATUS_QUERY");
        }
        has.forEach((id, kind) -> {
            if (alive) {
                steps.add("PROPERTY_UPDATE " + kind + " " + id);
            }
            steps.add("PROPERTY_DELETE " + kind + " " + id);
        });
        return steps.isEmpty() ? List.of("FEATURE_STATUS_QUERY") : steps;
    }

    @Override
    public void ended(Asked asked, Ending ending) {
        String kind = asked.property();
        if (kind != null && ending.succeeded()) {
            String id = asked.information().substring("PropertyId=".length());
            if (asked.oid().endsWith("PROPERTY_ADD")) {
                added++;
                kinds.computeIfAbsent(asked.target(), t -> new LinkedHashMap<>()).put(id, kind);
            } else if (asked.oid().endsWith("PROPERTY_DELETE")) {
                kinds.getOrDefault(asked.target(), new LinkedHashMap<>()).remove(id);
            }
        } else if (asked.oid().equals("OID_SWITCH_PORT_DELETE")) {
            kinds.remove(asked.target());
        }
    }
}
