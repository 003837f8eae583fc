package dev.plumbline.spec.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.soundness.Reachability.Kind;
import dev.plumbline.spec.soundness.Reachability.Sight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the modules' folders say of reachability is what their graphs say. */
class ReachabilityTest {

    static List<String> modules() throws IOException {
        return Modules.names();
    }

    /** If this fails, look at the difference; if it is meant, run {@link #main}. */
    @ParameterizedTest
    @MethodSource("modules")
    void what_can_be_reached_is_what_was_reachable(String module) throws Exception {
        Reachability was = Reachability.read(Modules.folder(module));
        Reachability is = Reachability.of(GraphExport.builtIn(module));
        assertThat(words(was)).containsExactlyElementsOf(words(is));
        assertThat(was).isEqualTo(is);
    }

    private static List<String> words(Reachability reachability) {
        return reachability.sights().stream().map(reachability::words).toList();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_action_and_every_guard_that_is_not_approved_is_seen(String module) throws Exception {
        TransitionGraph graph = GraphExport.builtIn(module);
        Reachability reachability = Reachability.read(Modules.folder(module));
        Set<String> actions = graph.labels().stream().map(Label::action).collect(Collectors.toSet());
        assertThat(reachability.sights().stream()
                        .filter(sight -> sight.kind() == Kind.HAPPENS)
                        .map(sight -> reachability.step(sight).replaceFirst("\\(.*", "")))
                .containsExactlyInAnyOrderElementsOf(actions);
        List<String> approved = Approved.read().vacuousIn(module).stream()
                .map(Vacuity.Finding::name)
                .toList();
        assertThat(reachability.sights().stream()
                        .filter(sight -> sight.kind() == Kind.FORBIDDEN)
                        .map(Sight::guard))
                .containsAll(graph.labels().stream()
                        .flatMap(label -> label.guards().stream())
                        .map(g -> graph.guards().get(g).name())
                        .filter(name -> !approved.contains(name))
                        .collect(Collectors.toSet()));
    }

    /** Writes the files. */
    public static void main(String[] args) throws Exception {
        for (String module : modules()) {
            Path file = Modules.folder(module).resolve(Reachability.FILE);
            Files.createDirectories(file.getParent());
            Files.writeString(file, Reachability.of(GraphExport.builtIn(module)).text());
        }
    }
}
