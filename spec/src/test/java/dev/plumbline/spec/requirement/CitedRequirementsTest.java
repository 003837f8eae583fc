package dev.plumbline.spec.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.model.ModuleFolder;
import dev.plumbline.spec.requirement.Requirement.Testability;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the modules cite, held against the catalogue. */
class CitedRequirementsTest {

    /** Modules that state guarantees only. */
    private static final Set<String> HOST_ONLY = Set.of("ReceiveHash");

    private static final Pattern CITATION = Pattern.compile("@(req|should|frame|owed)\\b(.*)");
    private static final Set<Guard.Kind> CITING =
            Set.of(Guard.Kind.REQUIREMENT, Guard.Kind.ADVICE, Guard.Kind.FRAME, Guard.Kind.OWED);
    private static final Set<Level> OBLIGING = Set.of(Level.MUST, Level.MUST_NOT, Level.SHOULD, Level.SHOULD_NOT);

    private final Catalogue catalogue = Catalogue.builtIn();

    CitedRequirementsTest() throws CatalogueException {}

    static List<String> modules() throws IOException {
        return ModuleFolder.names();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_citation_in_the_text_names_a_requirement(String module) throws IOException {
        Matcher citations = CITATION.matcher(ModuleFolder.text(module, module + ".tla"));
        Set<String> cited = new TreeSet<>();
        while (citations.find()) {
            String id = citations.group(2).strip();
            assertThat(id).as(citations.group()).matches("[A-Z]+-\\d+[a-z]?");
            cited.add(id);
        }
        assertThat(cited).isNotEmpty().allMatch(id -> catalogue.find(new RequirementId(id)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void no_citation_names_a_requirement_that_nothing_can_test(String module) throws IOException {
        Set<String> cited = new TreeSet<>();
        GraphExport.builtIn(module).guards().stream()
                .filter(guard -> CITING.contains(guard.kind()))
                .forEach(guard -> cited.addAll(guard.cites()));
        assertThat(cited).isNotEmpty();
        cited.removeIf(id -> requirement(id).testability() != Testability.NONE);
        assertThat(cited).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_condition_and_every_debt_cites_a_requirement(String module) throws IOException {
        assertThat(GraphExport.builtIn(module).guards())
                .filteredOn(guard -> CITING.contains(guard.kind()))
                .isNotEmpty()
                .allMatch(guard -> !guard.cites().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void what_the_implementation_is_held_to_obliges_it(String module) throws IOException {
        Set<Guard> guards = heldTo(GraphExport.builtIn(module));
        assertThat(guards.isEmpty()).as("conditions of the implementation").isEqualTo(HOST_ONLY.contains(module));
        guards.removeIf(guard -> guard.cites().stream().anyMatch(id -> OBLIGING.contains(requirement(id).level())));
        assertThat(guards).extracting(guard -> guard.name() + " " + guard.cites()).isEmpty();
    }

    /** Conditions of the implementation's own events, and debts. */
    private static Set<Guard> heldTo(TransitionGraph graph) {
        Set<Guard> guards = new HashSet<>();
        for (Label label : graph.labels()) {
            if (label.by() == Event.Actor.IUT) {
                label.guards().forEach(g -> guards.add(graph.guards().get(g)));
                label.beside().forEach(g -> guards.add(graph.guards().get(g)));
            }
        }
        guards.removeIf(guard -> !CITING.contains(guard.kind()));
        graph.guards().stream().filter(g -> g.kind() == Guard.Kind.OWED).forEach(guards::add);
        return guards;
    }

    private Requirement requirement(String id) {
        return catalogue.find(new RequirementId(id)).orElseThrow();
    }
}
