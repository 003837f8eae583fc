package dev.plumbline.conformance.complete;

import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The machines of profiles, each once where profiles have the same automaton of it, and the composition. */
public final class StudiedMachines {

    /** The composition of the machines of a team of two NICs, explored as one graph. */
    public static final String COMPOSITION = "SwitchTeam";

    /** The profiles whose machines are studied if none is named. */
    public static final List<String> PROFILES = List.of("switch-team-6.40+module", "switch-team-6.30+module", "lbfo");

    private StudiedMachines() {}

    /** Takes an automaton. */
    public interface Taker {
        /**
         * Takes an automaton.
         *
         * @param profile the first profile that has it; for the composition its name
         */
        void take(String profile, Automaton automaton);
    }

    /**
     * Gives the automata, one after the other; of those of a name only the ones that differ.
     *
     * @param names names of machines; all, and the composition, if none is given
     * @throws CatalogueException if there is no such profile
     * @throws IOException if a graph is missing or malformed
     */
    public static void forEach(List<String> profiles, List<String> names, Taker taker) throws CatalogueException, IOException {
        Map<String, List<Automaton>> known = new LinkedHashMap<>();
        for (String selection : profiles) {
            for (Machine machine : Machines.of(Profile.builtIn(selection))) {
                if (names.isEmpty() || names.contains(machine.name())) {
                    Automaton automaton = MachineAutomaton.of(machine);
                    List<Automaton> same = known.computeIfAbsent(machine.name(), _ -> new ArrayList<>());
                    if (same.stream().noneMatch(automaton::isSameAs)) {
                        same.add(automaton);
                        taker.take(selection, automaton);
                    }
                }
            }
        }
        if (names.isEmpty() || names.contains(COMPOSITION)) {
            taker.take(COMPOSITION, MachineAutomaton.of(Machines.builtIn(List.of(COMPOSITION)).getFirst()));
        }
    }
}
