package dev.plumbline.spec.agreement;

import dev.plumbline.spec.agreement.Objection.Kind;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.example.ExampleTraces;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.judge.Judge;
import dev.plumbline.spec.judge.Judgement;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.requirement.CatalogueException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What two judges say of dialogues: the kit's own, and one that puts together what single machines object to. */
final class DialogueJudges {

    private DialogueJudges() {}

    /** What the kit's judge says. */
    static DialogueOpinion graph(List<Machine> machines, List<Event> dialogue) {
        Judge judge = new Judge(machines);
        for (int i = 0; i < dialogue.size(); i++) {
            Judgement judgement = judge.accept(new TraceLine(i + 1L, 0, 0, 0, dialogue.get(i)));
            if (!(judgement instanceof Judgement.Allowed)) {
                return DialogueOpinion.of(i, judgement);
            }
        }
        return DialogueOpinion.allowed(dialogue.size());
    }

    /**
     * What follows from the objections of the single machines. Up to the first of them all machines have taken the same
     * events, so that each may be stepped alone.
     *
     * @param objections by the name of the machine, in the order in which debts are told; none for those that have none
     * @param addressed the machines that are cut by address: of one connection the first of them tells what is owed
     */
    static DialogueOpinion evaluator(
            List<Event> dialogue, Map<String, Optional<Objection>> objections, Set<String> addressed) {
        int first = objections.values().stream().flatMap(Optional::stream).mapToInt(Objection::at).min().orElse(-1);
        if (first < 0) {
            return DialogueOpinion.allowed(dialogue.size());
        }
        Map<String, Objection> there = new LinkedHashMap<>();
        objections.forEach((machine, objection) ->
                objection.filter(o -> o.at() == first).ifPresent(o -> there.put(machine, o)));
        if (there.values().stream().anyMatch(o -> o.kind() == Kind.TOO_MANY)) {
            return new DialogueOpinion(first, "OutOfScope", Set.of());
        }
        if (dialogue.get(first) instanceof Event.Quiescent) {
            return new DialogueOpinion(first, "Violated", owed(there, addressed));
        }
        Set<String> clauses = new TreeSet<>();
        Set<String> frame = new TreeSet<>();
        there.forEach((machine, objection) -> objection.points().forEach(point -> {
            int space = point.guard().indexOf(' ');
            String text = DialogueOpinion.text(machine, point.instance(), point.guard().substring(space + 1));
            switch (Guard.Kind.valueOf(point.guard().substring(0, space))) {
                case SCOPE -> {}
                case FRAME, NESTING -> frame.add(text);
                case REQUIREMENT, ADVICE, PERMISSION, OWED, FINAL -> clauses.add(text);
            }
        }));
        if (clauses.isEmpty() && frame.isEmpty()) {
            return new DialogueOpinion(first, "OutOfScope", Set.of());
        }
        boolean byIut = dialogue.get(first).by() == Event.Actor.IUT;
        return new DialogueOpinion(first, byIut ? "Violated" : "HostBroke", clauses.isEmpty() ? frame : clauses);
    }

    /** Whether a machine that the kit carries is cut by address. */
    static boolean isAddressed(String machine) {
        try {
            return ExampleTraces.cut(machine) == Machine.Cut.ADDRESS;
        } catch (CatalogueException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A debt at a connection is told by one machine, and the same debt once. */
    private static Set<String> owed(Map<String, Objection> there, Set<String> addressed) {
        Map<String, String> tellers = new LinkedHashMap<>();
        Set<String> told = new HashSet<>();
        Set<String> texts = new TreeSet<>();
        there.forEach((machine, objection) -> {
            List<Objection.Point> points = new ArrayList<>(objection.points());
            points.removeIf(point -> addressed.contains(machine)
                    && !tellers.computeIfAbsent(point.instance(), _ -> machine).equals(machine));
            for (Objection.Point point : points) {
                String guard = point.guard().substring(point.guard().indexOf(' ') + 1);
                if (told.add(guard)) {
                    texts.add(DialogueOpinion.text(machine, point.instance(), guard));
                }
            }
        });
        return texts;
    }
}
