package dev.plumbline.spec.example;

import dev.plumbline.spec.model.ModuleFolder;
import dev.plumbline.spec.requirement.CatalogueException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The modules that have examples. */
final class JudgedModules {

    private JudgedModules() {}

    static List<String> names() throws IOException, CatalogueException {
        List<String> names = new ArrayList<>();
        for (String module : ModuleFolder.names()) {
            if (ExampleTraces.isJudged(module)) {
                names.add(module);
            }
        }
        return names;
    }
}
