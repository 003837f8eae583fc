package dev.plumbline.spec.explain;

import dev.plumbline.spec.graph.EvaluatedGraph;
import dev.plumbline.spec.graph.StateValues;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Situation;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.Requirement;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Explains findings: what the machine knew, and what it would have allowed. */
public final class Explainer {

    private final List<Machine> machines;
    private final Catalogue catalogue;

    /**
     * @param machines by what was judged
     * @param catalogue where the clauses stand
     */
    public Explainer(List<Machine> machines, Catalogue catalogue) {
        this.machines = List.copyOf(machines);
        this.catalogue = catalogue;
    }

    /**
     * Why a finding was made.
     *
     * @throws IOException if the values of the machine's states cannot be read
     * @throws IllegalArgumentException if the finding is of a machine that did not judge
     */
    public Explanation of(Finding finding, Situation situation) throws IOException {
        Machine machine = machines.stream()
                .filter(m -> m.name().equals(finding.machine()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no machine " + finding.machine()));
        List<Requirement> clauses = finding.requirements().stream()
                .flatMap(id -> catalogue.find(id).stream())
                .toList();
        return new Explanation(
                finding,
                situation,
                clauses,
                values(machine, situation.state()),
                allowed(machine, finding, situation));
    }

    private static Map<String, String> values(Machine machine, int state) throws IOException {
        return machine.graph() instanceof EvaluatedGraph evaluated
                ? evaluated.values(state)
                : StateValues.builtIn(machine.name()).in(state);
    }

    private static List<String> allowed(Machine machine, Finding finding, Situation at) {
        Alternatives alternatives = new Alternatives(machine.graph(), machine.readings());
        return switch (finding.kind()) {
            case OWED -> new WayOut(machine.graph(), alternatives).of(at.state(), at.guard());
            case REFUSED, ADVICE -> alternatives.of(at.state(), finding.event().by());
        };
    }
}
