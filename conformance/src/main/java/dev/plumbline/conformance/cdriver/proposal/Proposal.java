package dev.plumbline.conformance.cdriver.proposal;

import dev.plumbline.conformance.cdriver.build.BuildException;
import dev.plumbline.conformance.cdriver.build.BuildResult;
import dev.plumbline.conformance.cdriver.build.DriverBuild;
import dev.plumbline.conformance.cdriver.build.DriverSources;
import dev.plumbline.conformance.cdriver.build.FailureText;
import dev.plumbline.conformance.cdriver.manifest.BuildKind;
import dev.plumbline.conformance.cdriver.manifest.DriverManifest;
import dev.plumbline.conformance.cdriver.manifest.Stub;
import dev.plumbline.conformance.cdriver.names.MissingName;
import dev.plumbline.conformance.cdriver.toolchain.Compiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Looks at a tree, proposes a manifest for the driver in it, and tries whether that builds; says step by step what it finds. */
public final class Proposal {

    private static final String LAST_NDIS_5 = "NDIS51_MINIPORT=1";
    private static final int ROUNDS = 8;

    private final Tree tree;
    private final DriverBuild build;
    private final boolean stubsMissing;
    private final Consumer<String> say;

    private Proposal(Tree tree, DriverBuild build, boolean stubsMissing, Consumer<String> say) {
        this.tree = tree;
        this.build = build;
        this.stubsMissing = stubsMissing;
        this.say = say;
    }

    /**
     * What came of it.
     *
     * @param manifest the proposed one
     * @param builds whether a program can be built as it says
     */
    public record Proposed(DriverManifest manifest, boolean builds) {

        /** The text of {@code plumbline.yaml}, where that is in a folder from which another one leads to the driver. */
        public String text(String root) {
            return ManifestText.of(manifest.withRoot(root));
        }
    }

    /**
     * Makes a proposal.
     *
     * @param root the driver's folder
     * @param stubsMissing whether what is missing becomes a stub
     * @param say gets every line for whoever asked
     * @throws BuildException if there is no driver in C, or no compiler
     */
    public static Proposed of(Path root, DriverBuild build, boolean stubsMissing, Consumer<String> say)
            throws IOException, BuildException {
        return new Proposal(Tree.of(root), build, stubsMissing, say).make();
    }

    private Proposed make() throws IOException, BuildException {
        Selection selection = Selector.of(tree);
        if (selection.sources().isEmpty()) {
            selection.leftOut().forEach(left -> say.accept("  left out: " + tree.shown(left.file()) + ": " + left.why()));
            throw new BuildException(tree.root() + ": no C sources of a driver found there");
        }
        new ProposalText(tree, say).selection(selection);
        DriverManifest manifest = manifest(selection);
        Compiler compiler = build.compiler(manifest);
        manifest = withFolders(manifest, compiler);
        Attempt attempt = attempts(manifest, selection, compiler);
        if (attempt.result().program().isEmpty()) {
            FailureText.errors(attempt.result()).forEach(say);
        }
        FailureText.missing(attempt.result()).forEach(say);
        return new Proposed(attempt.manifest(), attempt.result().program().isPresent());
    }

    private DriverManifest manifest(Selection selection) throws IOException {
        return new DriverManifest(
                selection.target(),
                Version.of(tree),
                selection.registered().map(registered -> registered.how().role()).orElse(null),
                ".",
                selection.sources().stream().map(tree::shown).toList(),
                selection.includes().stream().map(tree::shown).toList(),
                defines(selection),
                BuildKind.FREE,
                "auto",
                Set.of(),
                List.of(),
                List.of());
    }

    /** The macros of the project; where none says which NDIS 5 a miniport is for, it is taken to be the last. */
    private List<String> defines(Selection selection) {
        List<String> defines = new ArrayList<>(selection.defines());
        boolean isOfNdis5 = selection.registered().filter(registered -> registered.how().isOfNdis5()).isPresent();
        if (isOfNdis5 && defines.stream().noneMatch(define -> define.startsWith("NDIS5"))) {
            defines.add(LAST_NDIS_5);
            say.accept("  macro " + LAST_NDIS_5 + ": nothing says which NDIS 5 the miniport is for");
        }
        return defines;
    }

    /** Adds folders of headers until no include leads to a file of the tree that is not found. */
    private DriverManifest withFolders(DriverManifest manifest, Compiler compiler) throws IOException, BuildException {
        DriverManifest now = manifest;
        IncludeSearch search = new IncludeSearch(tree);
        for (int round = 0; round < ROUNDS; round++) {
            DriverSources sources = build.sources(tree.root(), now, compiler);
            List<String> includes = new ArrayList<>(now.includes());
            for (IncludeSearch.Added added : search.folders(sources.scan().missing())) {
                String folder = tree.shown(added.folder());
                if (!includes.contains(folder)) {
                    includes.add(folder);
                    say.accept("  headers also in " + folder + ": " + added.because().include() + " of "
                            + tree.shown(added.because().from()) + " leads there");
                }
            }
            if (includes.equals(now.includes())) {
                return now;
            }
            now = now.withIncludes(includes);
        }
        return now;
    }

    /** A manifest and how its build ended. */
    private record Attempt(DriverManifest manifest, BuildResult result) {}

    /** Builds; where something is missing that a file of the tree or a stub can give, again with that. */
    private Attempt attempts(DriverManifest manifest, Selection selection, Compiler compiler) throws IOException, BuildException {
        DriverManifest now = manifest;
        BuildResult result = attempt(now, compiler);
        for (int round = 0; round < ROUNDS && result.program().isEmpty(); round++) {
            DriverManifest next = repaired(now, selection, result.missing());
            if (next.equals(now)) {
                break;
            }
            now = withFolders(next, compiler);
            result = attempt(now, compiler);
        }
        return new Attempt(now, result);
    }

    private DriverManifest repaired(DriverManifest manifest, Selection selection, List<MissingName> missing) throws IOException {
        Set<String> sources = new LinkedHashSet<>(manifest.sources());
        Set<Stub> stubs = new LinkedHashSet<>(manifest.stubs());
        for (MissingName name : missing) {
            Optional<Path> definition = definition(name, selection);
            if (definition.isPresent() && sources.add(tree.shown(definition.get()))) {
                say.accept("  source also " + tree.shown(definition.get()) + ": it defines " + name.name());
            } else if (definition.isEmpty() && stubsMissing) {
                name.stub().filter(stubs::add).ifPresent(stub -> say.accept("  stub: " + stub.text()));
            }
        }
        return manifest.withSources(List.copyOf(sources)).withStubs(List.copyOf(stubs));
    }

    /** The file of the tree that was left out and defines what is missing. */
    private static Optional<Path> definition(MissingName name, Selection selection) throws IOException {
        if (name.kind() == MissingName.Kind.UNDEFINED) {
            for (LeftOut left : selection.leftOut()) {
                if (left.mayBeWanted() && SourceFacts.defines(left.file(), name.name())) {
                    return Optional.of(left.file());
                }
            }
        }
        return Optional.empty();
    }

    private BuildResult attempt(DriverManifest manifest, Compiler compiler) throws IOException, BuildException {
        DriverSources sources = build.sources(tree.root(), manifest, compiler);
        BuildResult result = build.build(sources, compiler);
        new ProposalText(tree, say).built(sources, compiler, result);
        return result;
    }
}
