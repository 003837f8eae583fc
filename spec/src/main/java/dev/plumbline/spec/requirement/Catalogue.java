package dev.plumbline.spec.requirement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    /** Conflicts that requirements name, each with what is to be said if there is no such conflict. */
    private final Map<String, CatalogueException> named = new TreeMap<>();

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
            if (requirement.testability() != Requirement.Testability.BOUNDARY && requirement.reason().isBlank()) {
                throw places.error(i, all, requirement.id() + " is not testable at the boundary and gives no reason");
            }
            for (String conflict : requirement.conflicts()) {
                named.putIfAbsent(conflict, places.error(i, all, requirement.id() + " names the unknown conflict " + conflict));
            }
        }
    }

    private void addConflicts(String file, InputStream in) throws CatalogueException {
        String text = text(file, in);
        List<Conflict> list = YamlFile.read(text, file, Conflicts.class).conflicts;
        for (int i = 0; i < list.size(); i++) {
            if (conflicts.put(list.get(i).id(), list.get(i)) != null) {
                throw new Places(file, text).error(i, list.size(), list.get(i).id() + " stands there twice");
            }
        }
    }

    private void check() throws CatalogueException {
        for (Map.Entry<String, CatalogueException> conflict : named.entrySet()) {
            if (!conflicts.containsKey(conflict.getKey())) {
                throw conflict.getValue();
            }
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
