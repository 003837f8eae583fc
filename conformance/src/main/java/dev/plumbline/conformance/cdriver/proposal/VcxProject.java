package dev.plumbline.conformance.cdriver.proposal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Reads projects of Visual Studio ({@code .vcxproj}), for a free build on x64. */
final class VcxProject {

    private final VcxFile xml;
    private final Set<Path> sources = new LinkedHashSet<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private VcxProject(VcxFile xml) {
        this.xml = xml;
    }

    /** What the file says; none if it is no project. */
    static Optional<Project> read(Path file) throws IOException {
        Optional<VcxFile> xml = VcxFile.read(file);
        return xml.isPresent() ? Optional.of(new VcxProject(xml.get()).project()) : Optional.empty();
    }

    private Project project() throws IOException {
        for (Element compiled : xml.elements("ClCompile")) {
            source(compiled);
        }
        for (Element resource : xml.elements("ResourceCompile")) {
            named(resource).forEach(file -> leftOut.add(LeftOut.forGood(file, "a resource")));
        }
        List<Path> others = new ArrayList<>();
        for (Element other : xml.elements("ProjectReference")) {
            others.addAll(named(other));
        }
        String target = value("TargetName");
        String type = value("ConfigurationType");
        return new Project(
                xml.file(),
                target.isEmpty() || target.contains("$(") ? String.valueOf(xml.file().getFileName()).replaceFirst("\\.[^.]*$", "") : target,
                isDriver(type),
                List.copyOf(sources),
                folders(),
                ProjectPaths.defines(list("PreprocessorDefinitions")),
                others,
                leftOut);
    }

    private boolean isDriver(String type) {
        boolean saysSo = type.equalsIgnoreCase("Driver")
                || !value("DriverType").isEmpty()
                || value("PlatformToolset").toLowerCase(Locale.ROOT).contains("kernelmode");
        return saysSo && !type.equalsIgnoreCase("StaticLibrary");
    }

    private void source(Element compiled) throws IOException {
        for (Path file : named(compiled)) {
            if (xml.isTrue(compiled, "ExcludedFromBuild")) {
                leftOut.add(LeftOut.forGood(file, "the project leaves it out"));
            } else {
                sources.add(file);
            }
        }
    }

    private List<Path> named(Element item) throws IOException {
        String name = xml.expanded(item, item.getAttribute("Include"));
        return name.isEmpty() ? List.of() : xml.paths(item).files(name);
    }

    private List<Path> folders() {
        Set<Path> folders = new LinkedHashSet<>();
        for (Element element : settings("AdditionalIncludeDirectories")) {
            folders.addAll(xml.paths(element).folders(values(element)));
        }
        return List.copyOf(folders);
    }

    private List<String> list(String name) {
        return settings(name).stream().flatMap(element -> values(element).stream()).distinct().toList();
    }

    /** The elements of a setting of the compiler of C. */
    private List<Element> settings(String name) {
        return xml.elements(name).stream()
                .filter(element -> element.getParentNode().getNodeName().equals("ClCompile"))
                .toList();
    }

    private List<String> values(Element element) {
        List<String> values = new ArrayList<>();
        for (String value : element.getTextContent().split(";")) {
            String expanded = xml.expanded(element, value.strip());
            if (!expanded.isEmpty() && !expanded.contains("%(")) {
                values.add(expanded);
            }
        }
        return values;
    }

    private String value(String name) {
        return xml.elements(name).stream()
                .map(element -> element.getTextContent().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
