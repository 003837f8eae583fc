package dev.plumbline.spec.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.model.ModuleFolder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed files are what the search finds: in small graphs at every build, in all of them by the generator. */
class FinderTest {

    private static final int SMALL = 30;

    static List<String> smallModules() throws Exception {
        List<String> small = new ArrayList<>();
        for (String module : JudgedModules.names()) {
            if (GraphExport.builtIn(module).states() <= SMALL) {
                small.add(module);
            }
        }
        return small;
    }

    /** If this fails, run {@code ExampleTraces.main}. */
    @ParameterizedTest
    @MethodSource("smallModules")
    void a_search_finds_the_committed_examples_again(String module) throws Exception {
        assertThat(ExampleTraces.examples(module)).isEqualTo(Examples.builtIn(module));
        assertThat(ExampleTraces.readings(module).traces()).isEqualTo(ReadingExamples.builtIn(module).traces());
    }

    @Test
    void the_text_of_examples_reads_back() throws Exception {
        Examples examples = Examples.builtIn("OidRequest");
        assertThat(ModuleFolder.text("OidRequest", Examples.FILE)).isEqualTo(ExampleTraces.text(examples));
    }
}
