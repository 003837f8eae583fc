package dev.plumbline.spec.requirement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** All requirements and all conflicts of the documents, as the YAML files of {@code requirements/} state them. */
public final class Catalogue {

    private static final List<String> AREAS = List.of("lbfo", "team", "oid", "ref", "stat", "life", "data", "flt", "env", "res");
    private static final String CONFLICTS = "conflicts.yaml";
    private static final AtomicReference<@Nullable Catalogue> BUILT_IN = new AtomicReference<>();

    private static final AtomicReference<@Nullable Collection<Conflict>> BUILT_IN_CONFLICTS = new AtomicReference<>();

    private final Map<RequirementId, Requirement> requirements = new TreeMap<>();
    private final Map<String, Conflict> conflicts = new TreeMap<>();
    private final CatalogueCheck check = new CatalogueCheck();

    private Catalogue() {}

    private record Area(String area, String title, List<Requirement> requirements) {}

    private record Conflicts(List<Conflict> conflicts) {}

    /** The catalogue that the kit carries; it is read once. */
    public static Catalogue builtIn() throws CatalogueException {
        Catalogue known = BUILT_IN.get();
        if (known != null) {
            return known;
        }
        Catalogue catalogue = new Catalogue();
        for (String area : AREAS) {
            String file = "requirements/" + area + ".yaml";
            catalogue.add(file, resource(file));
        }
        catalogue.addConflicts("requirements/" + CONFLICTS, resource("requirements/" + CONFLICTS));
        catalogue.check.finish(catalogue.requirements.keySet(), catalogue.conflicts.keySet());
        BUILT_IN.set(catalogue);
        return catalogue;
    }

    /**
     * The conflicts of the catalogue that the kit carries, for those who need no more of it; read once. That they fit the
     * requirements is not checked.
     */
    static Collection<Conflict> builtInConflicts() throws CatalogueException {
        Collection<Conflict> known = BUILT_IN_CONFLICTS.get();
        if (known == null) {
            Catalogue catalogue = new Catalogue();
            catalogue.addConflicts("requirements/" + CONFLICTS, resource("requirements/" + CONFLICTS));
            known = catalogue.conflicts();
            BUILT_IN_CONFLICTS.set(known);
        }
        return known;
    }

    /** A catalogue of the files in a folder. */
    public static Catalogue read(Path folder) throws CatalogueException {
        Catalogue catalogue = new Catalogue();
        try (var files = Files.newDirectoryStream(folder, "*.yaml")) {
            List<Path> sorted = new ArrayList<>();
            files.forEach(sorted::add);
            sorted.sort(null);
            for (Path file : sorted) {
                if (file.endsWith(CONFLICTS)) {
                    catalogue.addConflicts(file.toString(), Files.newInputStream(file));
                } else {
                    catalogue.add(file.toString(), Files.newInputStream(file));
                }
            }
        } catch (IOException e) {
            throw new CatalogueException(folder.toString(), 0, "cannot be read: " + e.getMessage());
        }
        if (catalogue.requirements.isEmpty()) {
            throw new CatalogueException(folder.toString(), 0, "expected at least one requirement");
        }
        catalogue.check.finish(catalogue.requirements.keySet(), catalogue.conflicts.keySet());
        return catalogue;
    }

    /** All requirements, by id. */
    public Collection<Requirement> requirements() {
        return Collections.unmodifiableCollection(requirements.values());
    }

    /** All conflicts, by id. */
    public Collection<Conflict> conflicts() {
        return Collections.unmodifiableCollection(conflicts.values());
    }

    /** The requirement of that id, if there is one. */
    public Optional<Requirement> find(RequirementId id) {
        return Optional.ofNullable(requirements.get(id));
    }

    private void add(String file, InputStream in) throws CatalogueException {
        String text = text(file, in);
        Area area = YamlFile.read(text, file, Area.class);
        Places places = new Places(file, text);
        int all = area.requirements.size();
        for (int i = 0; i < all; i++) {
            Requirement requirement = area.requirements.get(i);
            if (!requirement.id().area().equals(area.area)) {
                throw places.error(i, all, requirement.id() + " does not belong to area " + area.area);
            }
            if (requirements.put(requirement.id(), requirement) != null) {
                throw places.error(i, all, requirement.id() + " stands there twice");
            }
            int entry = i;
            check.add(requirement, expected -> places.error(entry, all, expected));
        }
    }

    private void addConflicts(String file, InputStream in) throws CatalogueException {
        String text = text(file, in);
        List<Conflict> list = YamlFile.read(text, file, Conflicts.class).conflicts;
        Places places = new Places(file, text);
        for (int i = 0; i < list.size(); i++) {
            int entry = i;
            Conflict conflict = list.get(i);
            if (conflicts.put(conflict.id(), conflict) != null) {
                throw places.error(i, list.size(), conflict.id() + " stands there twice");
            }
            check.add(conflict, expected -> places.error(entry, list.size(), expected));
        }
    }

    private static String text(String file, InputStream from) throws CatalogueException {
        try (InputStream in = from) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CatalogueException(file, 0, "cannot be read: " + e.getMessage());
        }
    }

    private static InputStream resource(String name) throws CatalogueException {
        InputStream in = Catalogue.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new CatalogueException(name, 0, "is missing from the kit");
        }
        return in;
    }
}
