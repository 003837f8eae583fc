package dev.plumbline.spec.agreement;

import dev.plumbline.spec.agreement.Instances.TooManyException;
import dev.plumbline.spec.graph.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges dialogues by one machine alone, stepped with TLC's evaluator. Lives in the class loader of the model.
 */
final class DialogueWalk {

    private record Action(List<String> parameters, List<Set<String>> domains, Map<List<String>, Integer> labels) {}

    private final TlcAnswers tlc;
    private final String cut;
    private final Set<String> readings;
    private final Map<String, Action> actions = new LinkedHashMap<>();

    DialogueWalk(TlcAnswers tlc, String cut, Set<String> readings) {
        this.tlc = tlc;
        this.cut = cut;
        this.readings = readings;
        for (int i = 0; i < tlc.labels().size(); i++) {
            Label label = tlc.labels().get(i);
            Action action = actions.computeIfAbsent(label.action(), _ -> {
                List<Set<String>> domains = new ArrayList<>();
                label.parameters().forEach(_ -> domains.add(new LinkedHashSet<>()));
                return new Action(label.parameters(), domains, new HashMap<>());
            });
            for (int p = 0; p < label.values().size(); p++) {
                action.domains.get(p).add(label.values().get(p));
            }
            action.labels.put(label.values(), i);
        }
    }

    /** What the machine objects to in a dialogue: the first event that it does not allow, or nothing. */
    Optional<Objection> objection(List<Said> dialogue) {
        int adapters = Optional.ofNullable(actions.get("MiniportInitialize"))
                .flatMap(initialise -> initialise.domains.stream().findFirst())
                .map(Set::size)
                .orElse(0);
        Instances instances = Instances.of(cut, adapters, tlc::isFinal);
        for (int i = 0; i < dialogue.size(); i++) {
            Said event = dialogue.get(i);
            Optional<Objection> objection =
                    event.name().equals("Quiescent") ? owed(i, instances) : step(i, event, instances);
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    private Optional<Objection> owed(int at, Instances instances) {
        List<Objection.Point> points = new ArrayList<>();
        for (Instance instance : instances.indebted()) {
            for (String owed : tlc.owed(instance.state, readings)) {
                points.add(new Objection.Point(instance.name, owed));
            }
        }
        return points.isEmpty() ? Optional.empty() : Optional.of(new Objection(at, Objection.Kind.OWED, points));
    }

    private Optional<Objection> step(int at, Said event, Instances instances) {
        Action action = actions.get(event.name());
        if (action == null) {
            return Optional.empty();
        }
        Map<Instance, TlcAnswers.Step> taken = new LinkedHashMap<>();
        for (Instance instance : instances.about(event)) {
            try {
                Optional<Integer> label = label(action, event, instance, instances);
                label.ifPresent(l -> taken.put(instance, tlc.step(instance.state, l, readings)));
            } catch (TooManyException e) {
                return Optional.of(new Objection(at, Objection.Kind.TOO_MANY, List.of()));
            }
        }
        List<Objection.Point> points = new ArrayList<>();
        taken.forEach((instance, step) -> {
            for (String against : step.against()) {
                points.add(new Objection.Point(instance.name, against));
            }
        });
        if (!points.isEmpty()) {
            return Optional.of(new Objection(at, Objection.Kind.REFUSED, points));
        }
        taken.forEach((instance, step) -> instance.state = step.target());
        instances.stepped(new ArrayList<>(taken.keySet()));
        return Optional.empty();
    }

    /** The label whose values are each the event's, its token, or the first that stands for any other. */
    private static Optional<Integer> label(Action action, Said event, Instance instance, Instances instances)
            throws TooManyException {
        List<List<String>> fitting = List.of(List.of());
        for (int p = 0; p < action.parameters.size(); p++) {
            String parameter = action.parameters.get(p);
            String value = event.value(parameter).orElse("none");
            Set<String> domain = action.domains.get(p);
            String token = domain.contains(value) ? value : instances.token(instance, parameter, value).orElse(value);
            List<List<String>> longer = new ArrayList<>();
            for (List<String> before : fitting) {
                for (String candidate : new LinkedHashSet<>(List.of(token, "other", "any"))) {
                    if (domain.contains(candidate)) {
                        List<String> values = new ArrayList<>(before);
                        values.add(candidate);
                        longer.add(values);
                    }
                }
            }
            fitting = longer;
        }
        return fitting.stream().map(action.labels::get).filter(label -> label != null).findFirst();
    }
}
