package dev.plumbline.spec.coverage;

import dev.plumbline.spec.example.ExampleTraces;
import dev.plumbline.spec.example.Examples;
import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.model.BuiltInModules;
import dev.plumbline.spec.model.Manifest;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What coverage looks at in one module.
 *
 * @param module its name
 * @param citations where it states requirements
 * @param examples its examples
 * @param mutants names of the guards whose removal the build has to notice
 * @param profiles profiles whose runs it judges; {@code profile+option} where it takes an option
 */
public record ModuleView(
        String module, List<Citation> citations, Examples examples, List<String> mutants, List<String> profiles) {

    /** Copies the lists. */
    public ModuleView {
        citations = List.copyOf(citations);
        mutants = List.copyOf(mutants);
        profiles = List.copyOf(profiles);
    }

    /** All modules that the kit carries and the judge runs. */
    public static List<ModuleView> builtIn() throws CatalogueException, IOException {
        List<ModuleView> views = new ArrayList<>();
        try (BuiltInModules modules = BuiltInModules.open()) {
            for (String module : modules.names()) {
                if (ExampleTraces.isJudged(module)) {
                    views.add(of(module, modules));
                }
            }
        }
        return views;
    }

    private static ModuleView of(String module, BuiltInModules modules) throws CatalogueException, IOException {
        TransitionGraph graph = GraphExport.builtIn(module);
        Set<String> files = new LinkedHashSet<>(List.of(module + ".tla"));
        List<String> configs = new ArrayList<>();
        for (Manifest.Model model : Manifest.builtIn(module).models()) {
            files.add(model.name() + ".tla");
            configs.add(modules.text(module, model.config()));
        }
        Citations finder = new Citations(graph, configs);
        List<Citation> citations = new ArrayList<>();
        for (String file : files) {
            citations.addAll(finder.in(file, modules.text(module, file)));
        }
        List<String> mutants = graph.labels().stream()
                .flatMap(label -> Stream.concat(label.guards().stream(), label.beside().stream()))
                .map(guard -> graph.guards().get(guard))
                .filter(Guard::discriminating)
                .map(Guard::name)
                .distinct()
                .toList();
        return new ModuleView(module, citations, Examples.builtIn(module), mutants, profiles(module));
    }

    private static List<String> profiles(String module) throws CatalogueException {
        List<String> found = new ArrayList<>();
        for (String id : Profile.BUILT_IN) {
            Profile profile = Profile.builtIn(id);
            if (profile.machines().contains(module)) {
                found.add(id);
            } else {
                profile.options().stream()
                        .filter(option -> option.machines().contains(module))
                        .forEach(option -> found.add(id + "+" + option.name()));
            }
        }
        return found;
    }
}
