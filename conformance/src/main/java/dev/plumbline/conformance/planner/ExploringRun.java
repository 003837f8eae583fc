package dev.plumbline.conformance.planner;

import dev.plumbline.conformance.adapter.Said;
import dev.plumbline.conformance.script.Repeating;
import dev.plumbline.reference.host.Host;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One sequence of an exploration: the opening, the inputs, the orderly end. */
final class ExploringRun implements Planner, Repeating {

    private static final Pattern RUNNING_NUMBER = Pattern.compile("\\b[pr]\\d+\\b");
    private static final int MOST_ENDING_STEPS = 400;

    private final Exploration exploration;
    private final Opening.Inputs opening;
    private final int depth;
    private final List<StringBuilder> steps = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private @Nullable View view;
    private boolean opened;
    private boolean ended;
    private int inputs;
    private int unusual;
    private int ending = MOST_ENDING_STEPS;

    ExploringRun(Exploration exploration, Opening.Inputs opening, int depth, int unusual) {
        this.exploration = exploration;
        this.opening = opening;
        this.depth = depth;
        this.unusual = unusual;
    }

    @Override
    public void begins(View open) {
        view = open;
    }

    @Override
    public Said known() {
        return exploration.known();
    }

    @Override
    public void ended(Said said) {
        exploration.ended(said);
    }

    @Override
    public Optional<String> next(Host host) {
        Optional<String> input = proposed(host);
        inputs++;
        return input;
    }

    private Optional<String> proposed(Host host) {
        if (!opened) {
            Optional<String> input = opening.next(host);
            if (input.isPresent()) {
                return input;
            }
            opened = true;
        }
        if (!ended) {
            List<String> possible = steps.size() == depth || isCut(host) ? List.of() : host.inputs();
            int chosen = possible.isEmpty() ? 0 : exploration.decide(possible.size() + 1, inputs);
            if (chosen > 0) {
                return Optional.of(give(possible.get(chosen - 1)));
            }
            ended = true;
        }
        return ending-- > 0 ? host.towardsTheEnd() : Optional.empty();
    }

    private String give(String input) {
        steps.add(new StringBuilder(input));
        forms.add(Form.of(input));
        return input;
    }

    @Override
    public String choose(String question, List<String> options) {
        if (!opened || ended || unusual == 0 || options.size() == 1) {
            return options.getFirst();
        }
        int chosen = exploration.decide(options.size(), inputs - 1);
        if (chosen > 0) {
            unusual--;
            steps.getLast().append(';').append(anonymous(question)).append('=').append(options.get(chosen));
        }
        return options.get(chosen);
    }

    private boolean isCut(Host host) {
        int size = steps.size();
        if (size < 2) {
            return false;
        }
        String rest = String.join("|", steps.subList(0, size - 2));
        String one = steps.get(size - 2).toString();
        String other = steps.get(size - 1).toString();
        String otherwise = areApart(forms.get(size - 2), forms.get(size - 1)) ? rest + "|" + other + "|" + one : "";
        return exploration.isCut(rest + "|" + one + "|" + other, otherwise, () -> digest(host));
    }

    /** Whether two inputs name objects, and no object that the other one names. */
    private static boolean areApart(Form one, Form other) {
        Set<String> ids = new HashSet<>(one.ids());
        ids.retainAll(other.ids());
        return one.ids().size() > 1 && other.ids().size() > 1 && ids.equals(Set.of(""));
    }

    /** Where the machines are and what may come next; requests and packets have their numbers from the order alone. */
    private long digest(Host host) {
        StringBuilder place = new StringBuilder();
        if (view != null) {
            place.append(view.instances().stream().map(ExploringRun::anonymous).sorted().collect(Collectors.joining("\n")));
        }
        host.inputs().stream().map(ExploringRun::anonymous).sorted().forEach(input -> place.append('\n').append(input));
        long digest = 0xCBF29CE484222325L;
        for (int i = 0; i < place.length(); i++) {
            digest = (digest ^ place.charAt(i)) * 0x100000001B3L;
        }
        return digest;
    }

    private static String anonymous(String text) {
        return RUNNING_NUMBER.matcher(text).replaceAll("#");
    }
}
