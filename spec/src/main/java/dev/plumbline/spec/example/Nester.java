package dev.plumbline.spec.example;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Fits the steps of a machine into calls that nest. A machine sees some calls and returns only; the others are put in:
 * the work item in which the implementation acts, the call before a return, the return of a call.
 */
final class Nester {

    /** How exact a step has to be. */
    enum Manner {
        /** A return answers its own call. */
        EXACT,
        /** A return may answer the call of something else: only the last step of a trace that is wrong. */
        ASTRAY
    }

    /** What has to be said before a step. */
    enum Aside {
        /** The innermost call returns. */
        RETURN,
        /** A work item begins. */
        WORK,
        /** The call that the step answers. */
        CALL,
        /** A call that the step answers though it is about something else. */
        STRANGE_CALL
    }

    /**
     * How a step is taken.
     *
     * @param asides what is said before it
     * @param after what stands around what follows
     */
    record Move(List<Aside> asides, Surroundings after) {}

    private static final int DEPTH = 4;

    private final List<Label> labels;
    private final List<EventType> types = new ArrayList<>();
    private final Domains domains;
    private final SlotOrder slots;
    private final List<Integer> alike = new ArrayList<>();
    private final List<Boolean> silent = new ArrayList<>();
    private final List<Boolean> uncalled = new ArrayList<>();
    private final boolean knowsWorkItems;
    private final boolean knowsTheirReturn;

    Nester(TransitionGraph graph, Machine.Cut cut) {
        labels = graph.labels();
        domains = new Domains(graph);
        slots = new SlotOrder(cut, domains);
        labels.forEach(label -> types.add(EventType.named(label.action()).orElseThrow()));
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            int number = i;
            List<Integer> answers =
                    IntStream.range(0, labels.size()).filter(a -> answers(labels.get(a), number)).boxed().toList();
            alike.add(first.computeIfAbsent(types.get(i).name() + answers, _ -> number));
            silent.add(answers.isEmpty());
            uncalled.add(types.get(i).isReturn()
                    && labels.stream().noneMatch(call -> call.action().equals(callOf(number))
                            && domains.agree(call, labels.get(number))));
        }
        knowsWorkItems = labels.stream().anyMatch(l -> l.action().equals("WorkItem"));
        knowsTheirReturn = labels.stream().anyMatch(l -> l.action().equals("Return") && returnsFrom(l, "WorkItem"));
    }

    /** Name of the call that a return answers. */
    private String callOf(int label) {
        return callOf(labels.get(label));
    }

    private static String callOf(Label answer) {
        String action = answer.action();
        return action.equals("Return")
                ? Domains.value(answer, "of").orElse("")
                : action.substring(0, action.length() - "Return".length());
    }

    private boolean returnsFrom(Label answer, String call) {
        return Domains.value(answer, "of")
                .map(of -> domains.covers("Return", "of", of, call))
                .orElse(true);
    }

    /** Whether {@code answer} can be the return of a call. */
    private boolean answers(Label answer, int call) {
        EventType type = types.get(call);
        if (type.isCall() && answer.action().equals("Return")) {
            return type.returnType().isEmpty() && returnsFrom(answer, type.name());
        }
        return type.isCall()
                && answer.action().equals(type.name() + "Return")
                && domains.agree(labels.get(call), answer);
    }

    /** Whether the machine does not see the return of an open call. */
    boolean isSilent(Open call) {
        return call.isWorkItem() ? !knowsTheirReturn : silent.get(call.label());
    }

    /** Whether all open calls can return without a step. */
    boolean canClose(Surroundings around) {
        return around.open().stream().allMatch(this::isSilent);
    }

    private boolean isCallout(Open call) {
        return !call.isWorkItem() && types.get(call.label()).by() == Event.Actor.IUT;
    }

    /** How a step is taken, if it fits. */
    Optional<Move> move(Surroundings around, int label, Manner manner) {
        OptionalInt taken = slots.after(around.slots(), labels.get(label));
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        List<Aside> asides = new ArrayList<>();
        EventType type = types.get(label);
        Optional<Surroundings> after = type.isReturn()
                ? answer(around, label, manner, asides)
                : place(around, type, asides).map(a -> isOpened(type) ? a.opened(new Open(type.name(), alike.get(label))) : a);
        return after.filter(a -> a.open().size() <= DEPTH).map(a -> new Move(asides, a.taken(taken.getAsInt())));
    }

    private static boolean isOpened(EventType type) {
        return type.isCall() && (type.by() == Event.Actor.ENVIRONMENT || type.returnType().isPresent());
    }

    /** Makes room for a call: the environment calls from outside or in a callout, the implementation in an entry point. */
    private Optional<Surroundings> place(Surroundings around, EventType type, List<Aside> asides) {
        Surroundings now = around;
        boolean isCallout = type.isCall() && type.by() == Event.Actor.IUT;
        while (now.innermost().filter(c -> isSilent(c) && !(isCallout && !isCallout(c))).isPresent()) {
            asides.add(Aside.RETURN);
            now = now.closed();
        }
        if (!isCallout) {
            return now.innermost().map(this::isCallout).orElse(true) ? Optional.of(now) : Optional.empty();
        }
        if (now.innermost().filter(c -> !isCallout(c)).isPresent()) {
            return Optional.of(now);
        }
        if (knowsWorkItems) {
            return Optional.empty();
        }
        asides.add(Aside.WORK);
        return Optional.of(now.opened(Open.WORK_ITEM));
    }

    private Optional<Surroundings> answer(Surroundings around, int label, Manner manner, List<Aside> asides) {
        Surroundings now = around;
        while (now.innermost().filter(c -> isSilent(c) && !isAnswered(c, label, manner)).isPresent()) {
            asides.add(Aside.RETURN);
            now = now.closed();
        }
        if (now.innermost().filter(c -> isAnswered(c, label, manner)).isPresent()) {
            return Optional.of(now.closed());
        }
        if (!uncalled.get(label) && manner == Manner.EXACT) {
            return Optional.empty();
        }
        asides.clear();
        Optional<Surroundings> room = EventType.named(callOf(label)).flatMap(call -> place(around, call, asides));
        asides.add(uncalled.get(label) ? Aside.CALL : Aside.STRANGE_CALL);
        return room;
    }

    private boolean isAnswered(Open call, int label, Manner manner) {
        Label answer = labels.get(label);
        if (call.isWorkItem()) {
            return answer.action().equals("Return") && returnsFrom(answer, call.action());
        }
        return answers(answer, call.label()) || (manner == Manner.ASTRAY && callOf(answer).equals(call.action()));
    }
}
