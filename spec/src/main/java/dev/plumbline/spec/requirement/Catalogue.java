package dev.plumbline.spec.requirement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All requirements and all conflicts of the documents, as the YAML files of {@code requirements/} state them. */
public final class Catalogue {

    private static final List<String> AREAS = List.of("lbfo", "oid", "ref", "life");
    private static final String CONFLICTS = "conflicts.yaml";

    private final Map<RequirementId, Requirement> requirements = new TreeMap<>();
    private final Map<String, Conflict> conflicts = new TreeMap<>();

    private Catalogue() {}

    private record Area(String area, String title, List<Requirement> requirements) {}

    private record Conflicts(List<Conflict> conflicts) {}

    /** The catalogue that the kit carries. */
    public static Catalogue builtIn() throws CatalogueException {
        Catalogue catalogue = new Catalogue();
        for (String area : AREAS) {
            String file = "requirements/" + area + ".yaml";
            catalogue.add(file, resource(file));
        }
        catalogue.addConflicts("requirements/" + CONFLICTS, resource("requirements/" + CONFLICTS));
        catalogue.check();
        return catalogue;
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
        catalogue.check();
        return catalogue;
    }

    /** All requirements, by id. */
    public Collection<Requirement> requirements() {
        return requirements.values();
    }

    /** All conflicts, by id. */
    public Collection<Conflict> conflicts() {
        return conflicts.values();
    }

    /** The requirement of that id, if there is one. */
    public Optional<Requirement> find(RequirementId id) {
        return Optional.ofNullable(requirements.get(id));
    }

    private void add(String file, InputStream in) throws CatalogueException {
        Area area;
        try (in) {
            area = YamlFile.read(in, file, Area.class);
        } catch (IOException e) {
            throw new CatalogueException(file, 0, "cannot be closed: " + e.getMessage());
        }
        for (Requirement requirement : area.requirements) {
            if (!requirement.id().area().equals(area.area)) {
                throw new CatalogueException(file, 0, requirement.id() + " does not belong to area " + area.area);
            }
            if (requirements.put(requirement.id(), requirement) != null) {
                throw new CatalogueException(file, 0, requirement.id() + " stands there twice");
            }
        }
    }

    private void addConflicts(String file, InputStream in) throws CatalogueException {
        try (in) {
            for (Conflict conflict : YamlFile.read(in, file, Conflicts.class).conflicts) {
                if (conflicts.put(conflict.id(), conflict) != null) {
                    throw new CatalogueException(file, 0, conflict.id() + " stands there twice");
                }
            }
        } catch (IOException e) {
            throw new CatalogueException(file, 0, "cannot be closed: " + e.getMessage());
        }
    }

    private void check() throws CatalogueException {
        for (Requirement requirement : requirements.values()) {
            for (String conflict : requirement.conflicts()) {
                if (!conflicts.containsKey(conflict)) {
                    throw new CatalogueException(
                            "requirements", 0, requirement.id() + " names the unknown conflict " + conflict);
                }
            }
            if (requirement.testability() != Requirement.Testability.BOUNDARY && requirement.reason().isBlank()) {
                throw new CatalogueException(
                        "requirements", 0, requirement.id() + " is not testable at the boundary and gives no reason");
            }
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
