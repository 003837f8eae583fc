package dev.plumbline.conformance.cdriver.proposal;

import dev.plumbline.conformance.cdriver.proposal.Selection.Registered;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the driver in a tree: what a project of it names, or else all C files that are not obviously something else. */
final class Selector {

    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:.*/)?(?:tests?|unit_?tests?|samples?|examples?|tools?|user|usermode|um|exe|app|apps|install(?:er)?|setup|notifyob(?:ject)?|bin|obj|debug|release|out)/.*");

    private final Tree tree;
    private final Map<Path, SourceFacts> facts = new LinkedHashMap<>();
    private final List<Project> projects = new ArrayList<>();

    private Selector(Tree tree) {
        this.tree = tree;
    }

    /** What is to be taken of a tree. */
    static Selection of(Tree tree) throws IOException {
        Selector selector = new Selector(tree);
        selector.readProjects();
        Set<Path> files = new LinkedHashSet<>(tree.ending(".c", ".cpp", ".cxx", ".cc"));
        selector.projects.forEach(project -> files.addAll(project.sources()));
        for (Path file : files) {
            selector.facts.put(file, SourceFacts.of(file));
        }
        List<Project> drivers = selector.drivers();
        return drivers.isEmpty() ? selector.ofTree() : selector.ofProject(drivers.getFirst(), drivers.subList(1, drivers.size()));
    }

    private void readProjects() throws IOException {
        Deque<Path> waiting = new ArrayDeque<>(tree.ending(".vcxproj"));
        Set<Path> read = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            Path file = waiting.remove();
            Optional<Project> project = read.add(file) ? VcxProject.read(file) : Optional.empty();
            if (project.isPresent()) {
                projects.add(project.get());
                waiting.addAll(project.get().others());
            }
        }
        for (Path file : tree.files()) {
            if (String.valueOf(file.getFileName()).equalsIgnoreCase("sources")) {
                SourcesFile.read(file).ifPresent(projects::add);
            }
        }
    }

    /** The projects that lead to a driver, the most promising first: what registers one, calls itself one, and is nearest. */
    private List<Project> drivers() {
        return projects.stream()
                .filter(project -> closure(project).stream().anyMatch(s -> fact(s).map(SourceFacts::hasDriverEntry).orElse(false)))
                .sorted(Comparator.comparing((Project project) -> registered(closure(project)).isEmpty())
                        .thenComparing(project -> !project.isDriver())
                        .thenComparing(project -> !project.file().startsWith(tree.root()))
                        .thenComparingInt(project -> project.file().getNameCount())
                        .thenComparing(project -> project.file().toString()))
                .toList();
    }

    /** The sources of a project and of the libraries that it builds on. */
    private Set<Path> closure(Project project) {
        Set<Path> sources = new LinkedHashSet<>(project.sources());
        libraries(project).forEach(library -> sources.addAll(library.sources()));
        return sources;
    }

    private List<Project> libraries(Project project) {
        return projects.stream().filter(other -> project.others().contains(other.file()) && !other.isDriver()).toList();
    }

    private Selection ofProject(Project project, List<Project> others) {
        Set<Path> sources = new LinkedHashSet<>();
        Set<Path> includes = new LinkedHashSet<>(project.includes());
        List<LeftOut> leftOut = new ArrayList<>(project.leftOut());
        List<String> origins = new ArrayList<>(List.of(tree.shown(project.file())));
        take(project, sources, leftOut);
        for (Project library : libraries(project)) {
            origins.add(tree.shown(library.file()));
            includes.addAll(library.includes());
            take(library, sources, leftOut);
        }
        for (Path file : facts.keySet()) {
            boolean isKnown = sources.contains(file) || leftOut.stream().anyMatch(left -> left.file().equals(file));
            if (!isKnown) {
                leftOut.add(new LeftOut(file, "not in the project", mayBeWanted(file)));
            }
        }
        return new Selection(
                String.join(", ", origins),
                project.target(),
                List.copyOf(sources),
                List.copyOf(includes),
                project.defines(),
                leftOut,
                registered(sources),
                others.stream().filter(Project::isDriver).map(other -> tree.shown(other.file())).toList());
    }

    private static void take(Project project, Set<Path> sources, List<LeftOut> leftOut) {
        for (Path source : project.sources()) {
            if (Tree.endsIn(source, ".c")) {
                sources.add(source);
            } else {
                leftOut.add(LeftOut.forGood(source, "not C: C++ and assembler are not supported"));
            }
        }
    }

    private boolean mayBeWanted(Path file) {
        return Tree.endsIn(file, ".c") && fact(file).filter(f -> !f.hasMain() && !f.isUserMode() && !f.hasDriverEntry()).isPresent();
    }

    private Selection ofTree() {
        Set<Path> sources = new LinkedHashSet<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (SourceFacts file : facts.values()) {
            Optional<String> why = whyNot(file);
            why.ifPresentOrElse(text -> leftOut.add(new LeftOut(file.file(), text, mayBeWanted(file.file()))), () -> sources.add(file.file()));
        }
        tree.ending(".rc").forEach(file -> leftOut.add(LeftOut.forGood(file, "a resource")));
        return new Selection(
                "the C files of the folder", String.valueOf(tree.root().getFileName()), List.copyOf(sources), List.of(), List.of(), leftOut, registered(sources), List.of());
    }

    private Optional<String> whyNot(SourceFacts file) {
        String name = tree.shown(file.file()).replace('\\', '/').toLowerCase(Locale.ROOT);
        if (!Tree.endsIn(file.file(), ".c")) {
            return Optional.of("C++ is not supported");
        } else if (file.hasMain()) {
            return Optional.of("a program or a library of user mode");
        } else if (file.isUserMode()) {
            return Optional.of("includes headers of user mode");
        } else if (ELSEWHERE.matcher(name).matches() && !file.hasDriverEntry()) {
            return Optional.of("its folder looks like tests, tools or programs");
        }
        return Optional.empty();
    }

    private Optional<Registered> registered(Iterable<Path> sources) {
        for (Path source : sources) {
            Optional<Registered> here = fact(source).flatMap(SourceFacts::registration).map(how -> new Registered(source, how));
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }

    private Optional<SourceFacts> fact(Path source) {
        return Optional.ofNullable(facts.get(source));
    }
}
