package dev.plumbline.spec.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.TransitionGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables in the modules' READMEs are those of the modules. */
class ModuleReadmeTest {

    static List<String> modules() throws IOException {
        return ModuleFolder.names();
    }

    /** If this fails, run {@link #main}. */
    @ParameterizedTest
    @MethodSource("modules")
    void a_readme_has_the_tables_of_its_module(String module) throws Exception {
        String readme = ModuleFolder.text(module, "README.md");
        tables(module).forEach((name, table) -> assertThat(between(readme, name)).as(name).isEqualTo(table));
    }

    private static Map<String, String> tables(String module) throws Exception {
        TransitionGraph graph = GraphExport.builtIn(module);
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("events", ModuleTables.events(graph));
        tables.put("debts", ModuleTables.debts(graph));
        tables.put("rows", ModuleTables.rows(ModuleFolder.text(module, module + ".tla")));
        tables.put("models", ModuleTables.models(Manifest.read(ModuleFolder.of(module)), graph));
        return tables;
    }

    private static String between(String readme, String name) {
        int start = readme.indexOf(begin(name));
        int end = readme.indexOf(end(name));
        assertThat(start).as(begin(name)).isNotNegative().isLessThan(end);
        return readme.substring(start + begin(name).length(), end).strip();
    }

    private static String begin(String name) {
        return "<!-- generated: " + name + " -->";
    }

    private static String end(String name) {
        return "<!-- end: " + name + " -->";
    }

    /** Writes the tables into the READMEs. */
    public static void main(String[] args) throws Exception {
        for (String module : modules()) {
            Path file = ModuleFolder.of(module).resolve("README.md");
            String readme = Files.readString(file);
            for (Map.Entry<String, String> table : tables(module).entrySet()) {
                String old = readme.substring(readme.indexOf(begin(table.getKey())), readme.indexOf(end(table.getKey())));
                readme = readme.replace(old, begin(table.getKey()) + "\n" + table.getValue() + "\n");
            }
            Files.writeString(file, readme);
        }
    }
}
